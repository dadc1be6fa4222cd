// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/planviewer.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/planpane.h"

#include "core/domain/plan.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

PlanViewer::PlanViewer(pdf::PlanReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_pane(new PlanPane(reader, this))
{
    auto* back =
        new QPushButton(icon(QStringLiteral("go-previous")), tr("Back to the plans"), this);
    back->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    connect(back, &QPushButton::clicked, this, &PlanViewer::backRequested);
}

void PlanViewer::showDocument(const storage::Dossier& dossier, const domain::Plan& plan, int index)
{
    m_pane->setDocuments(planDocuments(dossier, plan));
    m_pane->showDocument(index);
}

void PlanViewer::close()
{
    m_pane->setDocuments({});
}

} // namespace beraad::ui

#include "moc_planviewer.cpp"
