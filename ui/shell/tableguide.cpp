// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableguide.h"

#include "ui/kit/icons.h"
#include "ui/kit/tablesaving.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

namespace beraad::ui {

namespace {

bool isOurTable(const QWidget* widget)
{
    const bool isTable =
        qobject_cast<const QTableView*>(widget) || qobject_cast<const QTreeView*>(widget);
    return isTable && !widget->accessibleName().isEmpty();
}

/// The table that this is, or that it is inside of.
QAbstractItemView* tableAround(QWidget* widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (isOurTable(widget))
            return static_cast<QAbstractItemView*>(widget);
    }
    return nullptr;
}

} // namespace

TableGuide::TableGuide(Prompts& prompts, QWidget* window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

QAbstractItemView* TableGuide::current() const
{
    if (QAbstractItemView* focused = tableAround(QApplication::focusWidget()))
        return focused;
    for (auto* view : m_window->findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && isOurTable(view))
            return view;
    }
    return nullptr;
}

void TableGuide::saveCurrent()
{
    if (const QAbstractItemView* view = current())
        save(*view);
    else
        Q_EMIT noTableInView();
}

void TableGuide::save(const QAbstractItemView& view)
{
    const Result<QString> path = saveTable(view, m_prompts);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT saved(*path);
}

bool TableGuide::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    QAbstractItemView* view = tableAround(widget);
    const bool isOnTable = view && (widget == view || widget == view->viewport());
    if (!isOnTable || view->contextMenuPolicy() != Qt::DefaultContextMenu)
        return QObject::eventFilter(watched, event);
    auto* menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("document-save-as")), tr("Save table…"), this,
                    [this, view] { save(*view); });
    menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

} // namespace beraad::ui

#include "moc_tableguide.cpp"
