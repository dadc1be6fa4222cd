// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/programme.h"

#include <QHash>
#include <QList>

/// How files for members are called: what mail and every system can carry, and never one name for
/// two people.
namespace beraad::ui {

/// "s-de-vries" for each; whoever comes later with the same name gets "s-de-vries-2".
QHash<domain::MemberId, QString> namesOf(const QList<domain::Member>& members);

/// "s-de-vries.p12".
QString keyFileName(const QString& name);
/// "ronde-1-s-de-vries.beraad-round".
QString packageFileName(const domain::Round& round, const QString& name);

} // namespace beraad::ui
