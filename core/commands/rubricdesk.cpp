// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rubricdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/domain/access.h"
#include "core/domain/rubricrules.h"
#include "core/domain/rules.h"
#include "core/rubrics/rubricfile.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::ProgrammeRecords;
using storage::RubricRecords;
using storage::StoredRubric;

namespace {

QJsonObject rubricJson(const Rubric& rubric)
{
    return QJsonDocument::fromJson(rubrics::writeRubric(rubric)).object();
}

QJsonValue whereItDiffers(const QJsonValue& value, const QJsonValue& other);

QJsonObject whereItDiffers(const QJsonObject& object, const QJsonObject& other)
{
    QJsonObject found;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value() != other.value(field.key()))
            found.insert(field.key(), whereItDiffers(field.value(), other.value(field.key())));
    }
    return found;
}

/// What of a value is another than in the other one. The trail keeps each edit for good, and one
/// word of guidance is no reason to keep the whole form.
QJsonValue whereItDiffers(const QJsonValue& value, const QJsonValue& other)
{
    if (value.isObject() && other.isObject())
        return whereItDiffers(value.toObject(), other.toObject());
    const QJsonArray list = value.toArray();
    const QJsonArray others = other.toArray();
    if (!value.isArray() || list.size() != others.size())
        return value;
    QJsonObject found;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i] != others[i])
            found.insert(QString::number(i), whereItDiffers(list[i], others[i]));
    }
    return found;
}

Edit::Step rewording(const RubricId& id, const Rubric& rubric)
{
    return [id, rubric](Dossier& dossier) { return RubricRecords(dossier).change(id, rubric); };
}

bool isSameForm(const Rubric& one, const Rubric& other)
{
    return one.identifier == other.identifier && one.language == other.language;
}

/// "2" is 2, and so is the "2.1" of a rubric that came from elsewhere.
int numberOf(const QString& version)
{
    const auto end = std::find_if(version.begin(), version.end(),
                                  [](QChar character) { return !character.isDigit(); });
    return version.left(end - version.begin()).toInt();
}

Edit usingEdit(const Round& before, const Round& after)
{
    const auto saving = [](const Round& round) {
        return [round](Dossier& dossier) { return ProgrammeRecords(dossier).save(round); };
    };
    return {{Action::RoundChanged, {}},
            after.id.text(),
            commands::auditJson(before),
            commands::auditJson(after),
            saving(after),
            saving(before),
            {}};
}

} // namespace

Result<QList<StoredRubric>> RubricDesk::rubrics() const
{
    return RubricRecords(m_history.dossier()).rubrics();
}

Result<StoredRubric> RubricDesk::rubric(const RubricId& id) const
{
    return RubricRecords(m_history.dossier()).find(id);
}

Result<void> RubricDesk::mayWrite() const
{
    const MemberRole role = m_history.actor().role;
    return mayAdvise(role) ? Result<void>() : Error(ErrorKind::NotAllowedForRole, {keyOf(role)});
}

Result<QString> RubricDesk::nextVersion(const Rubric& rubric) const
{
    BERAAD_TRY(const QList<StoredRubric> all, rubrics());
    int last = 0;
    for (const StoredRubric& each : all) {
        if (each.isFrozen() && isSameForm(each.rubric, rubric))
            last = std::max(last, numberOf(each.rubric.version));
    }
    return QString::number(last + 1);
}

Result<std::optional<StoredRubric>> RubricDesk::draftOf(const Rubric& rubric) const
{
    BERAAD_TRY(const QList<StoredRubric> all, rubrics());
    for (const StoredRubric& each : all) {
        if (!each.isFrozen() && isSameForm(each.rubric, rubric))
            return std::optional(each);
    }
    return std::optional<StoredRubric>();
}

Result<void> RubricDesk::change(const RubricId& id, const Rubric& rubric, const QString& typedIn)
{
    BERAAD_CHECK(mayWrite());
    BERAAD_TRY(const StoredRubric before, this->rubric(id));
    if (before.isFrozen())
        return Error(ErrorKind::RubricIsFrozen, {before.rubric.version});
    Rubric after = rubric;
    after.version = before.rubric.version;
    if (after == before.rubric)
        return {};
    BERAAD_TRY(after.version,
               nextVersion(after)); // what shipped is not what it says it is any more
    const QJsonObject was = rubricJson(before.rubric);
    const QJsonObject is = rubricJson(after);
    return m_history.perform({{Action::RubricChanged, {}},
                              id.text(),
                              whereItDiffers(was, is),
                              whereItDiffers(is, was),
                              rewording(id, after),
                              rewording(id, before.rubric),
                              typedIn.isEmpty() ? QString() : id.text() + typedIn});
}

