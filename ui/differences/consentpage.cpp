// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/consentpage.h"

#include "ui/differences/consentmodel.h"
#include "ui/differences/consentruleform.h"
#include "ui/kit/measures.h"
#include "ui/kit/plangrid.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/session.h"

#include "core/commands/consentdesk.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using commands::ConsentDesk;

ConsentPage::ConsentPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ConsentModel(this))
    , m_grid(new PlanGrid(*m_model, 1, this))
    , m_rule(new ConsentRuleForm(this))
    , m_summary(new QuietLabel({}, this))
    , m_wish(new QPushButton(this))
{
    layOut();
    connect(m_rule, &ConsentRuleForm::edited, this, [this](const ConsentRule& rule) {
        report(ConsentDesk(m_session.history()).setRule(m_session.roundId(), rule));
    });
    connect(m_wish, &QPushButton::clicked, this, &ConsentPage::toggleWish);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConsentPage::showCurrent);
    m_grid->installEventFilter(this);
}

void ConsentPage::layOut()
{
    m_grid->setAccessibleName(tr("Consent list"));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setShowGrid(false);
    m_grid->setColumnCharacters(ConsentModel::Region, 20);
    m_grid->setColumnCharacters(ConsentModel::List, 22);
    m_grid->setColumnCharacters(ConsentModel::Split, 34);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    m_wish->setToolTip(QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    auto* below = new QHBoxLayout;
    below->setSpacing(kStep);
    below->addWidget(m_summary, 1);
    below->addWidget(m_wish);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_rule);
    column->addWidget(m_grid, 1);
    column->addLayout(below);
    setFocusProxy(m_grid);
}

void ConsentPage::showSheet(const DifferenceSheet& sheet)
{
    m_model->setSheet(sheet);
    m_rule->showRule(sheet.rule);
    m_rule->setReadOnly(!ConsentDesk(m_session.history()).maySetRule(sheet.round.id));
    m_summary->setText(tr("%1 without discussion · %2 to discuss")
                           .arg(m_model->proposed())
                           .arg(m_model->discussed()));
    showCurrent();
}

bool ConsentPage::hasOwnWish(const DifferenceRow& row) const
{
    const QList<DiscussionWish>& wishes = row.record.wishes;
    return std::any_of(wishes.begin(), wishes.end(), [this](const DiscussionWish& wish) {
        return wish.member == m_session.history().actor().member;
    });
}

void ConsentPage::showCurrent()
{
    const DifferenceRow* row = m_model->rowAt(m_grid->currentIndex());
    const bool isOwn = row && hasOwnWish(*row);
    m_wish->setText(isOwn ? tr("Put back on the list") : tr("Discuss this plan…"));
    m_wish->setEnabled(row && row->isOpen() && !row->isAdopted &&
                       (isOwn || ConsentDesk(m_session.history()).mayWish(row->record.plan.id)));
}

void ConsentPage::toggleWish()
{
    const DifferenceRow* row = m_model->rowAt(m_grid->currentIndex());
    if (!row || !m_wish->isEnabled())
        return;
    const PlanId plan = row->record.plan.id;
    if (hasOwnWish(*row))
        return report(ConsentDesk(m_session.history()).withdraw(plan));
    const auto reason = m_session.prompts().askText(
        {tr("Discuss the plan of %1?").arg(row->record.region.name),
         tr("The plan then is to be discussed, with your name and reason. You can put it back on "
            "the list; nobody else can."),
         tr("What do you want to discuss?"),
         tr("Discuss plan"),
         {},
         TextQuestion::Form::Paragraph});
    if (reason)
        report(ConsentDesk(m_session.history()).wish(plan, *reason));
}

bool ConsentPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleWish();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConsentPage::report(const Result<void>& done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace beraad::ui

#include "moc_consentpage.cpp"
