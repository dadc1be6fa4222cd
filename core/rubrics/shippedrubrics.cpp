// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubrics/shippedrubrics.h"

#include "core/base/files.h"
#include "core/rubrics/rubricfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::rubrics {

namespace {

/// What ships is tested, so a failure here is a fault of the program.
domain::Rubric shipped(const QString& name)
{
    const QString path = ":/rubrics/"_L1 + name;
    const auto json = readFile(path);
    if (!json)
        qFatal("the rubric %ls is not in the program", qUtf16Printable(path));
    const auto rubric = readRubric(*json, name);
    if (!rubric)
        qFatal("the rubric %ls is not valid", qUtf16Printable(path));
    return *rubric;
}

} // namespace

QList<domain::Rubric> shippedRubrics()
{
    return {shipped(u"technical-education.nl.json"_s), shipped(u"technical-education.en.json"_s),
            shipped(u"technical-education-ranking.nl.json"_s),
            shipped(u"technical-education-ranking.en.json"_s)};
}

std::optional<domain::Rubric> shippedRubric(const QString& identifier, Language language)
{
    const QList<domain::Rubric> all = shippedRubrics();
    const auto found = std::find_if(all.begin(), all.end(), [&](const domain::Rubric& rubric) {
        return rubric.identifier == identifier && rubric.language == language;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace beraad::rubrics
