// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/themerecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"

namespace beraad::storage {

using namespace domain;

namespace {

Theme readTheme(const Row& row)
{
    return {row.id<ThemeId>("id"), row.id<ProgrammeId>("programme"), row.text("name"),
            row.number("position"), row.number("retired") != 0};
}

} // namespace

Result<QList<Theme>> ThemeRecords::themes(const ProgrammeId& programme) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM theme WHERE programme = ? ORDER BY position, id"),
        {stored(programme)}, readTheme);
}

Result<Theme> ThemeRecords::theme(const ThemeId& id) const
{
    return found(m_dossier.database().first(QStringLiteral("SELECT * FROM theme WHERE id = ?"),
                                            {stored(id)}, readTheme),
                 id);
}

Result<void> ThemeRecords::save(const Theme& theme)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO theme (id, programme, position, name, retired) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "position = excluded.position, name = excluded.name, "
                       "retired = excluded.retired"),
        {stored(theme.id), stored(theme.programme), theme.position, stored(theme.name),
         theme.isRetired ? 1 : 0});
}

} // namespace beraad::storage
