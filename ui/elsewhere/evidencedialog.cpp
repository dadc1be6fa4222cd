// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elsewhere/evidencedialog.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/reading/bearingsign.h"

#include "core/wording/domainwording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

EvidenceDialog::EvidenceDialog(const QString& title, const QStringList& columns,
                               const QString& nothing, const QList<EvidenceGroup>& groups,
                               QWidget* parent)
    : QDialog(parent)
    , m_groups(groups)
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(100 * kStep, 60 * kStep);
    m_list->setHeaderLabels(columns);
    m_list->setWordWrap(true);
    for (const EvidenceGroup& group : groups)
        add(group);
    m_list->expandAll();
    m_list->setVisible(!groups.isEmpty());
    for (int column = 0; column < int(columns.size()) - 1; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column), 32 * kStep));
    }
    if (!groups.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the list
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new QuietLabel(
        groups.isEmpty() ? nothing : tr("Enter goes to the plan and the passage."), this));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &EvidenceDialog::goTo);
    m_list->setFocus();
}

void EvidenceDialog::add(const EvidenceGroup& group)
{
    auto* item = new QTreeWidgetItem(m_list, group.cells);
    const int columns = int(group.cells.size());
    for (int column = 0; column < columns; ++column) {
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        item->setToolTip(column, group.cells.at(column));
    }
    for (const Evidence& cited : group.evidence) {
        auto* line = new QTreeWidgetItem(item);
        const QString sign = cited.bearing ? signOf(*cited.bearing) + u' ' : QString();
        line->setText(0, sign + wording::reference(cited.passage));
        line->setToolTip(
            0, (cited.bearing ? wording::word(*cited.bearing) + QStringLiteral(": ") : QString()) +
                   cited.passage.quote);
        if (cited.bearing)
            line->setForeground(0, colourOf(*cited.bearing, palette()));
        line->setFirstColumnSpanned(true);
    }
}

void EvidenceDialog::goTo(QTreeWidgetItem* item)
{
    QTreeWidgetItem* parent = item->parent();
    const EvidenceGroup& group = m_groups.at(m_list->indexOfTopLevelItem(parent ? parent : item));
    std::optional<Passage> passage;
    if (parent)
        passage = group.evidence.at(parent->indexOfChild(item)).passage;
    else if (!group.evidence.isEmpty())
        passage = group.evidence.first().passage;
    Q_EMIT activated(group.plan, passage);
    accept();
}

} // namespace beraad::ui

#include "moc_evidencedialog.cpp"
