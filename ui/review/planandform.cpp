// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/planandform.h"

#include "ui/kit/settings.h"

#include <QApplication>

namespace beraad::ui {

namespace {

const QString kEdgeName = QStringLiteral("review/splitter");
const QString kHiddenName = QStringLiteral("review/hidden");
const QByteArray kPlanHidden = QByteArrayLiteral("plan");
const QByteArray kFormHidden = QByteArrayLiteral("form");

PlanAndForm::Half other(PlanAndForm::Half half)
{
    return half == PlanAndForm::Half::Plan ? PlanAndForm::Half::Form : PlanAndForm::Half::Plan;
}

} // namespace

PlanAndForm::PlanAndForm(Settings& settings, QWidget* parent)
    : QSplitter(parent)
    , m_settings(settings)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { m_settings.setLayout(kEdgeName, saveState()); });
}

void PlanAndForm::setHalves(QWidget* plan, QWidget* form)
{
    addWidget(plan);
    addWidget(form);
    setStretchFactor(0, 2);
    setStretchFactor(1, 1);
    setSizes({200, 100}); // shares, until the person moves it
    if (const QByteArray state = m_settings.layout(kEdgeName); !state.isEmpty())
        restoreState(state);
    const QByteArray hidden = m_settings.layout(kHiddenName);
    plan->setVisible(hidden != kPlanHidden);
    form->setVisible(hidden != kFormHidden);
}

void PlanAndForm::hideOrShow(Half half)
{
    if (!isVisible())
        return;
    const bool shows = widgetOf(half)->isHidden();
    const QPointer<QWidget> hadFocus = m_hadFocus;
    setHalfVisible(half, shows);
    if (shows && hadFocus)
        hadFocus->setFocus(Qt::ShortcutFocusReason);
}

void PlanAndForm::bringBack(Half half)
{
    if (widgetOf(half)->isHidden())
        setHalfVisible(half, true);
}

void PlanAndForm::setHalfVisible(Half half, bool visible)
{
    QWidget* shown = widgetOf(visible ? half : other(half));
    QWidget* focused = QApplication::focusWidget();
    m_hadFocus = visible || !widgetOf(half)->isAncestorOf(focused) ? nullptr : focused;
    shown->show();
    if (m_hadFocus)
        shown->setFocus(Qt::ShortcutFocusReason); // before Qt finds somebody else for it
    if (!visible)
        widgetOf(half)->hide();
    remember();
}

void PlanAndForm::remember()
{
    m_settings.setLayout(kHiddenName, widgetOf(Half::Plan)->isHidden()   ? kPlanHidden
                                      : widgetOf(Half::Form)->isHidden() ? kFormHidden
                                                                         : QByteArray());
}

} // namespace beraad::ui
