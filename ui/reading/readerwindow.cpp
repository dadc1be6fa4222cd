// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readerwindow.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace beraad::ui {

ReaderWindow::ReaderWindow(QWidget* part, QWidget& home)
    : QWidget(home.window(), Qt::Window)
    , m_part(part)
    , m_home(home)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(part);
    setFocusProxy(part);
    shareKeys();
}

/// Shortcuts belong to one window, so those of the room and of what is around it have a double
/// here.
void ReaderWindow::shareKeys()
{
    for (QWidget* around = &m_home; around; around = around->parentWidget()) {
        for (QShortcut* theirs :
             around->findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly)) {
            for (const QKeySequence& keys : theirs->keys()) {
                auto* ours = new QShortcut(keys, this);
                connect(ours, &QShortcut::activated, theirs, [this, theirs] { passOn(theirs); });
            }
        }
    }
}

/// A window that is not the active one gives nobody the focus, but notes who is to have it: then it
/// is what the person wants to see.
void ReaderWindow::passOn(QShortcut* theirs)
{
    QWidget* window = m_home.window();
    const QPointer<QWidget> before = window->focusWidget();
    if (before)
        before->clearFocus();
    const QPointer<ReaderWindow> self = this;
    QMetaObject::invokeMethod(theirs, "activated");
    if (!self)
        return;
    if (window->focusWidget())
        window->activateWindow();
    else if (before)
        before->setFocus(Qt::OtherFocusReason);
}

QWidget* ReaderWindow::release()
{
    QWidget* part = m_part;
    m_part.clear();
    if (part)
        part->setParent(nullptr);
    return part;
}

void ReaderWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

/// What nobody here has a use for may mean something to the room: Esc.
void ReaderWindow::keyPressEvent(QKeyEvent* event)
{
    QCoreApplication::sendEvent(&m_home, event);
}

} // namespace beraad::ui

#include "moc_readerwindow.cpp"
