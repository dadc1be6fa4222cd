// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/passage.h"

#include <QList>
#include <QString>

namespace beraad::ui {

/// A passage that carries what the committee says, and who found it.
struct CitablePassage
{
    domain::Citation citation;
    QString reader;

    friend bool operator==(const CitablePassage&, const CitablePassage&) = default;
};

/// All that the readers whose review counts cited under a criterion.
QList<CitablePassage> citablePassages(const committee::PlanRecord& record,
                                      const QList<domain::Member>& members,
                                      const QString& criterion);

/// These, with the names of who found them.
QList<CitablePassage> withReaders(const QList<domain::Citation>& citations,
                                  const QList<domain::Member>& members);

} // namespace beraad::ui
