// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "ui/setup/growingrows.h"

namespace beraad::ui {

class MoneyField;

/// Amounts by year: a budget, or the subsidy that was asked.
class YearAmountsField final : public GrowingRows
{
    Q_OBJECT

public:
    explicit YearAmountsField(QWidget* parent = nullptr);

    void showAmounts(const QList<domain::YearAmount>& amounts);
    /// The year of the first row that is added.
    void setFirstYear(int year) { m_firstYear = year; }
    void flush();
    /// From here on it is about another record.
    void startOver();

Q_SIGNALS:
    void edited(const QList<beraad::domain::YearAmount>& amounts); ///< by year

protected:
    QWidget* makeRow() override;
    void rowRemoved() override;
    void setRowReadOnly(QWidget* row, bool readOnly) override;

private:
    void give();
    void yearPicked(QWidget* row, int year);
    QList<domain::YearAmount> amounts() const;
    QList<int> years() const;

    QList<domain::YearAmount> m_stored; ///< as it was shown or given out
    int m_firstYear;
};

} // namespace beraad::ui
