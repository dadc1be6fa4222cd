// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace beraad::ui {

/// What differs between two records of the audit trail, a line a field: "motivation: old → new".
/// The fields have the words of the file formats, because the trail keeps those for good. Both are
/// JSON objects as AuditEntry has them; a field that one of them lacks shows as "–", an identity
/// that is in `names` by its name.
QStringList changedFields(const QString& before, const QString& after,
                          const QHash<QString, QString>& names);

} // namespace beraad::ui
