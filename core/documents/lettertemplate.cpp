// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lettertemplate.h"

#include "core/domain/keys.h"

#include <QFile>
#include <QRegularExpression>

namespace beraad::documents {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

/// A line `[name]` or `[/name]` that stands alone.
const QRegularExpression& conditionLine()
{
    static const QRegularExpression pattern(u"^\\[(/?)(\\w+)\\]$"_s);
    return pattern;
}

Error fault(const QString& what)
{
    return Error(ErrorKind::LetterTemplateFault, {what});
}

QStringList placeholdersIn(const QString& text)
{
    QStringList names;
    for (auto it = placeholder().globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

LetterPart partOf(const QString& paragraph, const QString& condition)
{
    if (paragraph.startsWith(u"# "_s))
        return {LetterPart::Kind::Heading, paragraph.mid(2).trimmed(), condition};
    if (paragraph == u"{motivation}"_s)
        return {LetterPart::Kind::Motivation, {}, condition};
    if (paragraph == u"{points}"_s)
        return {LetterPart::Kind::Points, {}, condition};
    return {LetterPart::Kind::Paragraph, paragraph, condition};
}

/// Gathers lines into parts; an empty line, a heading and a condition end a paragraph.
class PartReader
{
public:
    Result<QList<LetterPart>> read(const QStringList& lines)
    {
        for (const QString& line : lines) {
            const auto condition = conditionLine().match(line);
            if (condition.hasMatch()) {
                endParagraph();
                BERAAD_CHECK(turn(condition.captured(2), !condition.captured(1).isEmpty(), line));
            } else if (line.isEmpty()) {
                endParagraph();
            } else {
                m_paragraph << line;
            }
        }
        endParagraph();
        if (!m_condition.isEmpty())
            return fault(u"[/%1]"_s.arg(m_condition));
        return m_parts;
    }

private:
    Result<void> turn(const QString& name, bool closes, const QString& line)
    {
        const bool fits = closes ? m_condition == name : m_condition.isEmpty();
        if (!fits || !LetterTemplate::placeholders().contains(name))
            return fault(line);
        m_condition = closes ? QString() : name;
        return {};
    }

    void endParagraph()
    {
        if (!m_paragraph.isEmpty())
            m_parts << partOf(m_paragraph.join(u'\n'), m_condition);
        m_paragraph.clear();
    }

    QList<LetterPart> m_parts;
    QStringList m_paragraph;
    QString m_condition;
};

} // namespace

QStringList LetterTemplate::placeholders()
{
    return {u"region"_s,     u"round"_s,  u"programme"_s, u"organisation"_s, u"legalBasis"_s,
            u"motivation"_s, u"points"_s, u"cause"_s,     u"deadline"_s};
}

QStringList LetterTemplate::required(Outcome outcome)
{
    const QStringList always{u"region"_s, u"motivation"_s};
    switch (outcome) {
    case Outcome::Approve:
        return always;
    case Outcome::ApproveWithPoints:
        return always + QStringList{u"points"_s, u"deadline"_s};
    case Outcome::Revise:
        return always + QStringList{u"points"_s, u"cause"_s, u"deadline"_s};
    case Outcome::Reject:
        break;
    }
    return always + QStringList{u"cause"_s};
}

Result<void> LetterTemplate::check(const QString& text, Outcome outcome) const
{
    const QStringList used = placeholdersIn(text);
    for (const QString& name : used) {
        if (!placeholders().contains(name))
            return fault(u"{%1}"_s.arg(name));
    }
    for (const QString& name : required(outcome)) {
        if (!used.contains(name))
            return fault(u"{%1}"_s.arg(name));
    }
    for (const LetterPart& part : m_parts) {
        // These two are more than a word and stand on a line of their own.
        const QStringList inText = placeholdersIn(part.text);
        if (inText.contains(u"motivation"_s) || inText.contains(u"points"_s))
            return fault(part.text);
    }
    return {};
}

Result<LetterTemplate> LetterTemplate::read(const QString& text, Outcome outcome)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines << line.trimmed();
    const QString first = lines.takeFirst();
    static const QRegularExpression subject(u"^(?:Onderwerp|Subject): (.+)$"_s);
    const auto match = subject.match(first);
    if (!match.hasMatch())
        return fault(first);
    LetterTemplate made;
    made.m_subject = match.captured(1);
    BERAAD_TRY(made.m_parts, PartReader().read(lines));
    if (made.m_parts.isEmpty() || made.m_parts.last().kind != LetterPart::Kind::Paragraph)
        return fault(lines.isEmpty() ? first : lines.last());
    made.m_closing = made.m_parts.takeLast().text.split(u'\n');
    BERAAD_CHECK(made.check(text, outcome));
    return made;
}

Result<LetterTemplate> LetterTemplate::shipped(Outcome outcome, Language language)
{
    const QString path = u":/letters/%1.%2.txt"_s.arg(
        keyOf(outcome), language == Language::Dutch ? u"nl"_s : u"en"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Internal, {}, u"no letter template "_s + path);
    return read(QString::fromUtf8(file.readAll()), outcome);
}

QString LetterTemplate::filled(const QString& text, const QHash<QString, QString>& values)
{
    QString result;
    qsizetype from = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace beraad::documents
