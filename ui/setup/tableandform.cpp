// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/tableandform.h"

#include "ui/kit/formarea.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/settings.h"
#include "ui/setup/recordtable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {
/// In shares: the splitter makes them fit.
constexpr int kFirstSize = 1000;
} // namespace

TableAndForm::TableAndForm(const QString& name, RecordTable* table, QWidget* form,
                           Settings& settings, QWidget* parent)
    : QSplitter(parent)
    , m_tools(new QHBoxLayout)
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, kStep, 0);
    column->setSpacing(kStep);
    m_tools->setSpacing(kStep);
    m_tools->addStretch(1);
    column->addLayout(m_tools);
    column->addWidget(table, 1);
    auto* area = new FormArea(this);
    area->column().addWidget(form);
    addWidget(left);
    addWidget(area);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    if (!restoreState(settings.layout(name)))
        setSizes({3 * kFirstSize, 2 * kFirstSize});
    connect(this, &QSplitter::splitterMoved, this,
            [this, name, &settings] { settings.setLayout(name, saveState()); });
    connect(table, &QAbstractItemView::activated, form,
            [form] { form->setFocus(Qt::ShortcutFocusReason); });
}

void TableAndForm::addTool(const QString& iconName, const QString& text, const QKeySequence& keys,
                           const std::function<void()>& act)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    if (!keys.isEmpty()) {
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    }
    connect(button, &QPushButton::clicked, this, act);
    m_tools->insertWidget(m_tools->count() - 1, button);
}

void TableAndForm::setRemark(QWidget* remark)
{
    m_tools->addWidget(remark);
}

} // namespace beraad::ui

#include "moc_tableandform.cpp"
