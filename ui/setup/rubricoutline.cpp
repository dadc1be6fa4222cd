// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubricoutline.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kSectionRole = Qt::UserRole;
constexpr int kCriterionRole = Qt::UserRole + 1;
const QKeySequence kAddCriterion(Qt::Key_Insert);
const QKeySequence kAddSection(Qt::CTRL | Qt::Key_Insert);
const QKeySequence kUp(Qt::ALT | Qt::Key_Up);
const QKeySequence kDown(Qt::ALT | Qt::Key_Down);
const QKeySequence kRemove(Qt::Key_Delete);

QString nameOf(const QString& key, const QString& title)
{
    return QStringLiteral("%1  %2").arg(key,
                                        title.isEmpty() ? RubricOutline::tr("(no title)") : title);
}

bool hasFault(const QList<RubricFault>& faults, const RubricPlace& place)
{
    return std::any_of(faults.begin(), faults.end(), [&](const RubricFault& fault) {
        return fault.section == place.section && fault.criterion == place.criterion;
    });
}

} // namespace

RubricOutline::RubricOutline(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
{
    m_tree->setAccessibleName(tr("Sections and criteria"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(2 * kStep);
    m_tree->setIconSize({kIconSize, kIconSize});
    m_tree->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addLayout(makeTools());
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            Q_EMIT placeChosen(placeOf(item));
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &RubricOutline::placeOpened);
}

QToolButton* RubricOutline::addTool(QHBoxLayout& tools, const QString& iconName,
                                    const QString& text, const QKeySequence& keys)
{
    auto* tool = new QToolButton(this);
    tool->setIcon(icon(iconName));
    tool->setAccessibleName(text);
    tool->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    tools.addWidget(tool);
    auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, tool, [tool] { tool->click(); });
    return tool;
}

QLayout* RubricOutline::makeTools()
{
    auto* tools = new QHBoxLayout;
    tools->setSpacing(0);
    m_addCriterion =
        addTool(*tools, QStringLiteral("list-add"), tr("Add criterion"), kAddCriterion);
    m_addSection = addTool(*tools, QStringLiteral("folder-new"), tr("Add section"), kAddSection);
    m_up = addTool(*tools, QStringLiteral("go-up"), tr("Move up"), kUp);
    m_down = addTool(*tools, QStringLiteral("go-down"), tr("Move down"), kDown);
    m_remove = addTool(*tools, QStringLiteral("edit-delete"), tr("Remove"), kRemove);
    tools->addStretch(1);
    connect(m_addCriterion, &QToolButton::clicked, this, &RubricOutline::criterionRequested);
    connect(m_addSection, &QToolButton::clicked, this, &RubricOutline::sectionRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &RubricOutline::removeRequested);
    return tools;
}

RubricPlace RubricOutline::placeOf(const QTreeWidgetItem* item)
{
    return {item->data(0, kSectionRole).toInt(), item->data(0, kCriterionRole).toInt()};
}

QTreeWidgetItem* RubricOutline::itemAt(const RubricPlace& place) const
{
    QTreeWidgetItem* whole = m_tree->topLevelItem(0);
    if (!whole || place.isWhole())
        return whole;
    QTreeWidgetItem* section = whole->child(place.section);
    return section && place.isCriterion() ? section->child(place.criterion) : section;
}

void RubricOutline::fill(const RubricDraft& draft, const QList<RubricFault>& faults)
{
    const auto make = [&](const QString& name, const RubricPlace& place) {
        auto* item = new QTreeWidgetItem({name});
        item->setData(0, kSectionRole, place.section);
        item->setData(0, kCriterionRole, place.criterion);
        item->setToolTip(0, name);
        if (hasFault(faults, place)) {
            item->setIcon(0, icon(QStringLiteral("dialog-warning-symbolic")));
            item->setData(0, Qt::AccessibleDescriptionRole, tr("Something is missing"));
        }
        return item;
    };
    m_tree->clear();
    const Rubric& rubric = draft.rubric();
    QTreeWidgetItem* whole = make(rubric.title.isEmpty() ? tr("(no title)") : rubric.title, {});
    m_tree->addTopLevelItem(whole);
    for (int i = 0; i < int(rubric.sections.size()); ++i) {
        const Section& section = rubric.sections[i];
        QTreeWidgetItem* item = make(nameOf(section.key, section.title), {i, -1});
        QFont bold = m_tree->font();
        bold.setBold(true);
        item->setFont(0, bold);
        whole->addChild(item);
        for (int j = 0; j < int(section.criteria.size()); ++j) {
            const Criterion& criterion = section.criteria[j];
            item->addChild(make(nameOf(criterion.key, criterion.title), {i, j}));
        }
    }
    m_tree->expandAll();
}

void RubricOutline::showDraft(const RubricDraft& draft, const QList<RubricFault>& faults,
                              const RubricPlace& current, bool isReadOnly)
{
    const QSignalBlocker blocker(m_tree);
    if (m_tree->topLevelItemCount() == 0 || !(m_shown == draft.rubric()) || m_faults != faults)
        fill(draft, faults);
    m_shown = draft.rubric();
    m_faults = faults;
    m_tree->setCurrentItem(itemAt(current));
    m_addSection->setEnabled(!isReadOnly);
    m_addCriterion->setEnabled(!isReadOnly && !draft.rubric().sections.isEmpty());
    m_up->setEnabled(!isReadOnly && draft.canMove(current, -1));
    m_down->setEnabled(!isReadOnly && draft.canMove(current, 1));
    m_remove->setEnabled(!isReadOnly && !current.isWhole());
}

} // namespace beraad::ui

#include "moc_rubricoutline.cpp"
