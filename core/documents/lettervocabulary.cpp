// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lettervocabulary.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace beraad::documents {

namespace {

const QHash<QString, QString>& dutchNames()
{
    static const QHash<QString, QString> names{
        {u"region"_s, u"regio"_s},
        {u"round"_s, u"ronde"_s},
        {u"programme"_s, u"programma"_s},
        {u"organisation"_s, u"organisatie"_s},
        {u"addressee"_s, u"geadresseerde"_s},
        {u"contact"_s, u"contactpersoon"_s},
        {u"legalBasis"_s, u"grondslag"_s},
        {u"receivedOn"_s, u"ontvangenOp"_s},
        {u"requested"_s, u"gevraagd"_s},
        {u"requestedPerYear"_s, u"gevraagdPerJaar"_s},
        {u"cofinancing"_s, u"cofinanciering"_s},
        {u"motivation"_s, u"motivering"_s},
        {u"points"_s, u"verbeterpunten"_s},
        {u"findings"_s, u"bevindingen"_s},
        {u"cause"_s, u"oorzaak"_s},
        {u"deadline"_s, u"termijn"_s},
        {u"missing"_s, u"ontbreekt"_s},
        {u"completeBy"_s, u"aanvullenVoor"_s},
        {u"questions"_s, u"vragen"_s},
        {u"pitchDay"_s, u"toelichtingsdag"_s},
        {u"pitchTime"_s, u"toelichtingstijd"_s},
        {u"pitchMinutes"_s, u"toelichtingsminuten"_s},
        {u"pitchPlace"_s, u"toelichtingsplaats"_s},
        {u"decision"_s, u"besluit"_s},
        {u"decisionDate"_s, u"besluitdatum"_s},
        {u"decisionReference"_s, u"besluitkenmerk"_s},
        {u"fundingStart"_s, u"subsidieVanaf"_s},
        {u"eachPoint"_s, u"elkVerbeterpunt"_s},
        {u"number"_s, u"nummer"_s},
        {u"point"_s, u"verbeterpunt"_s},
        {u"criterion"_s, u"criterium"_s},
        {u"need"_s, u"noodzaak"_s},
        {u"due"_s, u"uiterlijk"_s},
        {u"eachFinding"_s, u"elkeBevinding"_s},
        {u"criterionTitle"_s, u"criteriumnaam"_s},
        {u"finding"_s, u"bevinding"_s},
        {u"judgement"_s, u"oordeel"_s},
        {u"effect"_s, u"gevolg"_s},
    };
    return names;
}

QString nameOfCode(const QString& name)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> turned;
        for (auto each = dutchNames().begin(); each != dutchNames().end(); ++each)
            turned.insert(each.value().toLower(), each.key());
        return turned;
    }();
    return names.value(name.toLower(), name);
}

/// Replaces what stands in { } anywhere, and in [ ] on a line of its own.
QString renamed(const QString& text, const std::function<QString(const QString&)>& name,
                const QString& without)
{
    static const QRegularExpression place(
        u"\\{([^{}\\n]*)\\}|^([ \\t]*\\[/?)(without |zonder )?(\\w+)(\\][ \\t]*)$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype from = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        if (match.capturedStart(1) >= 0)
            result += u'{' + name(match.captured(1)) + u'}';
        else
            result += match.captured(2) + (match.captured(3).isEmpty() ? QString() : without) +
                      name(match.captured(4)) + match.captured(5);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

QString fieldName(const QString& name, Language language)
{
    return language == Language::Dutch ? dutchNames().value(name, name) : name;
}

QString withoutWord(Language language)
{
    return language == Language::Dutch ? u"zonder"_s : u"without"_s;
}

QString withNamesOfCode(const QString& text)
{
    return renamed(text, nameOfCode, u"without "_s);
}

QString withNamesIn(const QString& text, Language language)
{
    return renamed(
        text, [language](const QString& name) { return fieldName(name, language); },
        withoutWord(language) + u' ');
}

} // namespace beraad::documents
