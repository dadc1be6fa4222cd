// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/objectionlist.h"

#include "ui/kit/icons.h"
#include "ui/kit/linkline.h"
#include "ui/kit/measures.h"

#include "core/wording/errorwording.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

ObjectionList::ObjectionList(const QString& lead, QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    auto* label = new QLabel(lead, this);
    label->setWordWrap(true);
    layout->addWidget(label);
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    hide();
}

void ObjectionList::showObjections(const domain::Objections& objections)
{
    if (objections == m_shown)
        return;
    m_shown = objections;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Error& objection : objections)
        m_lines->addWidget(makeLine(objection));
    setVisible(!objections.isEmpty());
}

QWidget* ObjectionList::makeLine(const Error& objection)
{
    auto* line = new LinkLine(wording::sentence(objection), this);
    connect(line, &LinkLine::clicked, this, [this, objection] { Q_EMIT activated(objection); });
    return line;
}

} // namespace beraad::ui

#include "moc_objectionlist.cpp"
