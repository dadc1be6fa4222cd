// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/mappingtable.h"

#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"
#include "ui/matching/importmodel.h"
#include "ui/matching/importwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace intake;

namespace {

constexpr int kNarrowest = 10; ///< characters
constexpr int kWidest = 40;
constexpr int kRowNumbers = 6;
constexpr int kRoundChoice = 5 * kStep; ///< the frame of a choice and its arrow

} // namespace

MappingTable::MappingTable(const ListImport& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(new ImportModel(list, this))
    , m_table(new QTableView(this))
    , m_strip(new QWidget(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The table as it was read"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({kIconSize, kIconSize});
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int character = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setFixedWidth(kRowNumbers * character);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kStep + kHalfStep);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(m_strip);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &MappingTable::place);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingTable::place);
}

QComboBox* MappingTable::makeChoice(int column, const QList<ColumnField>& fields)
{
    auto* choice = new QComboBox(m_strip);
    choice->setAccessibleName(tr("What “%1” holds").arg(m_list.table().header().at(column)));
    choice->addItem(tr("Left out"));
    for (const ColumnField& field : fields)
        choice->addItem(fieldWord(m_list.columns().subject(), field));
    keepStillUnderWheel(choice);
    connect(choice, &QComboBox::activated, this, [this, column](int chosen) {
        Q_EMIT fieldChosen(column,
                           chosen == 0 ? std::nullopt : std::optional(m_fields.at(chosen - 1)));
    });
    choice->show();
    return choice;
}

void MappingTable::makeChoices(const QList<int>& years)
{
    qDeleteAll(m_choices);
    m_choices.clear();
    m_fields = possibleFields(m_list.columns().subject(), years);
    m_shownHeader = m_list.table().header();
    for (int column = 0; column < int(m_shownHeader.size()); ++column)
        m_choices.append(makeChoice(column, m_fields));
    m_strip->setFixedHeight(m_choices.isEmpty() ? 0 : m_choices.first()->sizeHint().height());
    QWidget* before = m_strip;
    for (QComboBox* choice : std::as_const(m_choices)) {
        setTabOrder(before, choice);
        before = choice;
    }
    const int character = fontMetrics().averageCharWidth();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(kNarrowest * character, m_table->columnWidth(column),
                                               kWidest * character));
}

void MappingTable::showAnew(const QList<int>& years)
{
    const QModelIndex current = m_table->currentIndex();
    const QPoint at(m_table->horizontalScrollBar()->value(), m_table->verticalScrollBar()->value());
    const int row = current.row();
    const int column = current.column();
    m_model->showAnew();
    if (m_shownHeader != m_list.table().header() || m_choices.isEmpty())
        makeChoices(years);
    showChoices();
    place();
    m_table->setCurrentIndex(m_model->index(qMax(row, 0), qMax(column, 0)));
    m_table->horizontalScrollBar()->setValue(at.x());
    m_table->verticalScrollBar()->setValue(at.y());
}

void MappingTable::showChoices()
{
    for (int column = 0; column < int(m_choices.size()); ++column) {
        const auto field = m_list.columns().field(column);
        QComboBox* choice = m_choices[column];
        choice->setCurrentIndex(field ? int(m_fields.indexOf(*field)) + 1 : 0);
        const int needed = fontMetrics().horizontalAdvance(choice->currentText()) + kRoundChoice;
        m_table->setColumnWidth(column, qMax(m_table->columnWidth(column), needed));
    }
}

void MappingTable::goTo(int row, int column)
{
    const QModelIndex index = m_model->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Each choice stands above its column.
void MappingTable::place()
{
    const int left = m_table->verticalHeader()->width() + m_table->frameWidth();
    for (int column = 0; column < int(m_choices.size()); ++column) {
        const int at = left + m_table->columnViewportPosition(column);
        const int width = m_table->columnWidth(column) - 1;
        // What went out to the left would stand above the numbers of the rows.
        const int cut = qMax(0, left - at);
        m_choices[column]->setVisible(cut < width / 2);
        m_choices[column]->setGeometry(at + cut, 0, width - cut, m_strip->height());
    }
}

void MappingTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace beraad::ui

#include "moc_mappingtable.cpp"
