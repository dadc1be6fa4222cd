// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/growingrows.h"

#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/taborder.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

GrowingRows::GrowingRows(const QString& addText, const QString& removeText, QWidget* parent)
    : QWidget(parent)
    , m_removeText(removeText)
    , m_lines(new QVBoxLayout)
    , m_message(new InlineMessage(this))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), addText, this))
{
    m_lines->setSpacing(kHalfStep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addLayout(m_lines);
    column->addWidget(m_message);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QWidget* row = appendRow();
        row->setFocus(Qt::TabFocusReason);
    });
}

void GrowingRows::setMovable(const QString& upText, const QString& downText)
{
    m_upText = upText;
    m_downText = downText;
}

void GrowingRows::addMoves(QWidget* line, QWidget* row)
{
    const auto add = [&](const QString& iconName, const QString& text, Qt::Key key, int step) {
        const QKeySequence keys(Qt::ALT | key);
        auto* button = new QToolButton(line);
        button->setIcon(icon(iconName));
        button->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(!m_isReadOnly);
        line->layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, row, step] { move(row, step); });
        auto* shortcut =
            new QShortcut(keys, line, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, row, step] { move(row, step); });
    };
    add(QStringLiteral("go-up"), m_upText, Qt::Key_Up, -1);
    add(QStringLiteral("go-down"), m_downText, Qt::Key_Down, 1);
}

void GrowingRows::move(QWidget* row, int step)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + step;
    if (m_isReadOnly || to < 0 || to >= m_rows.size())
        return;
    QWidget* focused = focusWidget();
    QWidget* line = row->parentWidget();
    m_rows.move(from, to);
    m_lines->removeWidget(line);
    m_lines->insertWidget(int(to), line);
    tabAsLaidOut(parentWidget());
    if (focused)
        focused->setFocus(Qt::OtherFocusReason); // it went along
    rowMoved();
}

QWidget* GrowingRows::appendRow()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    QWidget* row = makeRow();
    const bool fills = row->sizePolicy().expandingDirections() & Qt::Horizontal;
    layout->addWidget(row, fills ? 1 : 0);
    if (!m_upText.isEmpty())
        addMoves(line, row);
    auto* removal = new QToolButton(line);
    removal->setIcon(icon(QStringLiteral("edit-delete")));
    removal->setToolTip(m_removeText);
    removal->setAccessibleName(m_removeText);
    removal->setAutoRaise(true);
    removal->setFocusPolicy(Qt::StrongFocus);
    removal->setVisible(!m_isReadOnly);
    layout->addWidget(removal);
    if (!fills)
        layout->addStretch(1);
    connect(removal, &QToolButton::clicked, this, [this, row] { remove(row); });
    m_lines->addWidget(line);
    line->show(); // now, not with the next layout, so that keys and focus find it
    m_rows.append(row);
    setRowReadOnly(row, m_isReadOnly);
    tabAsLaidOut(parentWidget());
    return row;
}

void GrowingRows::removeLine(QWidget* row)
{
    QWidget* line = row->parentWidget();
    m_lines->removeWidget(line);
    line->hide();
    line->deleteLater(); // its button may be what brought us here
}

void GrowingRows::removeRows()
{
    for (QWidget* row : std::as_const(m_rows))
        removeLine(row);
    m_rows.clear();
    m_message->clear();
}

void GrowingRows::remove(QWidget* row)
{
    m_rows.removeOne(row);
    m_add->setFocus(Qt::TabFocusReason);
    removeLine(row);
    m_message->clear();
    rowRemoved();
}

void GrowingRows::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (QWidget* row : std::as_const(m_rows)) {
        setRowReadOnly(row, readOnly);
        const auto buttons =
            row->parentWidget()->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
        for (QToolButton* button : buttons)
            button->setVisible(!readOnly);
    }
}

} // namespace beraad::ui

#include "moc_growingrows.cpp"
