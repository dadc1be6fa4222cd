// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fold.h"

#include "ui/kit/measures.h"

#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kNarrowest = 20 * kStep;

} // namespace

Fold::Fold(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
{
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMinimumWidth(kNarrowest); // a long title ends in dots rather than widen its room
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    setFocusProxy(m_button);
    connect(m_button, &QToolButton::toggled, this, &Fold::show);
}

void Fold::setTitle(const QString& title)
{
    m_button->setText(title);
}

void Fold::setContent(QWidget* content)
{
    m_content = content;
    layout()->addWidget(content);
    content->setVisible(isOpen());
}

void Fold::show(bool open)
{
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (m_content)
        m_content->setVisible(open);
    Q_EMIT opened(open);
}

} // namespace beraad::ui

#include "moc_fold.cpp"
