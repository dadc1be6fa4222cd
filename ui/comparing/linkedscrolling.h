// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagealignment.h"

#include <QObject>

namespace beraad::ui {

class PlanView;

/// Keeps what belongs together beside each other while one of two versions is scrolled: what is at
/// the reader's eye, a third from the top. Unlinked, each goes its own way; linked again, they stay
/// as far apart as the person left them, until realign(). The views must outlive it.
class LinkedScrolling final : public QObject
{
    Q_OBJECT

public:
    LinkedScrolling(PlanView& before, PlanView& after, QObject* parent = nullptr);

    /// Other documents: linked, by their text.
    void start(const text::PageAlignment& alignment);
    bool isLinked() const { return m_isLinked; }
    /// Whether the person has set them apart from what the text says.
    bool isShifted() const { return m_shift != 0; }
    void setLinked(bool linked);
    /// Links them by their text again; the one that was scrolled last stays where it is.
    void realign();
    /// Both go to a place of their own, at the same height on the screen.
    void show(const text::Place& before, const text::Place& after);

Q_SIGNALS:
    void changed();

private:
    void follow(text::Version moved);
    void zoomAlong(text::Version changed);
    PlanView& view(text::Version version) const;

    PlanView& m_before;
    PlanView& m_after;
    text::PageAlignment m_alignment;
    text::Version m_lastMoved = text::Version::After;
    bool m_isLinked = true;
    bool m_isFollowing = false; ///< what moves now moves because the other did
    double m_shift = 0;         ///< pages that the earlier version is further than the text says
};

} // namespace beraad::ui
