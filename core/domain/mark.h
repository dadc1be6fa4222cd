// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/review.h"

#include <QDateTime>
#include <QString>

namespace beraad::domain {

enum class MarkColour
{
    Yellow,
    Green,
    Blue,
    Pink
};

enum class Sharing
{
    Private, ///< only its maker sees it
    Shared   ///< every member who may open the plan sees it
};

/// Mark (markering): what a reader put on a passage or a region of a plan, beside the form. Lives
/// in the dossier, never in the plan. A region has rectangles and no quote.
struct Mark
{
    MarkId id;
    MemberId member; ///< who made it; nobody else changes it
    PlanId plan;
    Passage passage;
    QString wordsBefore; ///< what stands around it, to find it again in a next version
    QString wordsAfter;
    MarkColour colour = MarkColour::Yellow;
    QString note; ///< may be empty
    Sharing sharing = Sharing::Private;
    QDateTime madeAt;

    friend bool operator==(const Mark&, const Mark&) = default;
};

enum class ReadingFit
{
    Width,
    Page,
    None
};

/// Reading place (leesplek): where a member left a document.
struct ReadingPlace
{
    MemberId member;
    QString document; ///< SHA-256 of the PDF
    int page = 0;     ///< counts from 0
    double top = 0;   ///< fraction of the page
    ReadingFit fit = ReadingFit::Width;
    double zoom = 1;          ///< 1: as on paper; counts when nothing is fitted
    QString criterion;        ///< its key, empty when there was none
    bool wasReadLast = false; ///< of the PDFs of its plan

    friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

} // namespace beraad::domain
