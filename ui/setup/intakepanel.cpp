// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/intakepanel.h"

#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/matching/matchview.h"
#include "ui/setup/formrows.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

IntakePanel::IntakePanel(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_matches(new MatchView(prompts, this))
    , m_received(new DateField(this))
    , m_store(new QPushButton(tr("Store plans"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    layOut();
    connect(m_matches, &MatchView::changed, this, &IntakePanel::updateButton);
    connect(m_store, &QPushButton::clicked, this, [this] {
        m_received->flush();
        Q_EMIT storeRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &IntakePanel::cancelled);
}

void IntakePanel::layOut()
{
    auto* lead = new QLabel(tr("Please check each row. Type another number or name where a match "
                               "is wrong; clear the number to leave a file out. Nothing is stored "
                               "before you choose “Store plans”."),
                            this);
    lead->setWordWrap(true);
    QFormLayout* form = makeForm();
    addRow(*form, tr("&Received on"), m_received);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    buttons->addWidget(m_store);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_store->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(lead);
    column->addWidget(m_matches, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    setFocusProxy(m_matches);
}

void IntakePanel::showFiles(const QList<intake::PreparedFile>& files,
                            const QList<intake::RegionRow>& known, const QDate& today)
{
    m_matches->setFiles(files, known);
    m_received->startOver();
    m_received->showDate(today);
    updateButton();
}

void IntakePanel::assignAll(const domain::Region& region)
{
    m_matches->assignAll(region);
}

intake::Intake IntakePanel::intake() const
{
    return {m_matches->newRegions(), m_matches->plans(), m_received->shownDate()};
}

void IntakePanel::setBusy(bool busy)
{
    m_isBusy = busy;
    m_matches->setEnabled(!busy);
    m_received->setReadOnly(busy);
    m_cancel->setEnabled(!busy); // the status line stops what runs
    updateButton();
}

void IntakePanel::updateButton()
{
    m_store->setEnabled(!m_isBusy && !m_matches->isBusy() && m_matches->isComplete() &&
                        !m_matches->plans().isEmpty());
}

} // namespace beraad::ui

#include "moc_intakepanel.cpp"
