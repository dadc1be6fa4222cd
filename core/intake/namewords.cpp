// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/namewords.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad::intake {

namespace {

bool isNumber(const QString& word)
{
    return !word.isEmpty() && word[0].isDigit();
}

const QSet<QString>& monthWords()
{
    static const QSet<QString> words{
        u"jan"_s,     u"januari"_s,  u"feb"_s,  u"februari"_s,  u"mrt"_s, u"maart"_s,
        u"apr"_s,     u"april"_s,    u"mei"_s,  u"may"_s,       u"jun"_s, u"juni"_s,
        u"june"_s,    u"jul"_s,      u"juli"_s, u"july"_s,      u"aug"_s, u"augustus"_s,
        u"august"_s,  u"sep"_s,      u"sept"_s, u"september"_s, u"okt"_s, u"oct"_s,
        u"oktober"_s, u"october"_s,  u"nov"_s,  u"november"_s,  u"dec"_s, u"december"_s,
        u"january"_s, u"february"_s, u"march"_s};
    return words;
}

/// A number after one of these counts something else than regions.
const QSet<QString>& countingWords()
{
    static const QSet<QString> words{
        u"ronde"_s, u"round"_s,    u"tranche"_s,   u"tijdvak"_s, u"versie"_s, u"version"_s,
        u"vs"_s,    u"v"_s,        u"ver"_s,       u"deel"_s,    u"part"_s,   u"bijlage"_s,
        u"annex"_s, u"appendix"_s, u"concept"_s,   u"draft"_s,   u"def"_s,    u"definitief"_s,
        u"final"_s, u"kopie"_s,    u"copy"_s,      u"fase"_s,    u"phase"_s,  u"blz"_s,
        u"p"_s,     u"pagina"_s,   u"hoofdstuk"_s, u"rev"_s,     u"q"_s,      u"kwartaal"_s};
    return words;
}

const QSet<QString>& regionWords()
{
    static const QSet<QString> words{u"regio"_s,       u"region"_s,  u"rgo"_s,          u"nr"_s,
                                     u"no"_s,          u"nummer"_s,  u"number"_s,       u"reg"_s,
                                     u"regionummer"_s, u"regionr"_s, u"techniekregio"_s};
    return words;
}

/// Without what is a date, a marked copy or a version with a point in it.
QString withoutDates(QString text)
{
    static const QList<QRegularExpression> dates{
        // 2020-05-19, 20200519
        QRegularExpression(u"(?<!\\d)(19|20)\\d\\d[-_. ]?\\d\\d[-_. ]?\\d\\d(?!\\d)"_s),
        // 19-05-2020, 19-5-20
        QRegularExpression(u"(?<!\\d)\\d{1,2}[-.]\\d{1,2}[-.](?:19|20)?\\d\\d(?!\\d)"_s),
        // 19052020
        QRegularExpression(u"(?<!\\d)[0-3]\\d[01]\\d20\\d\\d(?!\\d)"_s),
        // 2020-2024, 2020-24, 2020
        QRegularExpression(u"(?<!\\d)(?:19|20)\\d\\d(?:[-/](?:\\d\\d){1,2})?(?!\\d)"_s),
        // (1)
        QRegularExpression(u"\\(\\d+\\)"_s),
        // v1.2
        QRegularExpression(u"(?<!\\d)\\d+\\.\\d+(?!\\d)"_s)};
    for (const QRegularExpression& date : dates)
        text.replace(date, u" _ "_s);
    return text;
}

} // namespace

QString stem(const QString& fileName)
{
    QString name = fileName.section(u'/', -1).section(u'\\', -1);
    if (name.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        name.chop(4);
    return name;
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    QChar before;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue; // an accent, which has come loose from its letter
        const bool parts = before.isLower() && character.isUpper();
        const bool changes = before.isDigit() != character.isDigit();
        if ((!character.isLetterOrNumber() || parts || changes) && !word.isEmpty()) {
            words += word;
            word.clear();
        }
        if (character.isLetterOrNumber())
            word += character.toLower();
        before = character;
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

QList<NumberWord> regionNumbers(const QString& fileName)
{
    constexpr qsizetype kMostDigits = 3;
    const QStringList words = wordsOf(withoutDates(stem(fileName)));
    QList<NumberWord> numbers;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isNumber(words[i]) || words[i].size() > kMostDigits)
            continue;
        const QString before = words.value(i - 1);
        if (countingWords().contains(before) || monthWords().contains(words.value(i + 1)))
            continue;
        const bool isFirst = isNumber(stem(fileName).left(1)) && i == 0;
        const bool isStrong = isFirst || regionWords().contains(before);
        const NumberWord found{words[i].toInt(), isStrong ? NumberRole::Strong : NumberRole::Weak};
        if (!numbers.contains(found))
            numbers.append(found);
    }
    return numbers;
}

QStringList tellingWords(const QString& text)
{
    static const QSet<QString> common{u"regio"_s,
                                      u"region"_s,
                                      u"techniekregio"_s,
                                      u"techniekonderwijs"_s,
                                      u"techniekarme"_s,
                                      u"sterk"_s,
                                      u"sto"_s,
                                      u"de"_s,
                                      u"het"_s,
                                      u"the"_s,
                                      u"en"_s,
                                      u"and"_s,
                                      u"eo"_s};
    const QStringList words = wordsOf(text);
    QStringList telling;
    for (const QString& word : words) {
        if (!common.contains(word))
            telling += word;
    }
    return telling.isEmpty() ? words : telling;
}

bool isQualifier(const QString& word)
{
    static const QSet<QString> qualifiers{
        u"noord"_s,     u"oost"_s,     u"zuid"_s,     u"west"_s,   u"noordoost"_s,
        u"noordwest"_s, u"zuidoost"_s, u"zuidwest"_s, u"midden"_s, u"centraal"_s,
        u"nieuw"_s,     u"oud"_s,      u"groot"_s,    u"klein"_s,  u"boven"_s,
        u"beneden"_s,   u"north"_s,    u"east"_s,     u"south"_s,  u"central"_s};
    return qualifiers.contains(word);
}

} // namespace beraad::intake
