// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planviews.h"

#include "ui/kit/palettes.h"

#include <QEvent>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kSignHeight = 2;

} // namespace

PlanViews::PlanViews(pdf::PlanReader& reader, QWidget* parent)
    : QSplitter(parent)
    , m_reader(reader)
    , m_pictures(std::make_shared<PictureCache>())
{
    setChildrenCollapsible(false);
    addPart();
    m_active = m_parts.constFirst().view;
}

void PlanViews::addPart()
{
    auto* box = new QWidget(this);
    auto* sign = new QWidget(box);
    sign->setFixedHeight(kSignHeight);
    sign->setAutoFillBackground(true);
    auto* view = new PlanView(m_reader, box, m_pictures);
    view->installEventFilter(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(sign);
    column->addWidget(view, 1);
    box->setFocusProxy(view);
    m_parts.append({box, sign, view});
    addWidget(box);
    showSigns();
}

QList<PlanView*> PlanViews::all() const
{
    QList<PlanView*> views;
    for (const Part& part : m_parts)
        views.append(part.view);
    return views;
}

void PlanViews::split(Qt::Orientation orientation)
{
    setOrientation(orientation);
    if (isSplit())
        return;
    addPart();
    const int half = (orientation == Qt::Horizontal ? width() : height()) / 2;
    setSizes({half, half});
    PlanView* view = m_parts.constLast().view;
    Q_EMIT added(view);
    activate(view);
}

void PlanViews::unsplit()
{
    if (!isSplit())
        return;
    const Part last = m_parts.takeLast();
    activate(m_parts.constFirst().view);
    last.view->removeEventFilter(this);
    last.box->hide();
    last.box->deleteLater(); // one of its keys may have brought us here
    showSigns();
}

void PlanViews::activate(PlanView* view)
{
    if (view == m_active)
        return;
    m_active = view;
    showSigns();
    Q_EMIT activeChanged();
}

void PlanViews::showSigns()
{
    for (const Part& part : std::as_const(m_parts)) {
        QPalette colours = palette();
        if (part.view == m_active)
            colours.setColor(QPalette::Window, accentColour(colours));
        part.sign->setPalette(colours);
        part.sign->setVisible(isSplit());
    }
}

bool PlanViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        activate(static_cast<PlanView*>(watched));
    return QSplitter::eventFilter(watched, event);
}

void PlanViews::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSigns();
}

} // namespace beraad::ui

#include "moc_planviews.cpp"
