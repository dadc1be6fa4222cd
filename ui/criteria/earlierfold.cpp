// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/earlierfold.h"

#include "ui/kit/fold.h"
#include "ui/kit/quietlabel.h"

#include <QVBoxLayout>

namespace beraad::ui {

EarlierFold::EarlierFold(QWidget* parent)
    : QWidget(parent)
    , m_fold(new Fold({}, this))
    , m_text(new QuietLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fold->setContent(m_text);
    setFocusProxy(m_fold);
    hide();
}

void EarlierFold::showWords(const EarlierWords& words)
{
    m_fold->setTitle(words.head);
    m_text->setText(words.text.isEmpty() ? tr("No motivation") : words.text);
    setVisible(!words.head.isEmpty());
}

} // namespace beraad::ui

#include "moc_earlierfold.cpp"
