// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace beraad::domain {

/// A passage in a plan. Pages count from 0; rectangles are fractions of the unrotated page, from
/// its top left corner, one per line of text.
struct Passage
{
    QString document; ///< SHA-256 of the PDF
    int page = 0;
    QList<QRectF> rectangles;
    QString quote;

    friend bool operator==(const Passage&, const Passage&) = default;
};

/// Citation (aanhaling): a passage that carries what the committee says, and who found it. It keeps
/// the passage itself, so that it stands when a member's review changes.
struct Citation
{
    MemberId member;     ///< null: cited by who worded it
    EvidenceId evidence; ///< of that member's review
    Passage passage;

    friend bool operator==(const Citation&, const Citation&) = default;
};

} // namespace beraad::domain
