// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/theme.h"

#include <QList>
#include <QStringList>

namespace beraad::commands {

class History;

/// Which themes the readers are asked of in all plans of a programme. Adding cannot be undone,
/// changing can: what was sent to members stays known.
class ThemeDesk
{
public:
    explicit ThemeDesk(History& history)
        : m_history(history)
    {
    }

    /// By position, retired ones too.
    Result<QList<domain::Theme>> themes(const domain::ProgrammeId& programme) const;

    /// Behind the others. ThemeNameMissing.
    Result<domain::ThemeId> add(const domain::ProgrammeId& programme, const QString& name);
    Result<void> add(const domain::ProgrammeId& programme, const QStringList& names);
    /// ThemeNameMissing.
    Result<void> rename(const domain::ThemeId& theme, const QString& name);
    /// Nobody is asked of it from now on, or again; what was said of it stays.
    Result<void> retire(const domain::ThemeId& theme, bool isRetired);
    /// To this place among the themes, counted from 0; the others make way.
    Result<void> move(const domain::ThemeId& theme, int position);

private:
    Result<void> store(const domain::Theme& before, const domain::Theme& after,
                       const QString& typedIn = {});

    History& m_history;
};

} // namespace beraad::commands
