// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/clarificationjson.h"

#include "core/json/fields.h"

using namespace Qt::StringLiterals;

namespace beraad::json {

using namespace domain;

namespace {

constexpr int kLongestPitch = 8 * 60;

QJsonObject slotJson(const PitchSlot& slot)
{
    QJsonObject json{
        {u"minutes"_s, slot.minutes}, {u"place"_s, slot.place}, {u"speakers"_s, slot.speakers}};
    put(json, u"day"_s, slot.day);
    if (slot.begins.isValid())
        json.insert(u"begins"_s, slot.begins.toString(u"HH:mm"));
    return json;
}

PitchSlot readSlot(const Fields& fields)
{
    PitchSlot slot;
    slot.day = fields.date(u"day"_s);
    if (fields.contains(u"begins"_s)) {
        slot.begins = QTime::fromString(fields.text(u"begins"_s), u"HH:mm"_s);
        if (!slot.begins.isValid())
            fields.wrong(u"begins"_s);
    }
    slot.minutes = int(fields.number(u"minutes"_s, 1, kLongestPitch));
    slot.place = fields.text(u"place"_s);
    slot.speakers = fields.text(u"speakers"_s);
    return slot;
}

} // namespace

QJsonObject toJson(const Clarification& clarification)
{
    QJsonObject json{{u"id"_s, clarification.id.text()},
                     {u"plan"_s, clarification.plan.text()},
                     {u"kind"_s, keyOf(clarification.kind)},
                     {u"criterion"_s, clarification.criterion},
                     {u"text"_s, clarification.text},
                     {u"answer"_s, clarification.answer},
                     {u"effectRemark"_s, clarification.effectRemark}};
    put(json, u"madeAt"_s, clarification.madeAt);
    put(json, u"sentOn"_s, clarification.sentOn);
    put(json, u"dueBy"_s, clarification.dueBy);
    put(json, u"answeredOn"_s, clarification.answeredOn);
    put(json, u"knownAt"_s, clarification.knownAt);
    put(json, u"effect"_s, clarification.effect);
    if (!clarification.document.isEmpty())
        json.insert(u"document"_s, clarification.document);
    if (clarification.kind == ClarificationKind::Pitch)
        json.insert(u"slot"_s, slotJson(clarification.slot));
    return json;
}

Clarification readClarification(const Fields& fields)
{
    Clarification read;
    read.id = fields.id<ClarificationId>(u"id"_s);
    read.plan = fields.id<PlanId>(u"plan"_s);
    read.kind = fields.choice<ClarificationKind>(u"kind"_s);
    read.criterion = fields.text(u"criterion"_s);
    read.text = fields.text(u"text"_s);
    read.answer = fields.text(u"answer"_s);
    read.effectRemark = fields.text(u"effectRemark"_s);
    read.madeAt = fields.time(u"madeAt"_s);
    read.sentOn = fields.date(u"sentOn"_s);
    read.dueBy = fields.date(u"dueBy"_s);
    read.answeredOn = fields.date(u"answeredOn"_s);
    read.knownAt = fields.time(u"knownAt"_s);
    read.effect = fields.optionalChoice<ClarificationEffect>(u"effect"_s);
    if (fields.contains(u"document"_s))
        read.document = fields.sha256(u"document"_s);
    if (read.kind == ClarificationKind::Pitch)
        read.slot = readSlot(fields.object(u"slot"_s));
    return read;
}

} // namespace beraad::json
