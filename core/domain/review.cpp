// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/review.h"

namespace beraad::domain {

ReviewId reviewIdOf(const PlanId& plan, const MemberId& member)
{
    // A namespace of our own, as RFC 4122 asks; it must never change.
    static constexpr QUuid kReviews(0x6f4b9a52, 0x1c0e, 0x4d7b, 0x9a, 0x3e, 0x52, 0x8d, 0x0b, 0x77,
                                    0xc1, 0x64);
    const QString name = plan.text() + u'/' + member.text();
    return ReviewId::fromText(QUuid::createUuidV5(kReviews, name).toString(QUuid::WithoutBraces));
}

} // namespace beraad::domain
