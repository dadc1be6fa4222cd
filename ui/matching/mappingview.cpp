// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/mappingview.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/matching/importwords.h"
#include "ui/matching/mappingtable.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace intake;

namespace {

constexpr int kMostProblems = 200; ///< a person corrects the first ones and reads again

} // namespace

MappingView::MappingView(ListImport& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_source(new QuietLabel({}, this))
    , m_table(new MappingTable(m_list, this))
    , m_message(new InlineMessage(this))
    , m_problems(new QListWidget(this))
{
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setMaximumHeight(18 * kStep);
    m_problems->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_source);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addWidget(m_problems);
    setFocusProxy(m_table);
    connect(m_table, &MappingTable::fieldChosen, this,
            [this](int chosen, const std::optional<ColumnField>& field) {
                m_list.setField(chosen, field);
                showAnew(m_years);
                Q_EMIT changed();
            });
    const auto goToProblem = [this](const QListWidgetItem* item) {
        const TableProblem& problem =
            (m_list.problems() + m_list.doubts()).at(m_problems->row(item));
        if (problem.row >= 0)
            m_table->goTo(problem.row, problem.column);
    };
    connect(m_problems, &QListWidget::itemClicked, this, goToProblem);
    connect(m_problems, &QListWidget::itemActivated, this, goToProblem);
}

void MappingView::showAnew(const QList<int>& years)
{
    m_years = years;
    const tables::Table& table = m_list.table();
    const QString rows = tr("%n row(s)", nullptr, int(table.rows().size()));
    m_source->setText(
        table.sheetName().isEmpty()
            ? tr("%1, %2").arg(table.fileName(), rows)
            : tr("%1, sheet “%2”, %3").arg(table.fileName(), table.sheetName(), rows));
    m_table->showAnew(m_years);
    showProblems();
}

void MappingView::sayError(const QString& sentence)
{
    m_message->sayError(sentence);
}

void MappingView::showProblems()
{
    const QList<TableProblem>& problems = m_list.problems();
    const QList<TableProblem> all = problems + m_list.doubts();
    m_problems->clear();
    for (const TableProblem& problem : all.mid(0, kMostProblems))
        m_problems->addItem(problemSentence(problem, m_list));
    m_problems->setVisible(!all.isEmpty());
    if (!problems.isEmpty())
        m_message->sayError(tr("%n problem(s). Nothing is stored until all is right: correct the "
                               "file and read it again, or leave a column out.",
                               nullptr, int(problems.size())));
    else if (m_list.count() == 0)
        m_message->say(InlineMessage::Kind::Note, tr("There are no rows below the header."));
    else if (!all.isEmpty())
        m_message->say(InlineMessage::Kind::Warning,
                       tr("%n total(s) differ from the years. Look at them; the amounts of the "
                          "years are what is stored.",
                          nullptr, int(all.size())));
    else
        m_message->clear();
}

} // namespace beraad::ui

#include "moc_mappingview.cpp"
