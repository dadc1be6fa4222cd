// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formarea.h"

#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace beraad::ui {

FormArea::FormArea(QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget;
    // Not by Qt::AlignTop: that cuts a layout off at its size hint, and wrapped texts need more.
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(2 * kStep, kStep, 2 * kStep, 2 * kStep);
    page->addLayout(m_column);
    page->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableColumns + 10 * kStep);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

QSize FormArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + 2 * kStep +
                verticalScrollBar()->sizeHint().width(),
            20 * kStep};
}

/// A scroll area does not tell its neighbours that what is in it has become wider.
bool FormArea::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

void FormArea::reveal(QWidget* part)
{
    // Once the layout has given it its place: it may just have grown, or come with its whole room.
    QTimer::singleShot(0, part, [this, part] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        ensureWidgetVisible(part, 0, 2 * kStep);
        const int top = part->mapTo(widget(), QPoint()).y();
        if (part->height() > viewport()->height())
            verticalScrollBar()->setValue(top - kStep);
    });
}

void FormArea::follow(QWidget* focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    auto* note = qobject_cast<NoteEdit*>(focused);
    if (!note) {
        ensureWidgetVisible(focused, 0, 4 * kStep);
        return;
    }
    connect(note, &NoteEdit::cursorPositionChanged, this, &FormArea::followCursor,
            Qt::UniqueConnection);
    followCursor();
}

void FormArea::followCursor()
{
    // Once the layout has given the note the height that it asked for.
    QTimer::singleShot(0, this, [this] {
        auto* note = qobject_cast<NoteEdit*>(QApplication::focusWidget());
        if (!note || !widget()->isAncestorOf(note))
            return;
        const QPoint cursor = note->mapTo(widget(), note->cursorRect().bottomLeft());
        ensureVisible(0, cursor.y(), 0, 4 * kStep);
    });
}

} // namespace beraad::ui

#include "moc_formarea.cpp"
