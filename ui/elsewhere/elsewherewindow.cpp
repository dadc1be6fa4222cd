// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elsewhere/elsewherewindow.h"

#include "ui/elsewhere/elsewheredialog.h"
#include "ui/elsewhere/evidencedialog.h"
#include "ui/kit/session.h"

namespace beraad::ui {

ElsewhereWindow::ElsewhereWindow(Session& session, QWidget* parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{
    connect(&session, &Session::roundChanged, this, &ElsewhereWindow::close);
    connect(&session, &Session::actingMemberChanged, this, &ElsewhereWindow::close);
}

Result<void> ElsewhereWindow::open(const QString& criterion, const domain::PlanId& plan)
{
    BERAAD_TRY(EvidenceDialog * dialog,
               makeElsewhereDialog(m_session, criterion, plan, OwnPlan::First, m_parent));
    close();
    m_open = dialog;
    connect(dialog, &EvidenceDialog::activated, this, &ElsewhereWindow::activated);
    dialog->show();
    return {};
}

void ElsewhereWindow::close()
{
    if (m_open)
        m_open->close();
}

} // namespace beraad::ui

#include "moc_elsewherewindow.cpp"
