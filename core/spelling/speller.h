// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QSet>
#include <QStringList>

#include <memory>

namespace beraad::spelling {

/// One language to look words up in. Reading a dictionary takes a tenth of a second, so do that on
/// another thread; a Speller may then be handed over, and is used by one thread at a time.
class Speller
{
public:
    /// The dictionary of the system for this language; null where there is none that can be read.
    static std::shared_ptr<Speller> load(Language language);
    /// The same from a folder; for load() and for tests.
    static std::shared_ptr<Speller> loadFrom(const QString& folder, Language language);
    ~Speller();
    Speller(const Speller&) = delete;
    Speller& operator=(const Speller&) = delete;

    Language language() const { return m_language; }
    /// Names that no dictionary has: of regions, members, partners. In any case of letters; the
    /// words of a name count one by one.
    void setNames(const QStringList& names);

    /// A compound with hyphens is known when each of its parts is.
    bool knows(const QString& word) const;
    /// What may have been meant, the likeliest first.
    QStringList suggestions(const QString& word, int most) const;

private:
    class Dictionary;
    Speller(std::unique_ptr<Dictionary> dictionary, Language language);

    std::unique_ptr<Dictionary> m_dictionary;
    Language m_language;
    QSet<QString> m_names; ///< in small letters
};

} // namespace beraad::spelling
