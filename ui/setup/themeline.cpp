// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/themeline.h"

#include "ui/kit/icons.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace beraad::ui {

using namespace domain;

ThemeLine::ThemeLine(QWidget* parent)
    : QWidget(parent)
    , m_name(new LineField(this))
    , m_up(makeButton(QStringLiteral("go-up")))
    , m_down(makeButton(QStringLiteral("go-down")))
    , m_retire(makeButton({}))
{
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_retire->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_name->setNeeded(tr("A theme needs a name: readers are asked of it, and it stands in the "
                         "report."));
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableColumns);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kHalfStep);
    line->addWidget(m_name, 1);
    for (QToolButton* button : {m_up, m_down, m_retire})
        line->addWidget(button);
    line->addStretch();
    setFocusProxy(m_name);
    addMoveKey(Qt::Key_Up, -1);
    addMoveKey(Qt::Key_Down, 1);
    connect(m_name, &LineField::edited, this, &ThemeLine::renamed);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_retire, &QToolButton::clicked, this,
            [this] { Q_EMIT retireRequested(!m_theme.isRetired); });
}

QToolButton* ThemeLine::makeButton(const QString& iconName)
{
    auto* button = new QToolButton(this);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ThemeLine::addMoveKey(Qt::Key key, int places)
{
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr,
                                   Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this,
            [this, places] { Q_EMIT moveRequested(places); });
}

void ThemeLine::showTheme(const domain::Theme& theme, int place, int count)
{
    m_theme = theme;
    m_name->showStored(theme.name);
    m_name->setAccessibleName(tr("Theme %1").arg(place + 1));
    QPalette colours = palette();
    if (theme.isRetired)
        colours.setColor(QPalette::Text, colours.color(QPalette::PlaceholderText));
    m_name->setPalette(colours);
    m_up->setEnabled(place > 0);
    m_up->setAccessibleName(tr("Move up: %1").arg(theme.name));
    m_down->setEnabled(place + 1 < count);
    m_down->setAccessibleName(tr("Move down: %1").arg(theme.name));
    m_retire->setText(theme.isRetired ? tr("Ask again") : tr("No longer ask"));
    m_retire->setToolTip(
        theme.isRetired ? tr("Readers are asked of this theme again")
                        : tr("Readers are no longer asked of this theme; what was said stays"));
    m_retire->setAccessibleName(QStringLiteral("%1: %2").arg(m_retire->text(), theme.name));
}

void ThemeLine::flush()
{
    m_name->flush();
}

} // namespace beraad::ui

#include "moc_themeline.cpp"
