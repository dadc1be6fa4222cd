// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubrics/rubricfile.h"

#include "core/base/sha256.h"
#include "core/domain/rubricrules.h"
#include "core/rubrics/checkedjson.h"

#include <QCache>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace beraad::rubrics {

namespace {

template <typename Value> using Words = std::array<std::pair<Value, QLatin1StringView>, 2>;

constexpr int kKnownRubrics = 8;

constexpr Words<Language> kLanguages{{{Language::Dutch, "nl"_L1}, {Language::English, "en"_L1}}};
constexpr Words<EvidenceRule> kEvidenceRules{
    {{EvidenceRule::Optional, "optional"_L1}, {EvidenceRule::Required, "required"_L1}}};
constexpr std::array<std::pair<MotivationRule, QLatin1StringView>, 3> kMotivationRules{
    {{MotivationRule::WhenNotMet, "whenNotMet"_L1},
     {MotivationRule::Always, "always"_L1},
     {MotivationRule::Never, "never"_L1}}};

/// The value that stands for this word; the first one where the file leaves the field out.
template <typename List> auto valueOf(const List& list, const QJsonValue& word)
{
    for (const auto& [value, each] : list) {
        if (word.toString() == each)
            return value;
    }
    return list.front().first;
}

template <typename List, typename Value> QString wordFor(const List& list, Value value)
{
    for (const auto& [each, word] : list) {
        if (each == value)
            return word;
    }
    return {};
}

Level levelFrom(const QJsonObject& json)
{
    return {json["key"_L1].toString(), json["title"_L1].toString(),
            json["description"_L1].toString()};
}

Scale scaleFrom(const QJsonObject& json)
{
    Scale scale;
    scale.kind = json["kind"_L1] == "points"_L1 ? Scale::Kind::Points : Scale::Kind::Levels;
    for (const QJsonValue& level : json["levels"_L1].toArray())
        scale.levels += levelFrom(level.toObject());
    scale.maximum = json["maximum"_L1].toDouble();
    scale.step = json["step"_L1].toDouble(1);
    scale.sufficient = json["sufficient"_L1].toDouble();
    for (const QJsonValue& anchor : json["anchors"_L1].toArray())
        scale.anchors += {anchor["points"_L1].toDouble(), anchor["description"_L1].toString()};
    return scale;
}

Criterion criterionFrom(const QJsonObject& json, const QMap<QString, Scale>& scales)
{
    Criterion criterion;
    criterion.key = json["key"_L1].toString();
    criterion.title = json["title"_L1].toString();
    criterion.guidance = json["guidance"_L1].toString();
    criterion.scale = scales.value(json["scale"_L1].toString());
    criterion.weight = json["weight"_L1].toDouble(1);
    criterion.isKnockOut = json["knockOut"_L1].toBool();
    criterion.evidence = valueOf(kEvidenceRules, json["evidence"_L1]);
    criterion.motivation = valueOf(kMotivationRules, json["motivation"_L1]);
    return criterion;
}

/// As the file calls the field: "levels/1/key".
QString fieldPointer(const RubricFault& fault)
{
    const QString index = QString::number(fault.index);
    switch (fault.field) {
    case RubricField::LevelKey:
        return u"levels/%1/key"_s.arg(index);
    case RubricField::LevelTitle:
        return u"levels/%1/title"_s.arg(index);
    case RubricField::AnchorPoints:
        return u"anchors/%1/points"_s.arg(index);
    case RubricField::AnchorText:
        return u"anchors/%1/description"_s.arg(index);
    case RubricField::TieBreak:
        return u"tieBreak/%1"_s.arg(index);
    default:
        return keyOf(fault.field);
    }
}

QString pointerTo(const RubricFault& fault)
{
    QString place = u"/"_s;
    if (fault.section >= 0)
        place += u"sections/%1/"_s.arg(fault.section);
    if (fault.criterion >= 0)
        place += u"criteria/%1/"_s.arg(fault.criterion);
    return place + fieldPointer(fault);
}

constexpr const char* kNeeded = QT_TRANSLATE_NOOP("JsonRule", "present");
constexpr const char* kNameOfScale =
    QT_TRANSLATE_NOOP("JsonRule", "the name of a scale in this file");

/// A scale without what its kind needs, and the name of a scale that is not there: a rubric as a
/// value has neither.
Result<void> checkScales(const CheckedJson& file)
{
    const QJsonObject scales = file.root()["scales"_L1].toObject();
    for (auto each = scales.begin(); each != scales.end(); ++each) {
        const QJsonObject json = each.value().toObject();
        const QString place = "/scales/"_L1 + each.key() + u'/';
        const QString needed = json["kind"_L1] == "levels"_L1 ? u"levels"_s : u"maximum"_s;
        if (!json.contains(needed))
            return file.fieldError(place + needed, QString::fromLatin1(kNeeded));
        const QList<RubricFault> faults = faultsOf(scaleFrom(json));
        if (!faults.isEmpty())
            return file.fieldError(place + fieldPointer(faults.first()), faults.first().rule);
    }
    const QJsonArray sections = file.root()["sections"_L1].toArray();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QJsonArray criteria = sections[i]["criteria"_L1].toArray();
        for (qsizetype j = 0; j < criteria.size(); ++j) {
            if (!scales.contains(criteria[j]["scale"_L1].toString()))
                return file.fieldError(u"/sections/%1/criteria/%2/scale"_s.arg(i).arg(j),
                                       QString::fromLatin1(kNameOfScale));
        }
    }
    return {};
}

