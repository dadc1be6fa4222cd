// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/leadreaderbutton.h"

#include "ui/advice/jointsheet.h"

#include <QActionGroup>
#include <QMenu>

namespace beraad::ui {

using domain::Member;

LeadReaderButton::LeadReaderButton(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("The lead reader words what the readers find together"));
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    hide();
}

void LeadReaderButton::show(const JointSheet& sheet)
{
    setVisible(sheet.isShown() && sheet.leadReader());
    setEnabled(sheet.mayChooseLead());
    menu()->clear();
    auto* group = new QActionGroup(menu());
    for (const Member& reader : sheet.readers()) {
        const bool leads = sheet.leadReader() == reader.id;
        if (leads)
            setText(tr("Lead reader: %1").arg(reader.name));
        QAction* action =
            menu()->addAction(QString(reader.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(leads);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = reader.id] { Q_EMIT chosen(id); });
    }
}

} // namespace beraad::ui

#include "moc_leadreaderbutton.cpp"
