// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/rubric.h"
#include "core/storage/rubricrecords.h"

namespace beraad::commands {

class History;

/// How the secretariat writes the rubric that plans are judged by. Until the round opens it is a
/// draft, which may have faults (core/domain/rubricrules.h) and is stored with each edit. A round
/// opens with the first thing that gives somebody its rubric in hand: a package is made, a review
/// or pre-advice is begun, or the round leaves the phase in which members read. From then on that
/// version is frozen; what is changed later is a new version, which the round can move to. A review
/// stays with the version that it was made on.
///
/// Versions are numbered from 1 by identifier and language; a draft has the next number. There is
/// one draft of each at a time. Errors of every edit: NotAllowedForRole for who neither leads nor
/// keeps the dossier, RubricIsFrozen.
class RubricDesk
{
public:
    explicit RubricDesk(History& history)
        : m_history(history)
    {
    }

    Result<QList<storage::StoredRubric>> rubrics() const;
    Result<storage::StoredRubric> rubric(const domain::RubricId& id) const;

    /// The draft becomes this, and keeps its number. `typedIn` as in Edit.
    Result<void> change(const domain::RubricId& id, const domain::Rubric& rubric,
                        const QString& typedIn = {});
    /// A draft like this one; the draft that there is of it becomes that.
    Result<domain::RubricId> copy(const domain::Rubric& rubric);
    /// The draft that follows this version: the one that there is, or else a copy.
    Result<domain::RubricId> newVersion(const domain::RubricId& id);

    /// Away with a draft that no round has. Can be undone. RubricIsFrozen for any other.
    Result<void> discard(const domain::RubricId& id);

    /// The round goes on with this version; of an open one only to another version of the same
    /// rubric, without faults (RubricNotComplete), which is frozen by it. RoundIsFinal. Moving an
    /// open round cannot be undone.
    Result<void> use(const domain::RoundId& round, const domain::RubricId& id);

    /// The round opens, if it had not yet: its rubric is frozen. RubricNotComplete. Not an act of
    /// its own but part of one: who begins a review does it too.
    Result<void> open(const domain::RoundId& round);

private:
    Result<void> mayWrite() const;
    Result<QString> nextVersion(const domain::Rubric& rubric) const;
    Result<std::optional<storage::StoredRubric>> draftOf(const domain::Rubric& rubric) const;
    Result<bool> isOfARound(const domain::RubricId& id) const;
    Result<void> freeze(const storage::StoredRubric& stored);

    History& m_history;
};

} // namespace beraad::commands
