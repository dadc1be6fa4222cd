// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/plandocument.h"

#include <QList>

namespace beraad::ui {

/// Where a person was before each jump, to go back there and forward again, as in a browser.
class JumpHistory
{
public:
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }

    /// A jump away from `here`; what was ahead is forgotten.
    void leave(const ReadingPlace& here);
    /// The place to go to; only when canGoBack().
    ReadingPlace back(const ReadingPlace& here);
    /// The place to go to; only when canGoForward().
    ReadingPlace forward(const ReadingPlace& here);

private:
    QList<ReadingPlace> m_back;
    QList<ReadingPlace> m_forward;
};

} // namespace beraad::ui
