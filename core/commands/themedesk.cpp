// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/themedesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/storage/dossier.h"
#include "core/storage/themerecords.h"

#include <QJsonArray>

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::ThemeRecords;

namespace {

Edit::Step savingAll(const QList<Theme>& themes)
{
    return [themes](Dossier& dossier) -> Result<void> {
        for (const Theme& theme : themes)
            BERAAD_CHECK(ThemeRecords(dossier).save(theme));
        return {};
    };
}

QJsonObject orderJson(const QList<Theme>& themes)
{
    QJsonArray names;
    for (const Theme& theme : themes)
        names.append(theme.name);
    return {{QStringLiteral("order"), names}};
}

/// The themes at the places at which they stand in the list.
QList<Theme> numbered(QList<Theme> themes)
{
    for (qsizetype i = 0; i < themes.size(); ++i)
        themes[i].position = int(i);
    return themes;
}

} // namespace

Result<QList<Theme>> ThemeDesk::themes(const ProgrammeId& programme) const
{
    return ThemeRecords(m_history.dossier()).themes(programme);
}

Result<ThemeId> ThemeDesk::add(const ProgrammeId& programme, const QString& name)
{
    BERAAD_TRY(const QList<Theme> all, themes(programme));
    const Theme theme{ThemeId::create(), programme, name.simplified(),
                      all.isEmpty() ? 0 : all.last().position + 1, false};
    if (theme.name.isEmpty())
        return Error(ErrorKind::ThemeNameMissing);
    BERAAD_CHECK(m_history.perform({{Action::ThemeChanged, {}},
                                    theme.id.text(),
                                    {},
                                    auditJson(theme),
                                    savingAll({theme}),
                                    {},
                                    {}}));
    return theme.id;
}

Result<void> ThemeDesk::add(const ProgrammeId& programme, const QStringList& names)
{
    for (const QString& name : names) {
        const Result<ThemeId> added = add(programme, name);
        if (!added)
            return added.error();
    }
    return {};
}

Result<void> ThemeDesk::store(const Theme& before, const Theme& after, const QString& typedIn)
{
    if (before == after)
        return {};
    return m_history.perform({{Action::ThemeChanged, {}},
                              after.id.text(),
                              auditJson(before),
                              auditJson(after),
                              savingAll({after}),
                              savingAll({before}),
                              typedIn});
}

Result<void> ThemeDesk::rename(const ThemeId& theme, const QString& name)
{
    BERAAD_TRY(const Theme before, ThemeRecords(m_history.dossier()).theme(theme));
    Theme after = before;
    after.name = name.simplified();
    if (after.name.isEmpty())
        return Error(ErrorKind::ThemeNameMissing);
    return store(before, after, theme.text());
}

Result<void> ThemeDesk::retire(const ThemeId& theme, bool isRetired)
{
    BERAAD_TRY(const Theme before, ThemeRecords(m_history.dossier()).theme(theme));
    Theme after = before;
    after.isRetired = isRetired;
    return store(before, after);
}

Result<void> ThemeDesk::move(const ThemeId& id, int position)
{
    BERAAD_TRY(const Theme theme, ThemeRecords(m_history.dossier()).theme(id));
    BERAAD_TRY(const QList<Theme> before, themes(theme.programme));
    const auto from = before.indexOf(theme);
    const auto to = std::clamp<qsizetype>(position, 0, before.size() - 1);
    if (from == to)
        return {};
    QList<Theme> after = before;
    after.move(from, to);
    after = numbered(after);
    return m_history.perform({{Action::ThemesOrdered, {}},
                              theme.programme.text(),
                              orderJson(before),
                              orderJson(after),
                              savingAll(after),
                              savingAll(before),
                              {}});
}

} // namespace beraad::commands
