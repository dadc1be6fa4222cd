// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "ui/kit/linefield.h"

#include <optional>

namespace beraad::ui {

/// An amount of euros, typed with Dutch or English signs ("1.250.000", "12,50"), or none.
class MoneyField final : public LineField
{
    Q_OBJECT

public:
    explicit MoneyField(QWidget* parent = nullptr);

    void showAmount(const std::optional<domain::Money>& amount);
    /// None where the field is empty or cannot be read.
    std::optional<domain::Money> amount() const;

Q_SIGNALS:
    void amountEdited(const std::optional<beraad::domain::Money>& amount);

protected:
    bool give(Moment moment) override;
};

} // namespace beraad::ui
