// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lettertemplate.h"

#include "core/documents/lettervocabulary.h"
#include "core/domain/keys.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace beraad::documents {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

/// Those that have a meaning in this loop only.
QStringList placeholdersOf(LetterPart::Repeats loop)
{
    switch (loop) {
    case LetterPart::Repeats::Never:
        return {};
    case LetterPart::Repeats::PerPoint:
        return LetterTemplate::placeholdersOfPoint();
    case LetterPart::Repeats::PerFinding:
        return LetterTemplate::placeholdersOfFinding();
    }
    Q_UNREACHABLE();
}

/// A line `[name]`, `[without name]` or the end of one, `[/name]`, that stands alone.
const QRegularExpression& conditionLine()
{
    static const QRegularExpression pattern(u"^\\[(/?)(without )?(\\w+)\\]$"_s);
    return pattern;
}

Error fault(const QString& what)
{
    return Error(ErrorKind::LetterTemplateFault, {what});
}

LetterPart partOf(const QString& paragraph)
{
    using Kind = LetterPart::Kind;
    static const std::pair<QString, Kind> kAlone[] = {{u"{motivation}"_s, Kind::Motivation},
                                                      {u"{points}"_s, Kind::Points},
                                                      {u"{findings}"_s, Kind::Findings},
                                                      {u"{missing}"_s, Kind::Missing}};
    if (paragraph.startsWith(u"# "_s))
        return {Kind::Heading, paragraph.mid(2).trimmed(), {}};
    for (const auto& [text, kind] : kAlone) {
        if (paragraph == text)
            return {kind, {}, {}};
    }
    QStringList items = paragraph.split(u'\n');
    const bool isList = std::all_of(items.begin(), items.end(),
                                    [](const QString& line) { return line.startsWith(u"- "_s); });
    if (!isList)
        return {Kind::Paragraph, paragraph, {}};
    for (QString& item : items)
        item = item.mid(2).trimmed();
    return {Kind::List, items.join(u'\n'), {}};
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
                BERAAD_CHECK(turn(condition, line));
            } else if (line.isEmpty()) {
                endParagraph();
            } else {
                m_paragraph << line;
            }
        }
        endParagraph();
        if (m_repeats != Repeats::Never)
            return fault(u"[/%1]"_s.arg(nameOf(m_repeats)));
        if (!m_condition.isEmpty())
            return fault(u"[/%1]"_s.arg(m_condition));
        return m_parts;
    }

private:
    using Repeats = LetterPart::Repeats;

    static QString nameOf(Repeats loop)
    {
        return loop == Repeats::PerPoint ? u"eachPoint"_s : u"eachFinding"_s;
    }

    /// A loop may stand within a condition; nothing else stands within anything.
    Result<void> turn(const QRegularExpressionMatch& match, const QString& line)
    {
        const bool closes = !match.captured(1).isEmpty();
        const bool isWithout = !match.captured(2).isEmpty();
        const QString name = match.captured(3);
        for (const Repeats loop : {Repeats::PerPoint, Repeats::PerFinding}) {
            if (name != nameOf(loop))
                continue;
            if (m_repeats != (closes ? loop : Repeats::Never) || isWithout)
                return fault(line);
            m_repeats = closes ? Repeats::Never : loop;
            return {};
        }
        const bool fits =
            closes ? m_condition == name && m_isWithout == isWithout : m_condition.isEmpty();
        if (!fits || m_repeats != Repeats::Never || !LetterTemplate::placeholders().contains(name))
            return fault(line);
        m_condition = closes ? QString() : name;
        m_isWithout = isWithout && !closes;
        return {};
    }

    void endParagraph()
    {
        if (!m_paragraph.isEmpty()) {
            LetterPart part = partOf(m_paragraph.join(u'\n'));
            part.condition = m_condition;
            part.isWithout = m_isWithout;
            part.repeats = m_repeats;
            m_parts << part;
        }
        m_paragraph.clear();
    }

    QList<LetterPart> m_parts;
    QStringList m_paragraph;
    QString m_condition;
    bool m_isWithout = false;
    Repeats m_repeats = Repeats::Never;
};

} // namespace

