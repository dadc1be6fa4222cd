// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/effectwords.h"

namespace beraad::documents {

using committee::FindingEffect;

QString effectWords(FindingEffect effect, const wording::Phrases& phrases)
{
    switch (effect) {
    case FindingEffect::None:
        return phrases.translate("Report", "no effect on the outcome");
    case FindingEffect::Supports:
        return phrases.translate("Report", "supports approval");
    case FindingEffect::AsksForPoints:
        return phrases.translate("Report", "asks for points to settle");
    case FindingEffect::AsksForRevision:
        return phrases.translate("Report", "asks for revision");
    case FindingEffect::ForbidsApproval:
        return phrases.translate("Report", "a knock-out: stands in the way of approval");
    }
    Q_UNREACHABLE();
}

} // namespace beraad::documents
