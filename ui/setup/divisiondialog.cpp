// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/divisiondialog.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/divisionwords.h"

#include "core/domain/expertise.h"
#include "core/wording/formats.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using assigning::Proposal;
using assigning::ReaderLoad;
using assigning::Shortage;

namespace {

constexpr int kMostReaders = 9;
constexpr int kMostPlans = 200;
constexpr int kMostSeeds = 9999;

QSpinBox* makeNumber(int least, int most, int value, QWidget* parent)
{
    auto* number = new QSpinBox(parent);
    number->setRange(least, most);
    number->setValue(value);
    keepStillUnderWheel(number);
    return number;
}

QTableWidgetItem* makeCell(const QVariant& value)
{
    auto* cell = new QTableWidgetItem;
    cell->setData(Qt::DisplayRole, value);
    if (value.typeId() == QMetaType::Int)
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

} // namespace

DivisionDialog::DivisionDialog(const committee::RoundRecords& round,
                               const committee::RoundRecords* earlier, const ReadingRules& rules,
                               QWidget* parent)
    : QDialog(parent)
    , m_round(round)
    , m_task(assigning::readingTask(round, earlier, rules))
    , m_message(new InlineMessage(this))
    , m_summary(new QuietLabel({}, this))
    , m_plans(makeTable({tr("Plan"), tr("Readers, and why they")}, tr("Plans and their readers")))
    , m_readers(makeTable(
          {tr("Reader"), tr("Plans"), tr("Pages"), tr("Parts of the country"), tr("Expertise")},
          tr("Readers and what they read")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Propose readers"));
    auto* tables = new QSplitter(this);
    tables->addWidget(m_plans);
    tables->addWidget(m_readers);
    tables->setChildrenCollapsible(false);
    tables->setSizes({70 * kStep, 54 * kStep});
    QPushButton* take = m_buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    take->setToolTip(tr("These readers take the place of those who are there now"));
    take->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kStep);
    column->addWidget(makeRules(rules));
    column->addWidget(m_message);
    column->addWidget(m_summary);
    column->addWidget(tables, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(130 * kStep, 80 * kStep);
    propose();
}

QWidget* DivisionDialog::makeRules(const ReadingRules& rules)
{
    auto* part = new QWidget(this);
    m_perPlan = makeNumber(1, kMostReaders, rules.readersPerPlan, part);
    m_mostPlans = makeNumber(0, kMostPlans, rules.mostPlans, part);
    m_mostPlans->setSpecialValueText(tr("as few as suffice"));
    m_keeps = new QCheckBox(tr("&Keep the readers of the last round"), part);
    m_keeps->setChecked(rules.keepsEarlierReaders);
    m_seed = makeNumber(1, kMostSeeds, int(std::clamp<quint32>(rules.seed, 1, kMostSeeds)), part);
    m_seed->setToolTip(tr("The same number gives the same proposal; another number another one"));
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    const auto add = [&](const QString& text, QSpinBox* number) {
        auto* label = new QLabel(text, part);
        label->setBuddy(number);
        line->addWidget(label);
        line->addWidget(number);
        line->addSpacing(2 * kStep);
        connect(number, &QSpinBox::valueChanged, this, &DivisionDialog::propose);
    };
    add(tr("&Readers per plan"), m_perPlan);
    add(tr("&Plans per reader, at most"), m_mostPlans);
    add(tr("Proposal &number"), m_seed);
    line->addWidget(m_keeps);
    line->addStretch();
    const bool hasEarlier = std::any_of(m_task.plans.begin(), m_task.plans.end(),
                                        [](const auto& plan) { return !plan.earlier.isEmpty(); });
    m_keeps->setVisible(hasEarlier);
    connect(m_keeps, &QCheckBox::toggled, this, &DivisionDialog::propose);
    return part;
}

QTableWidget* DivisionDialog::makeTable(const QStringList& headings, const QString& name)
{
    auto* table = new QTableWidget(0, int(headings.size()), this);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

ReadingRules DivisionDialog::rules() const
{
    ReadingRules rules = m_task.rules; // the rate is set elsewhere
    rules.readersPerPlan = m_perPlan->value();
    rules.mostPlans = m_mostPlans->value();
    rules.keepsEarlierReaders = m_keeps->isChecked();
    rules.seed = quint32(m_seed->value());
    return rules;
}

void DivisionDialog::propose()
{
    m_task.rules = rules();
    m_proposal = {};
    m_message->clear();
    const auto found = assigning::propose(m_task, m_task.rules.seed);
    if (const auto* shortage = std::get_if<Shortage>(&found))
        showShortage(*shortage);
    else
        m_proposal = std::get<Proposal>(found);
    showProposal();
    showLoads();
    m_buttons->buttons().last()->setEnabled(!m_proposal.assignments.isEmpty());
}

void DivisionDialog::showShortage(const Shortage& shortage)
{
    ShortageNames names;
    for (const committee::PlanRecord& record : std::as_const(m_round.plans)) {
        if (shortage.plans.contains(record.plan.id))
            names.plans << record.region.name;
    }
    for (const MemberId& reader : shortage.readers)
        names.readers << nameOf(reader);
    for (const MemberId& reader : shortage.barred)
        names.barred << nameOf(reader);
    m_message->sayError(shortageText(shortage, names, m_task.rules));
}

QString DivisionDialog::nameOf(const MemberId& id) const
{
    const auto found = std::find_if(m_round.members.begin(), m_round.members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == m_round.members.end() ? QString() : found->name;
}

QString DivisionDialog::reasonText(const Assignment& assignment) const
{
    const QStringList known = assigning::knownHere(m_task, assignment);
    QStringList reasons;
    for (const assigning::Reason reason : assigning::reasonsFor(m_task, m_proposal, assignment))
        reasons << reasonWords(reason, known);
    return tr("%1 (%2)").arg(nameOf(assignment.member), reasons.join(QStringLiteral("; ")));
}

void DivisionDialog::showProposal()
{
    m_plans->setRowCount(0);
    if (m_proposal.assignments.isEmpty())
        return;
    for (const committee::PlanRecord& record : std::as_const(m_round.plans)) {
        QStringList readers;
        for (const Assignment& assignment : std::as_const(m_proposal.assignments)) {
            if (assignment.plan == record.plan.id)
                readers << reasonText(assignment);
        }
        if (readers.isEmpty())
            continue;
        const QStringList unknown =
            assigning::unknownIn(m_task, record.plan.id, m_proposal.assignments);
        if (!unknown.isEmpty())
            readers << tr("None of them knows %1").arg(wording::enumeration(unknown));
        const int row = m_plans->rowCount();
        m_plans->insertRow(row);
        m_plans->setItem(
            row, 0,
            makeCell(QStringLiteral("%1 %2").arg(record.region.number).arg(record.region.name)));
        m_plans->setItem(row, 1, makeCell(readers.join(u'\n')));
        m_plans->setRowHeight(row,
                              int(readers.size()) * m_plans->fontMetrics().lineSpacing() + kStep);
    }
    m_plans->resizeColumnToContents(0);
}

void DivisionDialog::showLoads()
{
    m_readers->setRowCount(int(m_proposal.loads.size()));
    int least = INT_MAX;
    int most = 0;
    for (int row = 0; row < int(m_proposal.loads.size()); ++row) {
        const ReaderLoad& load = m_proposal.loads.at(row);
        least = std::min(least, load.pages);
        most = std::max(most, load.pages);
        m_readers->setItem(row, 0, makeCell(nameOf(load.member)));
        m_readers->setItem(row, 1, makeCell(load.plans));
        m_readers->setItem(row, 2, makeCell(load.pages));
        m_readers->setItem(row, 3, makeCell(load.parts));
        m_readers->setItem(row, 4, makeCell(expertiseText(m_task.expertise.value(load.member))));
    }
    m_readers->resizeColumnsToContents();
    m_summary->setVisible(!m_proposal.loads.isEmpty());
    m_summary->setText(tr("%n reading(s), from %1 to %2 pages per reader.", nullptr,
                          int(m_proposal.assignments.size()))
                           .arg(least)
                           .arg(most));
}

} // namespace beraad::ui

#include "moc_divisiondialog.cpp"
