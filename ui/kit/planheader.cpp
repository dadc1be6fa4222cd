// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/planheader.h"

#include "ui/kit/elidinglabel.h"
#include "ui/kit/hairline.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

PlanHeader::PlanHeader(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_line(new Hairline(Qt::Horizontal, this))
    , m_title(new ElidingLabel(this))
    , m_position(new QLabel(this))
    , m_previous(makeButton("go-previous", tr("Previous plan (Ctrl+Page Up)")))
    , m_next(makeButton("go-next", tr("Next plan (Ctrl+Page Down)")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(m_row);
    whole->addWidget(m_line);
    m_row->setContentsMargins(2 * kStep, kStep, 2 * kStep, kStep);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_row->addWidget(m_title);
    m_row->addSpacing(kStep);
    m_row->addWidget(m_previous);
    m_row->addWidget(m_position);
    m_row->addWidget(m_next);
    m_row->addStretch();
    connect(m_previous, &QToolButton::clicked, this, &PlanHeader::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &PlanHeader::nextRequested);
}

QToolButton* PlanHeader::makeButton(const char* iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PlanHeader::append(QWidget* part)
{
    m_row->addWidget(part);
}

void PlanHeader::giveUpEdges()
{
    m_row->setContentsMargins({});
    m_line->hide();
}

void PlanHeader::showPlan(const QString& title)
{
    m_title->setText(title);
}

void PlanHeader::showPosition(std::optional<int> position, int count)
{
    m_position->setText(position ? tr("%1 of %2").arg(*position).arg(count) : QString());
    m_previous->setEnabled(position && *position > 1);
    m_next->setEnabled(position && *position < count);
    m_previous->setVisible(position.has_value());
    m_next->setVisible(position.has_value());
}

} // namespace beraad::ui

#include "moc_planheader.cpp"
