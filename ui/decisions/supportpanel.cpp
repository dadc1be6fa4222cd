// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/supportpanel.h"

#include "ui/decisions/visitform.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/stillwheel.h"

#include "core/wording/formats.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr double kMostEntitled = 100; // days
constexpr int kVisitLines = 5;

enum VisitColumn
{
    DayColumn,
    DaysColumn,
    WhoColumn,
    RemarkColumn,
    VisitColumns
};

} // namespace

SupportPanel::SupportPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new SectionHeading({}, SectionHeading::Level::Section, this))
    , m_deadline(new QuietLabel({}, this))
    , m_friend(new LineField(this))
    , m_entitled(new QDoubleSpinBox(this))
    , m_remark(new NoteEdit(this))
    , m_over(new InlineMessage(this))
    , m_account(new QuietLabel({}, this))
    , m_visits(makeVisits())
    , m_visit(new VisitForm(this))
    , m_new(new QPushButton(tr("&New visit"), this))
    , m_reminder(new QPushButton(tr("Copy re&minder"), this))
{
    m_entitled->setDecimals(1);
    m_entitled->setSingleStep(kHalfDay);
    m_entitled->setRange(0, kMostEntitled);
    m_entitled->setKeyboardTracking(false);
    m_entitled->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepStillUnderWheel(m_entitled);
    m_friend->setAccessibleName(tr("Critical friend"));
    m_entitled->setAccessibleName(tr("Days a year"));
    m_remark->setAccessibleName(tr("Remark on the support"));
    m_remark->setTabChangesFocus(true);
    layOut();
    connect(m_friend, &LineField::edited, this, [this](const QString& text) {
        m_line.support.criticalFriend = text.trimmed();
        Q_EMIT supportEdited(m_line.support);
    });
    connect(m_entitled, &QDoubleSpinBox::valueChanged, this, [this](double days) {
        m_line.support.halfDaysEntitled = qRound(days / kHalfDay);
        Q_EMIT supportEdited(m_line.support);
    });
    connect(m_remark, &NoteEdit::edited, this, [this](const QString& text) {
        m_line.support.remark = text;
        Q_EMIT supportEdited(m_line.support);
    });
    connect(m_visits, &QTableWidget::itemSelectionChanged, this, &SupportPanel::showChosenVisit);
    connect(m_visit, &VisitForm::storeRequested, this, &SupportPanel::visitEdited);
    connect(m_visit, &VisitForm::removeRequested, this, &SupportPanel::visitRemoved);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_visits->clearSelection();
        m_visit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reminder, &QPushButton::clicked, this, &SupportPanel::reminderRequested);
}

QTableWidget* SupportPanel::makeVisits()
{
    auto* table = new QTableWidget(0, VisitColumns, this);
    table->setHorizontalHeaderLabels({tr("Day"), tr("Days"), tr("Who"), tr("Remark")});
    table->setAccessibleName(tr("Visits"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kStep);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    const int character = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(DayColumn, 20 * character);
    table->setColumnWidth(DaysColumn, 8 * character);
    table->setColumnWidth(WhoColumn, 18 * character);
    table->setFixedHeight((kVisitLines + 1) * (table->fontMetrics().height() + kStep));
    return table;
}

void SupportPanel::layOut()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kStep);
    form->setVerticalSpacing(kStep);
    form->addRow(tr("&Critical friend"), m_friend);
    form->addRow(tr("Days a y&ear"), m_entitled);
    form->addRow(tr("&Remark"), m_remark);
    auto* top = new QHBoxLayout;
    top->setSpacing(kStep);
    top->addWidget(m_name, 1);
    top->addWidget(m_reminder);
    auto* visits = new QHBoxLayout;
    visits->setSpacing(kStep);
    visits->addWidget(new SectionHeading(tr("Visits"), SectionHeading::Level::Section, this));
    visits->addWidget(m_account, 1);
    visits->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addLayout(top);
    column->addWidget(m_deadline);
    column->addLayout(form);
    column->addSpacing(kStep);
    column->addLayout(visits);
    column->addWidget(m_over);
    column->addWidget(m_visits);
    column->addWidget(m_visit);
    column->addStretch(1);
}

void SupportPanel::showLine(const SupportLine& line, const QDate& today)
{
    const bool isOther = line.outlook.region.id != m_line.outlook.region.id;
    if (isOther) {
        flush();
        m_friend->startOver();
    }
    const bool hasSameVisits = !isOther && line.visits == m_line.visits;
    m_line = line;
    m_today = today;
    m_name->setText(
        QStringLiteral("%1 %2").arg(line.outlook.region.number).arg(line.outlook.region.name));
    m_deadline->setText(
        line.outlook.day.isValid()
            ? tr("Hands in again before %1").arg(wording::longDate(line.outlook.day))
            : tr("Hands in again in the next round; its day is not set yet"));
    {
        const QSignalBlocker blocker(m_entitled);
        m_entitled->setValue(line.support.halfDaysEntitled * kHalfDay);
    }
    m_friend->showStored(line.support.criticalFriend);
    m_remark->showStored(line.support.remark);
    m_account->setText(accountWords(line.days()));
    if (line.days().isOver())
        m_over->say(InlineMessage::Kind::Warning,
                    tr("More days were used than the region is entitled to this year."));
    else
        m_over->clear();
    for (QWidget* field : std::initializer_list<QWidget*>{m_friend, m_entitled, m_remark, m_new})
        field->setEnabled(line.mayEdit);
    m_visit->setVisible(line.mayEdit);
    if (!hasSameVisits) // what is half typed of a visit stays
        showVisits();
}

void SupportPanel::showVisits()
{
    const VisitId chosen = m_visit->visit().id;
    const QSignalBlocker blocker(m_visits);
    m_visits->clearSelection();
    m_visits->setRowCount(int(m_line.visits.size()));
    int row = 0;
    for (const Visit& visit : std::as_const(m_line.visits)) {
        const QStringList cells{wording::longDate(visit.day), dayWords(visit.halfDays), visit.who,
                                visit.remark};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column == DaysColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(cells[column]);
            m_visits->setItem(row, column, item);
        }
        if (!chosen.isNull() && visit.id == chosen)
            m_visits->selectRow(row);
        ++row;
    }
    showChosenVisit();
}

Visit SupportPanel::newVisit() const
{
    Visit visit;
    visit.region = m_line.support.region;
    visit.round = m_line.support.round;
    visit.halfDays = 2;
    return visit;
}

void SupportPanel::showChosenVisit()
{
    const QModelIndexList rows = m_visits->selectionModel()->selectedRows();
    m_visit->showVisit(rows.isEmpty() ? newVisit() : m_line.visits.at(rows.first().row()), m_today);
    m_new->setVisible(!rows.isEmpty());
}

void SupportPanel::flush()
{
    m_friend->flush();
    m_remark->flush();
}

} // namespace beraad::ui

#include "moc_supportpanel.cpp"
