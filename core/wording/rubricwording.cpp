// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/rubricwording.h"

#include <QStringList>

using namespace beraad::domain;

namespace beraad::wording {

QString word(RubricField field, const Phrases& phrases)
{
    switch (field) {
    case RubricField::Identifier:
        return phrases.translate("RubricField", "identifier");
    case RubricField::Title:
        return phrases.translate("RubricField", "title");
    case RubricField::Sections:
        return phrases.translate("RubricField", "sections");
    case RubricField::TieBreak:
        return phrases.translate("RubricField", "decides between equal points");
    case RubricField::Key:
        return phrases.translate("RubricField", "code");
    case RubricField::Criteria:
        return phrases.translate("RubricField", "criteria");
    case RubricField::Guidance:
        return phrases.translate("RubricField", "guidance");
    case RubricField::Weight:
        return phrases.translate("RubricField", "weight");
    case RubricField::Levels:
        return phrases.translate("RubricField", "levels");
    case RubricField::LevelKey:
        return phrases.translate("RubricField", "code of a level");
    case RubricField::LevelTitle:
        return phrases.translate("RubricField", "name of a level");
    case RubricField::Maximum:
        return phrases.translate("RubricField", "maximum");
    case RubricField::Step:
        return phrases.translate("RubricField", "step");
    case RubricField::Sufficient:
        return phrases.translate("RubricField", "sufficient from");
    case RubricField::AnchorPoints:
        return phrases.translate("RubricField", "points of an example");
    case RubricField::AnchorText:
        return phrases.translate("RubricField", "words of an example");
    }
    Q_UNREACHABLE();
}

QString word(Scale::Kind kind, const Phrases& phrases)
{
    switch (kind) {
    case Scale::Kind::Levels:
        return phrases.translate("ScaleKind", "Levels");
    case Scale::Kind::Points:
        return phrases.translate("ScaleKind", "Points");
    }
    Q_UNREACHABLE();
}

QString word(EvidenceRule rule, const Phrases& phrases)
{
    switch (rule) {
    case EvidenceRule::Optional:
        return phrases.translate("EvidenceRule", "Not needed");
    case EvidenceRule::Required:
        return phrases.translate("EvidenceRule", "Needed, unless not met");
    }
    Q_UNREACHABLE();
}

QString word(MotivationRule rule, const Phrases& phrases)
{
    switch (rule) {
    case MotivationRule::Never:
        return phrases.translate("MotivationRule", "Never needed");
    case MotivationRule::WhenNotMet:
        return phrases.translate("MotivationRule", "Needed when not met");
    case MotivationRule::Always:
        return phrases.translate("MotivationRule", "Always needed");
    }
    Q_UNREACHABLE();
}

QString rubricFault(const QStringList& arguments, const Phrases& phrases)
{
    const auto field = fromKey<RubricField>(arguments.value(1));
    const QString name = field ? word(*field, phrases) : arguments.value(1);
    const QString rule = phrases.translate("JsonRule", arguments.value(2).toUtf8());
    const QString& place = arguments.value(0);
    if (place.isEmpty())
        return phrases.translate("RubricFault", "rubric, %1: must be %2").arg(name, rule);
    return phrases.translate("RubricFault", "%1, %2: must be %3").arg(place, name, rule);
}

} // namespace beraad::wording
