// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/visitform.h"

#include "ui/decisions/supportline.h"
#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr double kLongestVisit = 20; // days

} // namespace

VisitForm::VisitForm(QWidget* parent)
    : QWidget(parent)
    , m_day(new DateField(this))
    , m_days(new QDoubleSpinBox(this))
    , m_who(new LineField(this))
    , m_remark(new LineField(this))
    , m_store(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove visit"), this))
{
    m_days->setDecimals(1);
    m_days->setSingleStep(kHalfDay);
    m_days->setRange(kHalfDay, kLongestVisit);
    m_days->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepStillUnderWheel(m_days);
    m_day->setAccessibleName(tr("Day of the visit"));
    m_days->setAccessibleName(tr("Days that it took"));
    m_who->setAccessibleName(tr("Who visited"));
    m_remark->setAccessibleName(tr("Remark on the visit"));
    layOut();
    connect(m_store, &QPushButton::clicked, this, &VisitForm::store);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_visit.id); });
}

void VisitForm::layOut()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kStep);
    form->setVerticalSpacing(kStep);
    form->addRow(tr("Da&y"), m_day);
    form->addRow(tr("D&ays"), m_days);
    form->addRow(tr("&Who"), m_who);
    form->addRow(tr("Remar&k"), m_remark);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    buttons->addWidget(m_store);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addLayout(form);
    column->addLayout(buttons);
}

void VisitForm::showVisit(const Visit& visit, const QDate& suggested)
{
    m_visit = visit;
    const bool isNew = visit.id.isNull();
    m_day->setSuggestion(suggested);
    m_day->startOver();
    m_who->startOver();
    m_remark->startOver();
    m_day->showDate(isNew ? suggested : visit.day);
    m_days->setValue(visit.halfDays * kHalfDay);
    m_who->setText(visit.who);
    m_remark->setText(visit.remark);
    m_store->setText(isNew ? tr("Add &visit") : tr("Store &visit"));
    m_remove->setVisible(!isNew);
}

void VisitForm::store()
{
    const QDate day = m_day->shownDate();
    if (!day.isValid()) {
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    Visit visit = m_visit;
    visit.day = day;
    visit.halfDays = qRound(m_days->value() / kHalfDay);
    visit.who = m_who->text().trimmed();
    visit.remark = m_remark->text().trimmed();
    Q_EMIT storeRequested(visit);
}

} // namespace beraad::ui

#include "moc_visitform.cpp"
