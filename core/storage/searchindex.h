// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"

#include <QStringList>

namespace beraad::storage {

class Dossier;

enum class WordMatch
{
    Beginning, ///< the last word may go on: what one wants while typing
    Whole
};

enum class LetterMatch
{
    AnyCase, ///< capitals and accents make no difference
    AsTyped
};

/// What to look for in all plans of a round. Words between double quotes must stand next to each
/// other; all words must stand on one page.
struct SearchQuestion
{
    domain::RoundId round;
    domain::MemberId reader; ///< null: nobody of the committee, who has no conflicts
    QString words;
    WordMatch match = WordMatch::Beginning;
    LetterMatch letters = LetterMatch::AnyCase;
    int most = 50;
};

/// A piece of the line of text in which something was found; `marked` are starts and lengths.
struct Snippet
{
    QString text;
    QList<std::pair<int, int>> marked;

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

/// One page on which all words stand.
struct FoundPage
{
    domain::PlanId plan;
    QString document; ///< SHA-256 of the PDF
    int page = 0;     ///< counts from 0
    Snippet snippet;
};

/// The best pages first. A page says more the more often rare words stand on it.
struct SearchAnswer
{
    QList<FoundPage> pages;
    bool hasMore = false; ///< than `most`
};

/// The full-text index over the plans of all rounds. A document enters it when it is stored; those
/// of an older dossier do with complete(). A page stands in it without running over line ends.
class SearchIndex
{
public:
    explicit SearchIndex(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// Only plans of the round that the reader has no conflict of interest with. Nothing found for
    /// a question without a letter or digit. Fast enough for each key: milliseconds.
    Result<SearchAnswer> search(const SearchQuestion& question) const;

    /// Part of DocumentRecords::add(). `pageTexts` are lines as the PDF has them.
    Result<void> add(const QString& document, const QStringList& pageTexts);

    /// The documents that cannot be searched yet, by SHA-256; empty but in a dossier that an older
    /// version made.
    Result<QStringList> missing() const;
    /// Brings those in, each in a transaction of its own: what is done when it is cancelled stays
    /// done. For a connection of its own, as it takes about 0.3 ms a page.
    Result<void> complete(const Progress& progress);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
