// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/readerssection.h"

#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/setup/divisiondialog.h"
#include "ui/setup/divisionwords.h"
#include "ui/setup/readersgrid.h"
#include "ui/setup/readersmodel.h"

#include "core/commands/plandesk.h"
#include "core/commands/readersdesk.h"
#include "core/commands/roundreader.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using Cell = ReadersModel::Cell;

namespace {

const QString kGridLayout = QStringLiteral("setup/readers");
const QKeySequence kDeclare(Qt::CTRL | Qt::Key_B);

/// What the readers who are there do not keep of the rules; empty when nothing.
QString brokenRules(const committee::RoundRecords& round, const ReadingRules& rules)
{
    QList<Assignment> assignments;
    for (const committee::PlanRecord& record : round.plans) {
        for (const MemberId& reader : record.readers)
            assignments.append({record.plan.id, reader});
    }
    const assigning::ReadingTask task = assigning::readingTask(round, nullptr, rules);
    return breachText(assigning::breaches(task, assignments), round, rules);
}

} // namespace

ReadersSection::ReadersSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Readers"), About::Round, parent)
    , m_model(new ReadersModel(this))
    , m_grid(new ReadersGrid(*m_model, this))
    , m_summary(new QLabel(this))
    , m_current(new QLabel(this))
    , m_propose(new QPushButton(tr("Propose readers…"), this))
    , m_reader(new QPushButton(this))
    , m_conflict(new QPushButton(this))
{
    layOut();
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReadersSection::showCurrent);
    connect(m_grid, &ReadersGrid::toggleRequested, this, &ReadersSection::toggleReader);
    connect(m_propose, &QPushButton::clicked, this, &ReadersSection::propose);
    connect(m_reader, &QPushButton::clicked, this, &ReadersSection::toggleReader);
    connect(m_conflict, &QPushButton::clicked, this, &ReadersSection::toggleConflict);
    auto* declare = new QShortcut(kDeclare, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(declare, &QShortcut::activated, this, &ReadersSection::toggleConflict);
}

void ReadersSection::layOut()
{
    m_summary->setWordWrap(true);
    m_current->setWordWrap(true);
    m_reader->setToolTip(QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    m_conflict->setToolTip(kDeclare.toString(QKeySequence::NativeText));
    auto* below = new QHBoxLayout;
    below->setSpacing(kStep);
    below->addWidget(m_current, 1);
    below->addWidget(m_reader);
    below->addWidget(m_conflict);
    m_propose->setToolTip(tr("Divide the plans over the readers by rules, to look at first"));
    auto* above = new QHBoxLayout;
    above->setSpacing(kStep);
    above->addWidget(m_summary, 1);
    above->addWidget(m_propose);
    column().addLayout(above);
    column().addWidget(m_grid, 1);
    column().addLayout(below);
    setFocusProxy(m_grid);
}

Result<void> ReadersSection::read()
{
    committee::RoundRecords records;
    if (!session().roundId().isNull()) {
        BERAAD_TRY(records, commands::readRound(session().dossier(), session().roundId()));
    }
    const bool isFirst = m_model->columnCount() == ReadersModel::FirstMember;
    BERAAD_TRY(const ReadingRules rules,
               commands::ReadersDesk(session().history()).rules(records.round.id));
    m_model->setRecords(records, rules.readersPerPlan);
    if (isFirst &&
        !m_grid->horizontalHeader()->restoreState(session().settings().layout(kGridLayout))) {
        m_grid->setColumnCharacters(ReadersModel::Region, 28);
        m_grid->setColumnCharacters(ReadersModel::Count, 11);
    }
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, ReadersModel::FirstMember));
    const QString breaches = brokenRules(records, rules);
    m_propose->setVisible(m_model->rowCount() > 0 && !isRoundFinal());
    if (m_model->rowCount() == 0)
        m_summary->setText(tr("No plans are expected in this round yet."));
    else if (m_model->columnCount() == ReadersModel::FirstMember)
        m_summary->setText(tr("The committee has no members yet."));
    else
        m_summary->setText(breaches.isEmpty() ? tr("Each plan has the readers that it needs.")
                                              : breaches);
    showCurrent();
    return {};
}

void ReadersSection::propose()
{
    const commands::ReadersDesk desk(session().history());
    const auto rounds = commands::readRoundsUpTo(session().dossier(), session().roundId());
    const auto rules = desk.rules(session().roundId());
    if (!rounds || !rules) {
        tell(rounds ? Result<void>(rules.error()) : Result<void>(rounds.error()));
        return;
    }
    const auto* earlier = rounds->size() > 1 ? &(*rounds)[rounds->size() - 2] : nullptr;
    auto* dialog = new DivisionDialog(rounds->last(), earlier, *rules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, round = session().roundId()] {
        if (tell(commands::ReadersDesk(session().history())
                     .divide(round, dialog->assignments(), dialog->rules())))
            refresh();
    });
    dialog->open();
}

void ReadersSection::showCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    const bool isMember = index.isValid() && m_model->memberAt(index.column());
    const Cell cell = m_model->cellAt(index);
    m_current->setText(isMember ? index.data(Qt::ToolTipRole).toString() : QString());
    m_reader->setText(cell == Cell::Reader ? tr("Remove reader") : tr("Make reader"));
    m_conflict->setText(cell == Cell::Conflict ? tr("Remove conflict…") : tr("Declare conflict…"));
    m_reader->setEnabled(isMember && cell != Cell::Conflict && !isRoundFinal());
    m_conflict->setEnabled(isMember && !isRoundFinal());
}

void ReadersSection::toggleReader()
{
    const QModelIndex index = m_grid->currentIndex();
    const Member* member = index.isValid() ? m_model->memberAt(index.column()) : nullptr;
    if (!member)
        return;
    const Assignment assignment{m_model->record(index.row()).plan.id, member->id};
    commands::PlanDesk desk(session().history());
    if (tell(m_model->cellAt(index) == Cell::Reader ? desk.unassign(assignment)
                                                    : desk.assign(assignment)))
        refresh();
}

void ReadersSection::toggleConflict()
{
    const QModelIndex index = m_grid->currentIndex();
    const Member* member = index.isValid() ? m_model->memberAt(index.column()) : nullptr;
    if (!member || isRoundFinal())
        return;
    const committee::PlanRecord& record = m_model->record(index.row());
    const PlanId plan = record.plan.id;
    const MemberId id = member->id;
    commands::PlanDesk desk(session().history());
    if (m_model->cellAt(index) == Cell::Conflict) {
        const Question question{
            tr("Remove the conflict of interest?"),
            tr("%1 may then read %2 again.").arg(member->name, record.region.name),
            tr("Remove conflict")};
        if (session().prompts().confirm(question) && tell(desk.removeConflict(plan, id)))
            refresh();
        return;
    }
    const auto reason = session().prompts().askText(
        {tr("Declare a conflict of interest"),
         tr("%1 may then not see, score or vote on the plan of %2, and no longer reads it.")
             .arg(member->name, record.region.name),
         tr("Reason"),
         tr("Declare conflict"),
         {},
         TextQuestion::Form::Paragraph});
    if (reason && tell(desk.declareConflict(plan, id, reason->trimmed())))
        refresh();
}

void ReadersSection::leave()
{
    session().settings().setLayout(kGridLayout, m_grid->horizontalHeader()->saveState());
}

QList<ShortcutHint> ReadersSection::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Space), tr("Make the member a reader of the plan, or no longer")},
            {kDeclare, tr("Declare or remove a conflict of interest")}};
}

} // namespace beraad::ui

#include "moc_readerssection.cpp"
