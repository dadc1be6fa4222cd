// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/theme.h"

#include <QList>

namespace beraad::storage {

class Dossier;

/// The themes of a programme. What readers find of them is part of their reviews (ReviewRecords).
class ThemeRecords
{
public:
    explicit ThemeRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// By position, retired ones too.
    Result<QList<domain::Theme>> themes(const domain::ProgrammeId& programme) const;
    Result<domain::Theme> theme(const domain::ThemeId& id) const;
    Result<void> save(const domain::Theme& theme);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
