// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changenote.h"

#include "ui/kit/linkline.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include <QVBoxLayout>

namespace beraad::ui {

ChangeNote::ChangeNote(QWidget* parent)
    : QWidget(parent)
    , m_link(new LinkLine({}, this))
    , m_words(new QuietLabel({}, this))
{
    m_words->setContentsMargins(2 * kStep, 0, 0, 0); // as far in as the link's words
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_link);
    column->addWidget(m_words);
    setFocusProxy(m_link);
    connect(m_link, &LinkLine::clicked, this, [this] {
        if (m_note.first)
            Q_EMIT requested(*m_note.first);
    });
    hide();
}

void ChangeNote::showNote(const PointNote& note)
{
    m_note = note;
    m_link->setText(note.sentence);
    m_link->setVisible(note.first.has_value());
    m_link->updateGeometry();
    m_words->setText(note.sentence);
    m_words->setVisible(!note.first);
    setVisible(!note.sentence.isEmpty());
}

} // namespace beraad::ui

#include "moc_changenote.cpp"
