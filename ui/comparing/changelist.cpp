// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changelist.h"

#include "ui/comparing/changelook.h"
#include "ui/comparing/changewords.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace beraad::ui {

using text::Change;
using versions::ComparedBy;
using versions::DocumentComparison;

namespace {

constexpr int kChangeRole = Qt::UserRole + 1;

/// A tool tip that wraps.
QString wrapped(const QString& words)
{
    return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

QStandardItem* lineItem(const QString& words)
{
    auto* item = new QStandardItem(words);
    if (!words.isEmpty())
        item->setToolTip(wrapped(words));
    item->setEditable(false);
    return item;
}

} // namespace

ChangeList::ChangeList(QWidget* parent)
    : QWidget(parent)
    , m_headline(new SectionHeading({}, SectionHeading::Level::Section, this))
    , m_counts(new QuietLabel({}, this))
    , m_note(new InlineMessage(this))
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
{
    m_headline->setWordWrap(true);
    m_model->setColumnCount(3); // words, page, and a little room before the scroll bar
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(2 * kStep);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("What changed"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setMinimumSectionSize(kHalfStep);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_tree->header()->resizeSection(2, kHalfStep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(2 * kStep, kStep, 2 * kStep, kStep);
    words->setSpacing(kHalfStep);
    words->addWidget(m_headline);
    words->addWidget(m_counts);
    words->addWidget(m_note);
    column->addLayout(words);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChangeList::choose);
    connect(m_tree, &QTreeView::activated, this, &ChangeList::choose);
    connect(m_tree, &QTreeView::clicked, this, &ChangeList::choose);
}

void ChangeList::show(const DocumentComparison& document)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    showWords(document);
    for (const text::ChangeKind kind : kChangeKinds)
        m_signs.insert(kind, signIcon(kind, font(), devicePixelRatioF()));
    m_items.clear();
    m_model->removeRows(0, m_model->rowCount());
    QStandardItem* section = nullptr;
    int heading = -2; // none has been written yet
    for (const Change& change : document.comparison.changes) {
        if (!section || change.after.heading != heading) {
            heading = change.after.heading;
            section = addSection(document.comparison.afterOutline.value(heading).title);
        }
        addChange(change, section);
    }
    m_tree->expandAll();
}

void ChangeList::showWords(const DocumentComparison& document)
{
    const QString counts = ChangeWords::counts(document.comparison);
    m_headline->setText(ChangeWords::headline(document));
    m_counts->setText(counts);
    m_counts->setVisible(!counts.isEmpty());
    if (document.by == ComparedBy::Pictures)
        m_note->say(InlineMessage::Kind::Note,
                    tr("No text layer: compared by picture, page by page. Small changes in the "
                       "words may not show."));
    else
        m_note->clear();
}

QStandardItem* ChangeList::addSection(const QString& title)
{
    auto* item = lineItem(title.isEmpty() ? tr("Before the first heading") : title.simplified());
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(item);
    m_tree->setFirstColumnSpanned(item->row(), {}, true);
    return item;
}

void ChangeList::addChange(const Change& change, QStandardItem* section)
{
    auto* words = lineItem(ChangeWords::line(change));
    words->setIcon(m_signs.value(change.kind));
    words->setData(int(m_items.size()), kChangeRole);
    words->setAccessibleText(
        QStringLiteral("%1, %2: %3")
            .arg(wordFor(change.kind), ChangeWords::page(change), words->text()));
    auto* page = lineItem(ChangeWords::page(change));
    page->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    page->setToolTip({});
    section->appendRow({words, page, lineItem({})});
    if (ChangeWords::isOneFigure(change))
        words->setFont(section->font());
    for (const text::ChangedFigure& figure : change.figures) {
        if (!figure.inTable || ChangeWords::isOneFigure(change))
            continue;
        auto* line = lineItem(ChangeWords::line(figure));
        line->setData(int(m_items.size()), kChangeRole);
        line->setFont(section->font());
        words->appendRow({line, lineItem({}), lineItem({})});
    }
    m_items.append(words);
}

int ChangeList::current() const
{
    const QVariant change = m_tree->currentIndex().siblingAtColumn(0).data(kChangeRole);
    return change.isValid() ? change.toInt() : -1;
}

void ChangeList::setCurrent(int change)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (change < 0 || change >= count())
        return;
    m_tree->setCurrentIndex(m_items.at(change)->index());
    m_tree->scrollTo(m_items.at(change)->index());
}

void ChangeList::choose(const QModelIndex& index)
{
    const QVariant change = index.siblingAtColumn(0).data(kChangeRole);
    if (!m_isQuiet && change.isValid())
        Q_EMIT chosen(change.toInt());
}

} // namespace beraad::ui

#include "moc_changelist.cpp"
