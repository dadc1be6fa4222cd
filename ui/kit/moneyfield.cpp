// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/moneyfield.h"

#include "ui/kit/measures.h"

#include "core/tables/cellvalues.h"
#include "core/wording/formats.h"

namespace beraad::ui {

using domain::Money;

namespace {

QString written(const std::optional<Money>& amount)
{
    return amount ? wording::euros(*amount) : QString();
}

} // namespace

MoneyField::MoneyField(QWidget* parent)
    : LineField(parent)
{
    setAlignment(Qt::AlignRight);
    setMaximumWidth(fontMetrics().averageCharWidth() * 26 + 4 * kStep);
}

std::optional<Money> MoneyField::amount() const
{
    const auto cents = tables::euroCents(text().trimmed());
    return cents ? std::optional(Money::fromCents(*cents)) : std::nullopt;
}

void MoneyField::showAmount(const std::optional<Money>& amount)
{
    // An amount is not written anew under the typing hand.
    if (!hasFocus() || this->amount() != amount)
        showStored(written(amount));
}

bool MoneyField::give(Moment moment)
{
    const std::optional<Money> read = amount();
    if (!read && !text().trimmed().isEmpty()) {
        if (moment == Moment::Done)
            Q_EMIT refused(
                tr("“%1” is not an amount. Write it as 1.250.000 or 1.250.000,50.").arg(text()));
        return false;
    }
    if (moment == Moment::Done)
        setText(written(read));
    Q_EMIT amountEdited(read);
    return true;
}

} // namespace beraad::ui

#include "moc_moneyfield.cpp"
