// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/growingrows.h"

#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/taborder.h"

#include <QHBoxLayout>
#include <QPushButton>
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

QWidget* GrowingRows::appendRow()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    QWidget* row = makeRow();
    const bool fills = row->sizePolicy().expandingDirections() & Qt::Horizontal;
    layout->addWidget(row, fills ? 1 : 0);
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
        row->parentWidget()->findChild<QToolButton*>()->setVisible(!readOnly);
    }
}

} // namespace beraad::ui

#include "moc_growingrows.cpp"
