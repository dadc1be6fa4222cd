// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/themessection.h"

#include "ui/kit/formarea.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/session.h"
#include "ui/kit/taborder.h"
#include "ui/setup/themeline.h"

#include "core/commands/themedesk.h"
#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

ThemesSection::ThemesSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Themes"), About::Programme, parent)
    , m_nothing(new QuietLabel(tr("There are no themes yet, so readers are asked of none."), this))
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("Add theme…"), this))
    , m_addUsual(new QPushButton(tr("Add the usual themes"), this))
{
    layOut();
    connect(m_add, &QPushButton::clicked, this, &ThemesSection::add);
    connect(m_addUsual, &QPushButton::clicked, this, &ThemesSection::addUsual);
    auto* insert = new QShortcut(QKeySequence(Qt::Key_Insert), this, nullptr, nullptr,
                                 Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, m_add, [this] { m_add->click(); });
}

void ThemesSection::layOut()
{
    auto* area = new FormArea(this);
    auto* lead = new QLabel(tr("What the committee looks for in all plans, beside the criteria. "
                               "Readers can say how a plan covers a theme; the report counts the "
                               "plans. It changes no score."));
    lead->setWordWrap(true);
    m_add->setToolTip(QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText));
    m_addUsual->setToolTip(wording::usualThemes().join(QStringLiteral("; ")));
    m_lines->setSpacing(kHalfStep);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    buttons->addWidget(m_add);
    buttons->addWidget(m_addUsual);
    buttons->addStretch();
    area->column().setContentsMargins(0, 0, 0, 2 * kStep);
    area->column().setSpacing(kStep);
    area->column().addWidget(lead);
    area->column().addWidget(m_nothing);
    area->column().addLayout(m_lines);
    area->column().addLayout(buttons);
    column().addWidget(area, 1);
    setFocusProxy(m_add);
}

Result<void> ThemesSection::read()
{
    const auto& programme = session().programme();
    QList<domain::Theme> themes;
    if (programme) {
        BERAAD_TRY(themes, commands::ThemeDesk(session().history()).themes(programme->id));
    }
    m_add->setEnabled(programme.has_value());
    m_addUsual->setVisible(themes.isEmpty());
    m_addUsual->setEnabled(programme.has_value());
    m_nothing->setVisible(themes.isEmpty());
    showLines(themes);
    return {};
}

/// A line stays with its theme, so that one in which somebody types is not made anew.
void ThemesSection::showLines(const QList<domain::Theme>& themes)
{
    const QList<ThemeLine*> before = m_shown;
    QList<ThemeLine*> shown;
    for (const domain::Theme& theme : themes) {
        ThemeLine* line = nullptr;
        for (ThemeLine* each : std::as_const(m_shown)) {
            if (each->id() == theme.id)
                line = each;
        }
        if (line)
            m_shown.removeOne(line);
        else
            line = makeLine(theme.id);
        const int place = int(shown.size());
        line->showTheme(theme, place, int(themes.size()));
        m_lines->insertWidget(place, line);
        line->show(); // now, not with the next layout, so that keys and focus find it
        shown.append(line);
    }
    for (ThemeLine* gone : std::as_const(m_shown)) {
        gone->hide();
        gone->deleteLater();
    }
    m_shown = shown;
    if (shown != before)
        tabAsLaidOut(this);
}

ThemeLine* ThemesSection::makeLine(const ThemeId& theme)
{
    auto* line = new ThemeLine(this);
    connect(line, &ThemeLine::renamed, this, [this, theme](const QString& name) {
        tell(commands::ThemeDesk(session().history()).rename(theme, name));
    });
    connect(line, &ThemeLine::retireRequested, this, [this, theme](bool isRetired) {
        tell(commands::ThemeDesk(session().history()).retire(theme, isRetired));
    });
    connect(line, &ThemeLine::moveRequested, this,
            [this, line](int places) { move(line, places); });
    return line;
}

void ThemesSection::move(ThemeLine* line, int places)
{
    line->flush();
    const int place = int(m_shown.indexOf(line)) + places;
    if (place >= 0 && place < m_shown.size())
        tell(commands::ThemeDesk(session().history()).move(line->id(), place));
}

void ThemesSection::add()
{
    const auto name = session().prompts().askText(
        {tr("Add theme"),
         tr("A theme is not removed afterwards; it can be renamed, and readers can be asked of it "
            "no longer."),
         tr("Name"),
         tr("Add theme"),
         {},
         TextQuestion::Form::Line});
    if (!name || name->trimmed().isEmpty())
        return;
    tell(commands::ThemeDesk(session().history()).add(session().programme()->id, *name));
    refresh();
}

void ThemesSection::addUsual()
{
    m_add->setFocus(Qt::OtherFocusReason); // this button goes
    tell(commands::ThemeDesk(session().history())
             .add(session().programme()->id, wording::usualThemes()));
    refresh();
}

void ThemesSection::flush()
{
    const QList<ThemeLine*> lines = m_shown;
    for (ThemeLine* line : lines)
        line->flush();
}

QList<ShortcutHint> ThemesSection::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Insert), tr("Add a theme")},
            {QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move the theme up; Alt+Down moves it down")}};
}

} // namespace beraad::ui

#include "moc_themessection.cpp"
