// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/phasetable.h"

#include "ui/kit/measures.h"
#include "ui/setup/recordmodel.h"

#include "core/domain/phases.h"
#include "core/wording/domainwording.h"

#include <QHeaderView>

#include <optional>

namespace beraad::ui {

using namespace domain;

namespace {

QList<RecordColumn> columnsOfPhases()
{
    QList<RecordColumn> columns{{PhaseTable::tr("What")}, {PhaseTable::tr("Who")}};
    for (const RoundPhase phase : kRoundPhases)
        columns.append({wording::word(phase)});
    return columns;
}

/// A matter is named once, for all who have to do with it.
QList<RecordRow> rowsOfRules()
{
    QList<RecordRow> rows;
    std::optional<Matter> last;
    for (const PhaseRule& rule : phaseRules()) {
        const QString matter = rule.matter == last ? QString() : wording::word(rule.matter);
        RecordRow row{QString::number(rows.size()),
                      {{matter, {}}, {wording::word(rule.party), {}}}};
        for (const Permission permission : rule.permissions)
            row.cells.append({wording::word(permission), {}});
        rows.append(row);
        last = rule.matter;
    }
    return rows;
}

} // namespace

PhaseTable::PhaseTable(QWidget* parent)
    : QTableView(parent)
{
    auto* model = new RecordModel(columnsOfPhases(), this);
    model->setRows(rowsOfRules());
    setModel(model);
    setAccessibleName(tr("Who may see and do what"));
    setSelectionMode(NoSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
}

QSize PhaseTable::sizeHint() const
{
    int width = 2 * kStep;
    for (int column = 0; column < model()->columnCount(); ++column)
        width += columnWidth(column);
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < model()->rowCount(); ++row)
        height += rowHeight(row);
    return {width, height};
}

QSize PhaseTable::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace beraad::ui

#include "moc_phasetable.cpp"
