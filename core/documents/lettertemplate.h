// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/letter.h"
#include "core/domain/programme.h"

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
        Points,     ///< `{points}` alone: the numbered improvement points
        Findings,   ///< `{findings}` alone: what the readers found, a line for each criterion
        Missing,    ///< `{missing}` alone: the parts of the plan that are not there, as a list
        List        ///< each line begins with "- "; `text` has the lines without it
    };

    enum class Repeats
    {
        Never,
        PerPoint,  ///< stands once for each improvement point
        PerFinding ///< stands once for each criterion on which the readers found something
    };

    Kind kind = Kind::Paragraph;
    QString text;
    QString condition; ///< the placeholder that must not be empty for this part to stand; or none
    bool isWithout = false; ///< it must be empty instead
    Repeats repeats = Repeats::Never;

    friend bool operator==(const LetterPart&, const LetterPart&) = default;
};

/// The wording of a letter, as the secretariat writes it: a first line "Onderwerp: …" or
/// "Subject: …", then paragraphs with an empty line between them. "# " begins a heading, `{region}`
/// is replaced, **bold** and __italic__ stand out. What stands between lines `[points]` and
/// `[/points]` is left out where that placeholder is empty, between `[without points]` and
/// `[/without points]` where it is not; what stands between `[eachPoint]` and
/// `[/eachPoint]` comes once for each improvement point, between `[eachFinding]` and
/// `[/eachFinding]` once for each joint finding. The last paragraph is the closing, above the name
/// of who signs. A paragraph whose lines all begin with "- " is a list. The names have a Dutch form
/// too (lettervocabulary.h), and faults are told in the language of the first line. Shipped ones
/// lie in resources/letters. A value.
class LetterTemplate
{
public:
    /// Refuses an unknown placeholder, one without which the letter would not say what it must
    /// (required()), and a condition that is not closed.
    /// Errors: LetterTemplateFault with what is wrong.
    static Result<LetterTemplate> read(const QString& text, domain::LetterKind kind);
    /// The one that comes with the program, for rounds of this kind.
    static Result<LetterTemplate> shipped(domain::RoundKind rounds, domain::LetterKind kind,
                                          Language language);
    static Result<QString> shippedText(domain::RoundKind rounds, domain::LetterKind kind,
                                       Language language);

    static const QStringList& placeholders();
    /// Those that have a meaning between [eachPoint] and [/eachPoint] only.
    static const QStringList& placeholdersOfPoint();
    /// The same between [eachFinding] and [/eachFinding].
    static const QStringList& placeholdersOfFinding();
    static QStringList required(domain::LetterKind kind);
    /// The names between { and } in a text, in their order.
    static QStringList fieldsIn(const QString& text);

    const QString& subject() const { return m_subject; }
    const QList<LetterPart>& parts() const { return m_parts; }
    const QStringList& closing() const { return m_closing; } ///< lines

    /// `text` with each placeholder replaced.
    static QString filled(const QString& text, const QHash<QString, QString>& values);

private:
    static Result<LetterTemplate> readNamesOfCode(const QString& text, domain::LetterKind kind);
    Result<void> check(const QString& text, domain::LetterKind kind) const;

    QString m_subject;
    QList<LetterPart> m_parts;
    QStringList m_closing;
};

} // namespace beraad::documents
