// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/adviceform.h"

#include "core/domain/keys.h"
#include "core/forms/formschema.h"
#include "core/rubrics/checkedjson.h"

#include <QJsonArray>

namespace beraad::forms {

using namespace domain;

namespace {

Advice adviceOf(const QJsonObject& json)
{
    Advice advice;
    advice.outcome = fromKey<Outcome>(json.value(u"outcome").toString());
    advice.motivation = json.value(u"motivation").toString();
    advice.cause = fromKey<Cause>(json.value(u"cause").toString());
    advice.ownCause = json.value(u"ownCause").toString();
    advice.causeRemark = json.value(u"causeRemark").toString();
    advice.settleBefore = QDate::fromString(json.value(u"settleBefore").toString(), Qt::ISODate);
    advice.knockOutJustification = json.value(u"knockOutJustification").toString();
    if (json.contains(u"votes")) {
        const QJsonObject votes = json.value(u"votes").toObject();
        advice.votes = Votes{votes.value(u"inFavour").toInt(), votes.value(u"against").toInt(),
                             votes.value(u"abstained").toInt()};
    }
    const QJsonArray points = json.value(u"improvementPoints").toArray();
    for (const QJsonValue& point : points)
        advice.improvementPoints.append(
            {{}, point[u"criterion"].toString(), point[u"text"].toString()});
    return advice;
}

AdviceForm formOf(const QJsonObject& json)
{
    AdviceForm form;
    form.region = json.value(u"region").toVariant().toString();
    form.advice = adviceOf(json);
    form.isAdopted = json.value(u"adopted").toBool();
    const QJsonArray followUps = json.value(u"followUps").toArray();
    for (const QJsonValue& followUp : followUps) {
        FollowUpEntry entry{fromKey<FollowUpState>(followUp[u"state"].toString())
                                .value_or(FollowUpState::NotAddressed),
                            followUp[u"remark"].toString()};
        if (const QJsonValue page = followUp[u"page"]; page.isDouble())
            entry.page = page.toInt();
        form.followUps.append(entry);
    }
    return form;
}

} // namespace

Result<AdviceForms> readAdviceJson(const QByteArray& json, const QString& fileName)
{
    BERAAD_TRY(const QByteArray schema, formSchema(QStringLiteral("advice.schema.json")));
    BERAAD_TRY(const rubrics::CheckedJson checked,
               rubrics::CheckedJson::parse(json, fileName, schema));
    AdviceForms forms;
    const QJsonArray advice = checked.root().value(u"advice").toArray();
    for (const QJsonValue& value : advice)
        forms.advice.append(formOf(value.toObject()));
    const QJsonArray observations = checked.root().value(u"observations").toArray();
    for (const QJsonValue& value : observations) {
        Observation observation;
        observation.heading = value[u"heading"].toString();
        observation.text = value[u"text"].toString();
        forms.observations.append(observation);
    }
    return forms;
}

} // namespace beraad::forms
