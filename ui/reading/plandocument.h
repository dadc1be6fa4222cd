// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"
#include "ui/reading/pagelayout.h"

#include <QString>

namespace beraad::ui {

/// One PDF of a plan, as the reading pane is given it.
struct PlanDocument
{
    QString sha256;
    QString title;           ///< what the person calls it, a file name for want of better
    pdf::ByteProvider bytes; ///< called on a thread of the reader, see ByteProvider
};

/// Whether what is selected may be cited as evidence; in a letter or report there is nothing to
/// cite.
enum class Citing
{
    Offered,
    NotOffered
};

/// Where somebody is in a document: enough to come back to it.
struct ReadingPlace
{
    int page = 0;
    double top = 0; ///< the height of the page that is at the top of the view, as a fraction

    friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

/// How somebody has a document before them: where, and how large.
struct ReadingState
{
    ReadingPlace place;
    Fit fit = Fit::Width;
    double zoom = 1; ///< counts with Fit::None only

    friend bool operator==(const ReadingState&, const ReadingState&) = default;
};

} // namespace beraad::ui