Rubric rubricFrom(const QJsonObject& json)
{
    QMap<QString, Scale> scales;
    const QJsonObject named = json["scales"_L1].toObject();
    for (auto scale = named.begin(); scale != named.end(); ++scale)
        scales.insert(scale.key(), scaleFrom(scale.value().toObject()));

    Rubric rubric{json["identifier"_L1].toString(),
                  json["version"_L1].toString(),
                  json["title"_L1].toString(),
                  valueOf(kLanguages, json["language"_L1]),
                  {}};
    for (const QJsonValue& key : json["tieBreak"_L1].toArray())
        rubric.tieBreak << key.toString();
    for (const QJsonValue& each : json["sections"_L1].toArray()) {
        Section section{each["key"_L1].toString(),
                        each["title"_L1].toString(),
                        each["introduction"_L1].toString(),
                        {}};
        for (const QJsonValue& criterion : each["criteria"_L1].toArray())
            section.criteria += criterionFrom(criterion.toObject(), scales);
        rubric.sections += section;
    }
    return rubric;
}

QJsonObject toJson(const Scale& scale)
{
    QJsonArray levels;
    for (const Level& level : scale.levels)
        levels += QJsonObject{{u"key"_s, level.key},
                              {u"title"_s, level.title},
                              {u"description"_s, level.description}};
    if (scale.kind == Scale::Kind::Levels)
        return {{u"kind"_s, u"levels"_s}, {u"levels"_s, levels}};

    QJsonArray anchors;
    for (const Anchor& anchor : scale.anchors)
        anchors +=
            QJsonObject{{u"points"_s, anchor.points}, {u"description"_s, anchor.description}};
    QJsonObject json{{u"kind"_s, u"points"_s},
                     {u"maximum"_s, scale.maximum},
                     {u"step"_s, scale.step},
                     {u"anchors"_s, anchors}};
    if (scale.sufficient > 0)
        json.insert("sufficient"_L1, scale.sufficient);
    return json;
}

/// The scales of a rubric, named by the order in which criteria first use them.
class ScaleNames
{
public:
    QString nameOf(const Scale& scale)
    {
        qsizetype index = m_scales.indexOf(scale);
        if (index < 0) {
            index = m_scales.size();
            m_scales += scale;
        }
        return u"scale%1"_s.arg(index + 1);
    }
    QJsonObject toJson()
    {
        QJsonObject json;
        for (const Scale& scale : std::as_const(m_scales))
            json.insert(nameOf(scale), rubrics::toJson(scale));
        return json;
    }

private:
    QList<Scale> m_scales;
};

QJsonObject toJson(const Criterion& criterion, ScaleNames& scales)
{
    return {{u"key"_s, criterion.key},
            {u"title"_s, criterion.title},
            {u"guidance"_s, criterion.guidance},
            {u"scale"_s, scales.nameOf(criterion.scale)},
            {u"weight"_s, criterion.weight},
            {u"knockOut"_s, criterion.isKnockOut},
            {u"evidence"_s, wordFor(kEvidenceRules, criterion.evidence)},
            {u"motivation"_s, wordFor(kMotivationRules, criterion.motivation)}};
}

QByteArray schema()
{
    QFile file(u":/rubrics/rubric.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema of rubrics is not in the program");
    return file.readAll();
}

} // namespace

Result<Rubric> readRubric(const QByteArray& json, const QString& fileName)
{
    BERAAD_TRY(const CheckedJson file, CheckedJson::parse(json, fileName, schema()));
    BERAAD_CHECK(checkScales(file));
    Rubric rubric = rubricFrom(file.root());
    const QList<RubricFault> faults = faultsOf(rubric);
    if (!faults.isEmpty())
        return file.fieldError(pointerTo(faults.first()), faults.first().rule);
    return rubric;
}

Result<Rubric> readStored(const QByteArray& json, const QString& fileName)
{
    // Each score that is stored looks at the rubric, which hardly ever is another one.
    thread_local QCache<QByteArray, Rubric> known(kKnownRubrics);
    if (const Rubric* rubric = known.object(json))
        return *rubric;
    Result<Rubric> rubric = readRubric(json, fileName);
    if (!rubric && rubric.error().kind() == ErrorKind::JsonField)
        rubric = rubricFrom(QJsonDocument::fromJson(json).object());
    if (rubric)
        known.insert(json, new Rubric(*rubric));
    return rubric;
}

QByteArray writeRubric(const Rubric& rubric)
{
    ScaleNames scales;
    QJsonArray sections;
    for (const Section& section : rubric.sections) {
        QJsonArray criteria;
        for (const Criterion& criterion : section.criteria)
            criteria += toJson(criterion, scales);
        sections += QJsonObject{{u"key"_s, section.key},
                                {u"title"_s, section.title},
                                {u"introduction"_s, section.introduction},
                                {u"criteria"_s, criteria}};
    }
    // QJsonObject sorts its keys, which is what makes this canonical.
    QJsonObject json{
        {u"identifier"_s, rubric.identifier}, {u"version"_s, rubric.version},
        {u"title"_s, rubric.title},           {u"language"_s, wordFor(kLanguages, rubric.language)},
        {u"scales"_s, scales.toJson()},       {u"sections"_s, sections}};
    if (!rubric.tieBreak.isEmpty()) // else rubrics from before would get another fingerprint
        json.insert(u"tieBreak"_s, QJsonArray::fromStringList(rubric.tieBreak));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QString fingerprint(const Rubric& rubric)
{
    return sha256Hex(writeRubric(rubric));
}

} // namespace beraad::rubrics
