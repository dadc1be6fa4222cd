// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/planandform.h"

#include "ui/kit/measures.h"
#include "ui/kit/settings.h"
#include "ui/reading/readerwindow.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include <algorithm>
#include <cmath>

namespace beraad::ui {

namespace {

const QString kEdgeName = QStringLiteral("review/formshare");
const QString kWindowName = QStringLiteral("review/reader window");
const QString kHiddenName = QStringLiteral("review/hidden");
constexpr QSize kFirstWindow(900, 700);
const QByteArray kPlanHidden = QByteArrayLiteral("plan");
const QByteArray kFormHidden = QByteArrayLiteral("form");

/// What leaves the page, with its margins and the rail, three fifths of a small screen.
constexpr double kFormShare = 0.32;
/// The room of a form whose lines are as long as reads well.
constexpr int kComfortableForm = 70 * kStep;

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
    bool isNumber = false;
    const double share = m_settings.layout(kEdgeName).toDouble(&isNumber);
    if (isNumber && share > 0 && share < 1)
        m_formShare = share;
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_formShare = double(widgetOf(Half::Form)->width()) / std::max(1, width());
        m_settings.setLayout(kEdgeName, QByteArray::number(*m_formShare));
    });
}

PlanAndForm::~PlanAndForm()
{
    if (m_window)
        m_settings.setLayout(kWindowName, m_window->saveGeometry());
    delete m_window;
}

void PlanAndForm::setHalves(QWidget* plan, QWidget* form)
{
    m_plan = plan;
    m_form = form;
    addWidget(plan);
    addWidget(form);
    const QByteArray hidden = m_settings.layout(kHiddenName);
    plan->setVisible(hidden != kPlanHidden);
    form->setVisible(hidden != kFormHidden);
}

void PlanAndForm::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    placeEdge();
}

/// Left to itself a splitter keeps what a half needed for a moment, while it was being filled.
bool PlanAndForm::event(QEvent* event)
{
    const bool isHandled = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        placeEdge();
    return isHandled;
}

void PlanAndForm::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (m_form->layout())
        m_form->layout()->activate();
    placeEdge();
}

void PlanAndForm::placeEdge()
{
    if (count() < 2)
        return;
    const double wanted = m_formShare.value_or(kFormShare) * width();
    const int form = int(m_formShare ? wanted : std::min<double>(wanted, kComfortableForm));
    setSizes({width() - handleWidth() - form, form});
}

void PlanAndForm::hideOrShow(Half half)
{
    if (isPlanApart())
        return goToOtherWindow();
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
    if (isPlanApart())
        return;
    if (widgetOf(half)->isHidden())
        setHalfVisible(half, true);
}

void PlanAndForm::setPlanName(const QString& name)
{
    m_planName = name;
    if (m_window)
        m_window->setWindowTitle(name);
}

void PlanAndForm::setPlanApart(bool apart)
{
    if (apart == isPlanApart())
        return;
    apart ? takePlanApart() : takePlanBack();
    Q_EMIT planApartChanged(apart);
}

void PlanAndForm::takePlanApart()
{
    m_form->show();
    m_window = new ReaderWindow(m_plan, *this);
    connect(m_window, &ReaderWindow::closed, this, [this] { setPlanApart(false); });
    m_window->setWindowTitle(m_planName);
    if (!m_window->restoreGeometry(m_settings.layout(kWindowName)))
        m_window->resize(kFirstWindow);
    m_plan->show();
    m_window->show();
    m_window->activateWindow();
    m_plan->setFocus(Qt::OtherFocusReason);
}

void PlanAndForm::takePlanBack()
{
    ReaderWindow* window = m_window;
    m_window.clear();
    m_settings.setLayout(kWindowName, window->saveGeometry());
    insertWidget(0, window->release());
    m_plan->show();
    placeEdge();
    window->deleteLater(); // it may be what is closing
    remember();
    m_plan->window()->activateWindow();
    m_plan->setFocus(Qt::OtherFocusReason);
}

void PlanAndForm::goToOtherWindow()
{
    QWidget* other = m_window->isActiveWindow() ? m_form : m_plan;
    QWidget* focused = other->window()->focusWidget();
    other->window()->activateWindow();
    (focused && other->isAncestorOf(focused) ? focused : other)->setFocus(Qt::ShortcutFocusReason);
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

#include "moc_planandform.cpp"
