// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mark.h"

#include <optional>

namespace beraad::storage {

class Dossier;

/// Where each member left each document. No work of the committee, so there is no desk for it and
/// it is neither undone nor in the audit trail.
class ReadingPlaceRecords
{
public:
    explicit ReadingPlaceRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<std::optional<domain::ReadingPlace>> find(const domain::MemberId& member,
                                                     const QString& document) const;
    Result<void> save(const domain::ReadingPlace& place);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