const QStringList& LetterTemplate::placeholders()
{
    static const QStringList names{u"region"_s,       u"round"_s,
                                   u"programme"_s,    u"organisation"_s,
                                   u"addressee"_s,    u"contact"_s,
                                   u"legalBasis"_s,   u"receivedOn"_s,
                                   u"requested"_s,    u"requestedPerYear"_s,
                                   u"cofinancing"_s,  u"motivation"_s,
                                   u"points"_s,       u"findings"_s,
                                   u"cause"_s,        u"deadline"_s,
                                   u"missing"_s,      u"completeBy"_s,
                                   u"questions"_s,    u"pitchDay"_s,
                                   u"pitchTime"_s,    u"pitchMinutes"_s,
                                   u"pitchPlace"_s,   u"decision"_s,
                                   u"decisionDate"_s, u"decisionReference"_s,
                                   u"fundingStart"_s};
    return names;
}

const QStringList& LetterTemplate::placeholdersOfPoint()
{
    static const QStringList names{u"number"_s, u"point"_s, u"criterion"_s, u"need"_s, u"due"_s};
    return names;
}

const QStringList& LetterTemplate::placeholdersOfFinding()
{
    static const QStringList names{u"criterion"_s, u"criterionTitle"_s, u"finding"_s,
                                   u"judgement"_s, u"effect"_s};
    return names;
}

QStringList LetterTemplate::fieldsIn(const QString& text)
{
    QStringList names;
    for (auto it = placeholder().globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

QStringList LetterTemplate::required(LetterKind kind)
{
    const QStringList advice{u"region"_s, u"motivation"_s};
    switch (kind) {
    case LetterKind::Approve:
        return advice;
    case LetterKind::ApproveWithPoints:
        return advice + QStringList{u"points"_s, u"deadline"_s};
    case LetterKind::Revise:
        return advice + QStringList{u"points"_s, u"cause"_s, u"deadline"_s};
    case LetterKind::Reject:
        return advice + QStringList{u"cause"_s};
    case LetterKind::Incomplete:
        return {u"region"_s, u"missing"_s, u"completeBy"_s};
    case LetterKind::Invitation:
        return {u"region"_s, u"pitchDay"_s, u"pitchTime"_s};
    case LetterKind::Withdrawal:
        break;
    }
    return {u"region"_s};
}

/// A loop says what `{points}` says.
Result<void> LetterTemplate::check(const QString& text, LetterKind kind) const
{
    QStringList used = fieldsIn(text);
    for (const QString& name : std::as_const(used)) {
        if (!placeholders().contains(name) && !placeholdersOfPoint().contains(name) &&
            !placeholdersOfFinding().contains(name))
            return fault(u"{%1}"_s.arg(name));
    }
    for (const LetterPart& part : m_parts) {
        const QStringList inText = fieldsIn(part.text);
        for (const QString& name : inText) {
            // These are more than a word and stand on a line of their own.
            if (name == u"motivation" || name == u"points" || name == u"findings" ||
                name == u"missing")
                return fault(part.text);
            if (!placeholders().contains(name) && !placeholdersOf(part.repeats).contains(name))
                return fault(u"{%1}"_s.arg(name));
            if (name == u"point")
                used << u"points"_s;
        }
    }
    for (const QString& name : fieldsIn(m_subject + m_closing.join(u'\n'))) {
        if (!placeholders().contains(name)) // there is no loop around these
            return fault(u"{%1}"_s.arg(name));
    }
    for (const QString& name : required(kind)) {
        if (!used.contains(name))
            return fault(u"{%1}"_s.arg(name));
    }
    return {};
}

Result<LetterTemplate> LetterTemplate::read(const QString& text, LetterKind kind)
{
    const Language language = text.startsWith(u"Onderwerp:") ? Language::Dutch : Language::English;
    Result<LetterTemplate> made = readNamesOfCode(withNamesOfCode(text), kind);
    if (made || made.error().kind() != ErrorKind::LetterTemplateFault)
        return made;
    QStringList faults;
    for (const QString& fault : made.error().arguments())
        faults << withNamesIn(fault, language);
    return Error(ErrorKind::LetterTemplateFault, faults);
}

Result<LetterTemplate> LetterTemplate::readNamesOfCode(const QString& text, LetterKind kind)
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
    BERAAD_CHECK(made.check(text, kind));
    return made;
}

Result<QString> LetterTemplate::shippedText(RoundKind rounds, LetterKind kind, Language language)
{
    const QString folder =
        rounds == RoundKind::ProgressReport ? u":/letters/progress"_s : u":/letters"_s;
    const QString path = u"%1/%2.%3.txt"_s.arg(folder, keyOf(kind), keyOf(language));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Internal, {}, u"no letter template "_s + path);
    return QString::fromUtf8(file.readAll());
}

Result<LetterTemplate> LetterTemplate::shipped(RoundKind rounds, LetterKind kind, Language language)
{
    BERAAD_TRY(const QString text, shippedText(rounds, kind, language));
    return read(text, kind);
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
