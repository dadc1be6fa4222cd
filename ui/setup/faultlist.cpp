// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/faultlist.h"

#include "ui/kit/formarea.h"
#include "ui/kit/linkline.h"
#include "ui/kit/measures.h"
#include "ui/kit/taborder.h"

#include "core/wording/rubricwording.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {
constexpr int kHighest = 18 * kStep;
}

FaultList::FaultList(QWidget* parent)
    : QWidget(parent)
    , m_lead(new QLabel(this))
    , m_lines(nullptr)
{
    auto* area = new FormArea(this);
    m_lines = &area->column();
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lead->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(m_lead);
    column->addWidget(area, 1);
    setMaximumHeight(kHighest);
    hide();
}

void FaultList::showFaults(const Rubric& rubric, const QList<RubricFault>& faults)
{
    QStringList sentences;
    for (const RubricFault& fault : faults)
        sentences << wording::rubricFault(objectionOf(fault, rubric).arguments());
    setVisible(!faults.isEmpty());
    if (sentences == m_shown)
        return;
    m_shown = sentences;
    m_lead->setText(tr("Before it can be used:"));
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    for (qsizetype i = 0; i < faults.size(); ++i) {
        auto* line = new LinkLine(sentences[i], this);
        const RubricPlace place{faults[i].section, faults[i].criterion};
        connect(line, &LinkLine::clicked, this, [this, place] { Q_EMIT activated(place); });
        m_lines->addWidget(line);
        line->show(); // now, not with the next layout, so that keys and focus find it
    }
    tabAsLaidOut(parentWidget());
}

} // namespace beraad::ui

#include "moc_faultlist.cpp"
