// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/jumphistory.h"

namespace beraad::ui {

namespace {

constexpr int kMostJumps = 50;

} // namespace

void JumpHistory::leave(const ReadingPlace& here)
{
    m_forward.clear();
    if (!m_back.isEmpty() && m_back.constLast() == here)
        return; // a double click is one jump
    m_back.append(here);
    if (m_back.size() > kMostJumps)
        m_back.removeFirst();
}

ReadingPlace JumpHistory::back(const ReadingPlace& here)
{
    m_forward.append(here);
    return m_back.takeLast();
}

ReadingPlace JumpHistory::forward(const ReadingPlace& here)
{
    m_back.append(here);
    return m_forward.takeLast();
}

} // namespace beraad::ui
