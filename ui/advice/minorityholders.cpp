// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/minorityholders.h"

#include "core/wording/formats.h"

#include <QMenu>

namespace beraad::ui {

using namespace domain;

MinorityHolders::MinorityHolders(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &MinorityHolders::fillMenu);
    hide();
}

void MinorityHolders::showLine(const JointLine& line)
{
    m_holders = line.finding.minorityHolders;
    m_readers = line.readers;
    const bool isNamed = !line.holders.isEmpty();
    setText(isNamed ? tr("View of %1").arg(wording::enumeration(line.holders))
                    : tr("Say whose view it is"));
    setToolTip(line.mayWrite ? tr("Choose the readers who hold the minority view") : QString());
    setEnabled(line.mayWrite);
    setVisible(!line.finding.minorityView.isEmpty() && (isNamed || line.mayWrite));
}

void MinorityHolders::fillMenu()
{
    menu()->clear();
    for (const Member& reader : std::as_const(m_readers)) {
        QAction* action =
            menu()->addAction(QString(reader.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_holders.contains(reader.id));
        connect(action, &QAction::triggered, this, [this, id = reader.id] { toggle(id); });
    }
}

void MinorityHolders::toggle(const MemberId& reader)
{
    QList<MemberId> wanted = m_holders;
    if (wanted.removeAll(reader) == 0)
        wanted.append(reader);
    Q_EMIT changed(wanted);
}

} // namespace beraad::ui

#include "moc_minorityholders.cpp"