Result<RubricId> RubricDesk::copy(const Rubric& rubric)
{
    BERAAD_CHECK(mayWrite());
    BERAAD_TRY(const auto draft, draftOf(rubric));
    if (draft) {
        BERAAD_CHECK(change(draft->id, rubric));
        return draft->id;
    }
    Rubric added = rubric;
    BERAAD_TRY(added.version, nextVersion(rubric));
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<RubricId> {
        BERAAD_TRY(const RubricId id, ProgrammeRecords(m_history.dossier()).addRubric(added));
        BERAAD_CHECK(m_history.perform({{Action::RubricChanged, {}},
                                        id.text(),
                                        {},
                                        rubricJson(added),
                                        [](Dossier&) { return Result<void>(); },
                                        {},
                                        {}}));
        return id;
    });
}

Result<RubricId> RubricDesk::newVersion(const RubricId& id)
{
    BERAAD_CHECK(mayWrite());
    BERAAD_TRY(const StoredRubric from, rubric(id));
    BERAAD_TRY(const auto draft, draftOf(from.rubric));
    return draft ? Result<RubricId>(draft->id) : copy(from.rubric);
}

Result<bool> RubricDesk::isOfARound(const RubricId& id) const
{
    const ProgrammeRecords records(m_history.dossier());
    BERAAD_TRY(const QList<Programme> programmes, records.programmes());
    for (const Programme& programme : programmes) {
        BERAAD_TRY(const QList<Round> rounds, records.rounds(programme.id));
        for (const Round& round : rounds) {
            if (round.rubric == id)
                return true;
        }
    }
    return false;
}

Result<void> RubricDesk::discard(const RubricId& id)
{
    BERAAD_CHECK(mayWrite());
    BERAAD_TRY(const StoredRubric draft, rubric(id));
    BERAAD_TRY(const bool isUsed, isOfARound(id));
    if (draft.isFrozen() || isUsed)
        return Error(ErrorKind::RubricIsFrozen, {draft.rubric.version});
    return m_history.perform({{Action::RubricDiscarded, {}},
                              id.text(),
                              rubricJson(draft.rubric),
                              {},
                              [id](Dossier& dossier) { return RubricRecords(dossier).remove(id); },
                              [id, rubric = draft.rubric](Dossier& dossier) {
                                  return RubricRecords(dossier).putBack(id, rubric);
                              },
                              {}});
}

Result<void> RubricDesk::use(const RoundId& id, const RubricId& rubricId)
{
    BERAAD_CHECK(mayWrite());
    BERAAD_TRY(const Round before, ProgrammeRecords(m_history.dossier()).round(id));
    BERAAD_CHECK(mayChange(before));
    if (before.rubric == rubricId)
        return {};
    BERAAD_TRY(const StoredRubric next, rubric(rubricId));
    Round after = before;
    after.rubric = rubricId;
    BERAAD_TRY(const bool isOpen, RubricRecords(m_history.dossier()).isOpen(id));
    if (!isOpen)
        return m_history.perform(usingEdit(before, after));
    BERAAD_TRY(const StoredRubric now, rubric(before.rubric));
    if (!isSameForm(now.rubric, next.rubric))
        return Error(ErrorKind::RubricIsFrozen, {now.rubric.version});
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<void> {
        BERAAD_CHECK(freeze(next));
        Edit edit = usingEdit(before, after);
        edit.revert = {};
        return m_history.perform(edit);
    });
}

Result<void> RubricDesk::open(const RoundId& round)
{
    BERAAD_TRY(const Round opened, ProgrammeRecords(m_history.dossier()).round(round));
    BERAAD_TRY(const StoredRubric stored, rubric(opened.rubric));
    return freeze(stored);
}

Result<void> RubricDesk::freeze(const StoredRubric& stored)
{
    if (stored.frozenAt.isValid())
        return {};
    const Objections objections = objectionsToUsing(stored.rubric);
    if (!objections.isEmpty())
        return objections.first();
    const QDateTime now = m_history.dossier().clock().now();
    return m_history.storeFirst(
        {{Action::RubricFrozen, {}},
         stored.id.text(),
         {},
         {{QStringLiteral("identifier"), stored.rubric.identifier},
          {QStringLiteral("version"), stored.rubric.version}},
         [id = stored.id, now](Dossier& dossier) { return RubricRecords(dossier).freeze(id, now); },
         {},
         {}});
}

} // namespace beraad::commands
