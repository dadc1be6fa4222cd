// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QToolButton>

#include <optional>

namespace beraad::ui {

class JointSheet;

/// Says who leads the readers of a plan; for who may, a menu to choose another. Hidden while the
/// readers do not meet.
class LeadReaderButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LeadReaderButton(QWidget* parent = nullptr);

    void show(const JointSheet& sheet);

Q_SIGNALS:
    void chosen(const beraad::domain::MemberId& reader);
};

} // namespace beraad::ui
