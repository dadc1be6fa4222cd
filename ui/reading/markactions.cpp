// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markactions.h"

#include "core/wording/domainwording.h"
#include "ui/reading/markcolours.h"
#include "ui/reading/planview.h"

#include <QAction>
#include <QPainter>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kSwatch = 16;

/// The colour with its sign, as the mark will stand on the page.
QIcon swatch(domain::MarkColour colour)
{
    QPixmap pixmap(kSwatch, kSwatch);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(inkOf(colour));
    painter.drawText(pixmap.rect(), Qt::AlignCenter, signOf(colour));
    return pixmap;
}

} // namespace

MarkActions::MarkActions(QObject* parent)
    : QObject(parent)
{
    for (const domain::MarkColour colour : kMarkColours) {
        QAction* action =
            add(tr("Highlight: %1").arg(wording::word(colour).toLower()), highlightKeys(colour));
        action->setIcon(swatch(colour));
        connect(action, &QAction::triggered, this,
                [this, colour] { Q_EMIT highlightRequested(colour); });
    }
    connect(add(tr("Write a note"), noteKeys()), &QAction::triggered, this,
            &MarkActions::noteRequested);
    setCanMark(false);
}

void MarkActions::addTo(PlanView& view)
{
    view.addActions(m_actions);
}

QKeySequence MarkActions::highlightKeys(domain::MarkColour colour)
{
    const auto at = std::find(kMarkColours.begin(), kMarkColours.end(), colour);
    return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(at - kMarkColours.begin())));
}

QKeySequence MarkActions::noteKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_M);
}

QAction* MarkActions::add(const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    m_actions.append(action);
    return action;
}

void MarkActions::setCanMark(bool can)
{
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(can);
}

} // namespace beraad::ui

#include "moc_markactions.cpp"
