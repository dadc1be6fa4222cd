// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/intake.h"

#include <QList>

namespace beraad::storage {

class Dossier;

/// The files that regions replaced by others; their content stays in DocumentRecords.
class ReplacedDocumentRecords
{
public:
    explicit ReplacedDocumentRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// Of one plan, oldest first.
    Result<QList<domain::ReplacedDocument>> replaced(const domain::PlanId& plan) const;
    Result<void> add(const domain::ReplacedDocument& document);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
