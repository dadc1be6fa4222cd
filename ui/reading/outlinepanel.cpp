// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/outlinepanel.h"

#include "ui/kit/measures.h"

#include <QEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kEntryRole = Qt::UserRole + 1;

} // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(2 * kStep);
    m_tree->setUniformRowHeights(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setMargin(2 * kStep);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tree);
    column->addWidget(m_nothing);
    connect(m_tree, &QTreeView::activated, this, &OutlinePanel::activate);
    connect(m_tree, &QTreeView::clicked, this, &OutlinePanel::activate);
    setFocusProxy(m_tree);
    retranslate();
    setOutline({});
}

void OutlinePanel::retranslate()
{
    m_tree->setAccessibleName(tr("Contents of the plan"));
    m_nothing->setText(tr("This PDF has no table of contents of its own."));
}

void OutlinePanel::setOutline(const QList<pdf::OutlineEntry>& outline)
{
    m_outline = outline;
    m_items.clear();
    m_model->clear();
    QList<QStandardItem*> parents; // the last item of each level
    for (const pdf::OutlineEntry& entry : outline) {
        auto* item = new QStandardItem(entry.title);
        item->setData(int(m_items.size()), kEntryRole);
        item->setToolTip(entry.page < 0 ? entry.title
                                        : tr("%1, page %2").arg(entry.title).arg(entry.page + 1));
        parents.resize(std::min(qsizetype(entry.level), parents.size()));
        (parents.isEmpty() ? m_model->invisibleRootItem() : parents.constLast())->appendRow(item);
        parents.append(item);
        m_items.append(item);
    }
    m_tree->expandToDepth(0);
    m_tree->setVisible(!isEmpty());
    m_nothing->setVisible(isEmpty());
}

void OutlinePanel::setCurrentPage(int page)
{
    int section = -1;
    for (int i = 0; i < m_outline.size(); ++i) {
        if (m_outline.at(i).page >= 0 && m_outline.at(i).page <= page)
            section = i;
    }
    if (section < 0)
        return m_tree->selectionModel()->clear();
    // A closed branch stays closed: its heading stands for what is in it.
    QModelIndex index = m_items.at(section)->index();
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (!m_tree->isExpanded(above))
            index = above;
    }
    m_tree->setCurrentIndex(index);
}

void OutlinePanel::activate(const QModelIndex& index)
{
    const pdf::OutlineEntry entry = m_outline.value(index.data(kEntryRole).toInt());
    if (entry.page >= 0)
        Q_EMIT jumpRequested({entry.page, entry.top});
}

void OutlinePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace beraad::ui

#include "moc_outlinepanel.cpp"
