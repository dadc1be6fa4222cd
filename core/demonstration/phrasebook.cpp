// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/phrasebook.h"

#include "core/base/files.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

QString withChoicesMade(QString line, Dice& dice)
{
    // The innermost choice first, as its brackets hold no others.
    static const QRegularExpression choice(u"\\[([^\\[\\]]*)\\]"_s);
    for (auto match = choice.match(line); match.hasMatch(); match = choice.match(line)) {
        const QStringList options = match.captured(1).split(u'|');
        line.replace(match.capturedStart(), match.capturedLength(), dice.pick(options));
    }
    return line;
}

QString slotText(const QString& name, Dice& dice, const Slots& slotTexts)
{
    static const QRegularExpression range(u"^(\\d+)-(\\d+)$"_s);
    const auto numbers = range.match(name);
    if (!numbers.hasMatch())
        return slotTexts(name);
    const int least = numbers.captured(1).toInt();
    return QString::number(dice.between(least, numbers.captured(2).toInt()));
}

QString withCapital(QString text)
{
    static const QString marks = u"„'’ "_s;
    for (QChar& letter : text) {
        if (marks.contains(letter))
            continue;
        letter = letter.toUpper();
        break;
    }
    return text;
}

} // namespace

QString spoken(const QString& line, Dice& dice, const Slots& slotTexts)
{
    static const QRegularExpression slot(u"\\{([^{}]*)\\}"_s);
    const QString chosen = withChoicesMade(line, dice);
    QString text;
    qsizetype from = 0;
    for (auto it = slot.globalMatch(chosen); it.hasNext();) {
        const auto match = it.next();
        text += QStringView(chosen).mid(from, match.capturedStart() - from);
        text += slotText(match.captured(1), dice, slotTexts);
        from = match.capturedEnd();
    }
    return withCapital(text + chosen.mid(from));
}

Phrasebook Phrasebook::parse(const QString& text)
{
    Phrasebook book;
    QString key;
    bool startsGroup = true;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith("== "_L1)) {
            key = line.mid(3).trimmed();
            startsGroup = true;
        } else if (line.trimmed().isEmpty()) {
            startsGroup = true;
        } else {
            QList<QStringList>& groups = book.m_groups[key];
            if (startsGroup)
                groups.append(QStringList());
            groups.last().append(line.trimmed());
            startsGroup = false;
        }
    }
    return book;
}

Phrasebook Phrasebook::shipped()
{
    QString all;
    for (const QString& name : {u"names"_s, u"vision"_s, u"activities"_s, u"budget"_s,
                                u"committee"_s, u"clarification"_s}) {
        const auto bytes = readFile(u":/demonstration/%1.txt"_s.arg(name));
        if (!bytes)
            qFatal("the texts of the demonstration are not in the program");
        all += QString::fromUtf8(*bytes) + u"\n\n"_s;
    }
    return parse(all);
}

const QList<QStringList>& Phrasebook::groups(const QString& key) const
{
    const auto found = m_groups.constFind(key);
    if (found == m_groups.constEnd())
        qFatal("the texts of the demonstration lack %ls", qUtf16Printable(key));
    return *found;
}

QString Phrasebook::sentence(const QString& key, Dice& dice, const Slots& slotTexts) const
{
    return spoken(dice.pick(lines(key)), dice, slotTexts);
}

QStringList Phrasebook::sentences(const QString& key, Dice& dice, const Slots& slotTexts) const
{
    QStringList texts;
    for (const QStringList& group : groups(key))
        texts.append(spoken(dice.pick(group), dice, slotTexts));
    return texts;
}

} // namespace beraad::demonstration
