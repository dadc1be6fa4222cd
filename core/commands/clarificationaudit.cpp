// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/auditjson.h"

#include "core/domain/keys.h"

#include <QJsonArray>

namespace beraad::commands {

using namespace domain;

namespace {

QJsonValue dayJson(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonObject auditJson(const Clarification& clarification)
{
    QJsonArray questions;
    for (const QuestionId& question : clarification.questions)
        questions.append(question.text());
    const PitchSlot& slot = clarification.slot;
    return {{QStringLiteral("kind"), keyOf(clarification.kind)},
            {QStringLiteral("criterion"), clarification.criterion},
            {QStringLiteral("text"), clarification.text},
            {QStringLiteral("questions"), questions},
            {QStringLiteral("sentOn"), dayJson(clarification.sentOn)},
            {QStringLiteral("dueBy"), dayJson(clarification.dueBy)},
            {QStringLiteral("answeredOn"), dayJson(clarification.answeredOn)},
            {QStringLiteral("answer"), clarification.answer},
            {QStringLiteral("document"), clarification.document},
            {QStringLiteral("slotDay"), dayJson(slot.day)},
            {QStringLiteral("slotBegins"), slot.begins.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("slotMinutes"), slot.minutes},
            {QStringLiteral("slotPlace"), slot.place},
            {QStringLiteral("slotSpeakers"), slot.speakers},
            {QStringLiteral("effect"),
             clarification.effect ? QJsonValue(keyOf(*clarification.effect)) : QJsonValue()},
            {QStringLiteral("effectRemark"), clarification.effectRemark}};
}

} // namespace beraad::commands
