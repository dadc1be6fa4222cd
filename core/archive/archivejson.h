// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/papers.h"
#include "core/domain/identity.h"

#include <QJsonObject>

/// The records of a dossier as the archive tells them: those of core/json, and beside them what
/// does not travel to members. What counts nowhere is left out: drafts of reviews and of the
/// advice, and what members noted for themselves. Private to this room.
namespace beraad::archive {

QJsonObject planJson(const PlanPapers& papers);
/// Without its plans and its rubric.
QJsonObject roundJson(const RoundPapers& papers);
QJsonObject toJson(const domain::SentLetter& letter);
/// Before and after as they stand in the trail, so that its hashes can be calculated again.
QJsonObject toJson(const storage::AuditEntry& entry);
QJsonObject toJson(const ProgrammePapers& papers);
QJsonObject membersJson(const QList<domain::Member>& members,
                        const QList<domain::MemberCertificate>& certificates);

} // namespace beraad::archive
