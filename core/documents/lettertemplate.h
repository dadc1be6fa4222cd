// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/outcome.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace beraad::documents {

/// One paragraph of a letter, its placeholders not yet filled.
struct LetterPart
{
    enum class Kind
    {
        Heading,
        Paragraph,
        Motivation, ///< `{motivation}` alone: one or more paragraphs
        Points      ///< `{points}` alone: the numbered improvement points
    };

    Kind kind = Kind::Paragraph;
    QString text;
    QString condition; ///< the placeholder that must not be empty for this part to stand; or none

    friend bool operator==(const LetterPart&, const LetterPart&) = default;
};

/// The wording of a letter, as the secretariat writes it in a text file: a first line
/// "Onderwerp: …" or "Subject: …", then paragraphs with an empty line between them. "# " begins a
/// heading, `{region}` is replaced, and what stands between lines `[points]` and `[/points]` is
/// left out where that placeholder is empty. The last paragraph is the closing, above the name of
/// who signs. Shipped ones lie in resources/letters. A value.
class LetterTemplate
{
public:
    /// Refuses an unknown placeholder, one without which the letter would not say what it must
    /// (required()), and a condition that is not closed.
    /// Errors: LetterTemplateFault with what is wrong.
    static Result<LetterTemplate> read(const QString& text, domain::Outcome outcome);
    /// The one that comes with the program.
    static Result<LetterTemplate> shipped(domain::Outcome outcome, Language language);

    /// region, round, programme, organisation, legalBasis, motivation, points, cause, deadline.
    static QStringList placeholders();
    static QStringList required(domain::Outcome outcome);

    const QString& subject() const { return m_subject; }
    const QList<LetterPart>& parts() const { return m_parts; }
    const QStringList& closing() const { return m_closing; } ///< lines

    /// `text` with each placeholder replaced.
    static QString filled(const QString& text, const QHash<QString, QString>& values);

private:
    Result<void> check(const QString& text, domain::Outcome outcome) const;

    QString m_subject;
    QList<LetterPart> m_parts;
    QStringList m_closing;
};

} // namespace beraad::documents
