// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace beraad::storage {

class Database;
class Dossier;

/// One change: who did what when. `before` and `after` are the changed fields as JSON.
struct AuditEntry
{
    qint64 number = 0; ///< counted from 1, without gaps
    QDateTime at;      ///< UTC
    QString who;       ///< the name of the member, or of the command line's user
    QString action;    ///< a stable word, "review.score"
    QString subject;   ///< the identity of the record that changed
    QString before;
    QString after;
    QString hash; ///< SHA-256 over this entry and the hash of the one before it

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// The audit trail: entries are added, never changed. Each carries the hash of the one before it
/// and the end of the trail is kept apart, so an entry that was removed, changed or cut off shows.
class AuditTrail
{
public:
    explicit AuditTrail(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// Adds an entry; number, time and hash are filled in. Part of the caller's transaction.
    Result<void> append(const AuditEntry& entry);

    /// The entries about one record, or all when `subject` is empty, oldest first.
    Result<QList<AuditEntry>> entries(const QString& subject = {}) const;

    /// How many entries there are, by its head.
    Result<qint64> length() const;

    /// How many entries there are, all of which fit; or AuditBroken with the first that does not.
    Result<qint64> verify() const;

private:
    Dossier& m_dossier;
};

/// For this room, while a dossier is not open yet: adds an entry of `entry.at`, in the transaction
/// of the caller.
Result<void> appendEntry(Database& database, const AuditEntry& entry);

} // namespace beraad::storage
