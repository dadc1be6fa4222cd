// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& nextStep,
                       QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * kStep);
    layout->addStretch(2);
    if (const QIcon picture = icon(iconName); !picture.isNull()) {
        auto* label = new QLabel(this);
        label->setPixmap(
            picture.pixmap(QSize(6 * kStep, 6 * kStep), devicePixelRatio(), QIcon::Disabled));
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_sentence);
    if (!nextStep.isEmpty()) {
        auto* button = new QPushButton(nextStep, this);
        button->setDefault(true);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::nextStepRequested);
        setFocusProxy(button);
    }
    layout->addStretch(3);
}

/// The sentence is as wide as reads well. Margins do that, because a layout that aligns a sentence
/// gives it the height of one as wide as the room.
void EmptyState::resizeEvent(QResizeEvent* event)
{
    const int column = fontMetrics().averageCharWidth() * kReadableColumns;
    const int side = qMax(2 * kStep, (width() - column) / 2);
    layout()->setContentsMargins(side, 2 * kStep, side, 2 * kStep);
    QWidget::resizeEvent(event);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

} // namespace beraad::ui

#include "moc_emptystate.cpp"
