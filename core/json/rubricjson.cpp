// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/rubricjson.h"

#include "core/rubrics/rubricfile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace beraad::json {

QJsonObject toJson(const domain::Rubric& rubric)
{
    return QJsonDocument::fromJson(rubrics::writeRubric(rubric)).object();
}

domain::Rubric readRubric(const QJsonValue& json, Fault& fault)
{
    const auto rubric = rubrics::readRubric(QJsonDocument(json.toObject()).toJson(), u"rubric"_s);
    if (rubric)
        return *rubric;
    fault.set(u"rubric "_s + rubric.error().arguments().join(u' '));
    return {};
}

} // namespace beraad::json
