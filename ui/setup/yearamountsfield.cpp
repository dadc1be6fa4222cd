// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/yearamountsfield.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/moneyfield.h"
#include "ui/kit/stillwheel.h"

#include <QDate>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace beraad::ui {

using domain::YearAmount;

namespace {

QSpinBox* yearOf(const QWidget* row)
{
    return row->findChild<QSpinBox*>();
}

MoneyField* amountOf(const QWidget* row)
{
    return row->findChild<MoneyField*>();
}

} // namespace

YearAmountsField::YearAmountsField(QWidget* parent)
    : GrowingRows(tr("Add year"), tr("Remove this year"), parent)
    , m_firstYear(QDate::currentDate().year())
{
}

QWidget* YearAmountsField::makeRow()
{
    const QList<int> taken = years();
    auto* row = new QWidget;
    auto* year = new QSpinBox(row);
    year->setRange(2000, 2100);
    year->setKeyboardTracking(false);
    year->setAccessibleName(tr("Year"));
    year->setValue(taken.isEmpty() ? m_firstYear
                                   : *std::max_element(taken.begin(), taken.end()) + 1);
    year->setProperty("before", year->value());
    keepStillUnderWheel(year);
    auto* amount = new MoneyField(row);
    amount->setAccessibleName(tr("Amount"));
    amount->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addWidget(year);
    layout->addWidget(amount);
    row->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->setFocusProxy(amount);
    connect(year, &QSpinBox::valueChanged, this,
            [this, row](int value) { yearPicked(row, value); });
    connect(amount, &MoneyField::amountEdited, this, &YearAmountsField::give);
    connect(amount, &MoneyField::refused, &message(), &InlineMessage::sayError);
    connect(amount, &MoneyField::settled, &message(), &InlineMessage::clear);
    return row;
}

void YearAmountsField::setRowReadOnly(QWidget* row, bool readOnly)
{
    yearOf(row)->setReadOnly(readOnly);
    yearOf(row)->setButtonSymbols(readOnly ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
    amountOf(row)->setReadOnly(readOnly);
}

/// Two rows of one year would be two answers to one question.
void YearAmountsField::yearPicked(QWidget* row, int year)
{
    QSpinBox* box = yearOf(row);
    if (years().count(year) > 1) {
        const QSignalBlocker blocker(box);
        box->setValue(box->property("before").toInt());
        message().sayError(tr("There is an amount for %1 already.").arg(year));
        return;
    }
    box->setProperty("before", year);
    message().clear();
    give();
}

void YearAmountsField::rowRemoved()
{
    give();
}

QList<int> YearAmountsField::years() const
{
    QList<int> all;
    for (const QWidget* row : rows())
        all.append(yearOf(row)->value());
    return all;
}

QList<YearAmount> YearAmountsField::amounts() const
{
    QList<YearAmount> all;
    for (const QWidget* row : rows()) {
        if (const auto amount = amountOf(row)->amount())
            all.append({yearOf(row)->value(), *amount});
    }
    std::sort(all.begin(), all.end(),
              [](const YearAmount& a, const YearAmount& b) { return a.year < b.year; });
    return all;
}

void YearAmountsField::give()
{
    const QList<YearAmount> now = amounts();
    if (now == m_stored)
        return;
    m_stored = now;
    Q_EMIT edited(now);
}

void YearAmountsField::showAmounts(const QList<YearAmount>& stored)
{
    if (stored == m_stored) {
        for (qsizetype i = 0; i < rows().size() && i < stored.size(); ++i) {
            if (yearOf(rows().at(i))->value() == stored[i].year)
                amountOf(rows().at(i))->showAmount(stored[i].amount);
        }
        return;
    }
    m_stored = stored;
    removeRows();
    for (const YearAmount& amount : stored) {
        QWidget* row = appendRow();
        const QSignalBlocker blocker(yearOf(row));
        yearOf(row)->setValue(amount.year);
        yearOf(row)->setProperty("before", amount.year);
        amountOf(row)->showAmount(amount.amount);
    }
}

void YearAmountsField::flush()
{
    const QList<QWidget*> all = rows();
    for (QWidget* row : all) {
        yearOf(row)->interpretText();
        amountOf(row)->flush();
    }
}

void YearAmountsField::startOver()
{
    m_stored.clear();
    removeRows();
}

} // namespace beraad::ui

#include "moc_yearamountsfield.cpp"
