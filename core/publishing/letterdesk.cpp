// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letterdesk.h"

#include "core/base/sha256.h"
#include "core/commands/history.h"
#include "core/documents/joinedpdf.h"
#include "core/documents/lettertemplate.h"
#include "core/domain/access.h"
#include "core/domain/keys.h"
#include "core/publishing/letterreader.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"

#include <QJsonArray>

namespace beraad::publishing {

using namespace domain;
using namespace Qt::StringLiterals;
using commands::Action;
using storage::Dossier;
using storage::LetterRecords;

namespace {

QJsonObject auditJson(const QList<LetterRelease>& releases)
{
    QJsonArray all;
    for (const LetterRelease& release : releases)
        all << QJsonObject{{u"plan"_s, release.plan.text()},
                           {u"letter"_s, keyOf(release.kind)},
                           {u"language"_s, keyOf(release.language)},
                           {u"words"_s, release.digest},
                           {u"look"_s, release.look},
                           {u"preparedBy"_s, release.preparedBy.text()},
                           {u"releasedBy"_s, release.releasedBy.text()}};
    return {{u"letters"_s, all}};
}

QJsonObject auditJson(const SentLetter& letter)
{
    return {{u"letter"_s, keyOf(letter.kind)},
            {u"language"_s, keyOf(letter.language)},
            {u"state"_s, keyOf(letter.state)},
            {u"destination"_s, letter.destination},
            {u"job"_s, letter.job},
            {u"copies"_s, letter.copies},
            {u"sha256"_s, letter.sha256},
            {u"again"_s, letter.againBecause},
            {u"early"_s, letter.earlyBecause}};
}

/// To be kept, behind letters of this kind.
Result<void> makeReady(LetterAnnex& annex, LetterKind kind)
{
    if (annex.source == AnnexSource::File) {
        BERAAD_CHECK(documents::mayBeAnnex(annex));
        annex.sha256 = sha256Hex(annex.pdf);
        return {};
    }
    // Before there is advice the report says nothing that a region may know.
    if (!outcomeOf(kind))
        return Error(ErrorKind::AnnexNeedsAdvice, {annex.name});
    annex.pdf.clear();
    annex.sha256.clear();
    return {};
}

Result<Round> roundOf(Dossier& dossier, const RoundId& round)
{
    return storage::ProgrammeRecords(dossier).round(round);
}

} // namespace

Result<void> LetterDesk::mayEdit() const
{
    const commands::Actor& actor = m_history.actor();
    if (!mayAdvise(actor.role))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    return {};
}

Result<void> LetterDesk::perform(Action action, const PlanId& plan, const QJsonObject& before,
                                 const QJsonObject& after, const Step& apply, const Step& revert)
{
    BERAAD_CHECK(mayEdit());
    return m_history.perform({{action, plan}, plan.text(), before, after, apply, revert, {}});
}

Result<QList<LetterDraft>> LetterDesk::drafts(const RoundId& round, LetterGroup group,
                                              Language language, const QDate& date) const
{
    return readDrafts(m_history.dossier(), round, group, language, date);
}

/// `before` are the releases that are there now; `after` those that take their place, with null
/// identities of people where there is to be none.
Result<void> LetterDesk::change(Action action, const QList<LetterRelease>& before,
                                const QList<LetterRelease>& after)
{
    const auto put = [](const QList<LetterRelease>& gone, const QList<LetterRelease>& there) {
        return [gone, there](Dossier& dossier) -> Result<void> {
            LetterRecords records(dossier);
            for (const LetterRelease& release : gone)
                BERAAD_CHECK(records.removeRelease(release));
            for (const LetterRelease& release : there)
                BERAAD_CHECK(records.save(release));
            return {};
        };
    };
    return perform(action, {}, auditJson(before), auditJson(after), put(before, after),
                   put(after, before));
}

Result<void> LetterDesk::prepare(const QList<LetterDraft>& drafts)
{
    QList<LetterRelease> before;
    QList<LetterRelease> after;
    for (const LetterDraft& draft : drafts) {
        if (draft.problem)
            return *draft.problem;
        if (draft.isPrepared())
            continue;
        if (draft.release)
            before << *draft.release;
        after << LetterRelease{draft.input.record.plan.id,
                               draft.input.kind,
                               draft.input.language,
                               draft.digest,
                               m_history.actor().member,
                               m_history.dossier().clock().now(),
                               {},
                               {},
                               draft.digestOfLook};
    }
    if (after.isEmpty())
        return {};
    if (m_history.actor().member.isNull())
        return Error(ErrorKind::NotAllowedForRole, {keyOf(m_history.actor().role)});
    return change(Action::LetterPrepared, before, after);
}

Result<void> LetterDesk::release(const QList<LetterDraft>& drafts)
{
    const commands::Actor& actor = m_history.actor();
    QList<LetterRelease> before;
    QList<LetterRelease> after;
    for (const LetterDraft& draft : drafts) {
        const QStringList region{draft.region().name};
        if (draft.problem)
            return *draft.problem;
        if (!draft.release)
            return Error(ErrorKind::LetterNotPrepared, region);
        if (!draft.isPrepared())
            return Error(ErrorKind::LetterChanged, region);
        if (draft.release->isReleased())
            continue;
        if (draft.release->preparedBy == actor.member || actor.member.isNull())
            return Error(ErrorKind::SecondPersonNeeded, {actor.name});
        before << *draft.release;
        after << *draft.release;
        after.last().releasedBy = actor.member;
        after.last().releasedAt = m_history.dossier().clock().now();
    }
    return after.isEmpty() ? Result<void>() : change(Action::LetterReleased, before, after);
}

Result<void> LetterDesk::hold(const QList<LetterDraft>& drafts)
{
    QList<LetterRelease> before;
    for (const LetterDraft& draft : drafts) {
        if (draft.release)
            before << *draft.release;
    }
    return before.isEmpty() ? Result<void>() : change(Action::LetterHeld, before, {});
}

Result<void> LetterDesk::mayLeave(const LetterDraft& draft, const SendingReasons& reasons) const
{
    const QStringList region{draft.region().name};
    BERAAD_CHECK(mayEdit());
    if (draft.problem)
        return *draft.problem;
    if (!draft.release)
        return Error(ErrorKind::LetterNotPrepared, region);
    if (!draft.isPrepared())
        return Error(ErrorKind::LetterChanged, region);
    if (!draft.isReleased())
        return Error(ErrorKind::LetterNotReleased, region);
    if (draft.last() && reasons.again.trimmed().isEmpty())
        return Error(ErrorKind::LetterIsOut, region);
    BERAAD_TRY(const QDate until, embargo(draft.input.round.id));
    const QDate today = m_history.dossier().clock().now().toLocalTime().date();
    if (until.isValid() && today < until && reasons.early.trimmed().isEmpty())
        return Error(ErrorKind::LetterBeforeDay, {until.toString(Qt::ISODate)});
    return {};
}

Result<SentLetter> LetterDesk::announce(const LetterDraft& draft, const MadeLetter& made,
                                        const SentLetter& how, const SendingReasons& reasons)
{
    BERAAD_CHECK(mayLeave(draft, reasons));
    BERAAD_TRY(const QDate until, embargo(draft.input.round.id));
    Dossier& dossier = m_history.dossier();
    SentLetter entry = how;
    entry.id = LetterId::create();
    entry.plan = draft.input.record.plan.id;
    entry.kind = draft.input.kind;
    entry.language = draft.input.language;
    entry.madeAt = dossier.clock().now();
    entry.madeBy = m_history.actor().name;
    entry.state = LetterState::Waiting;
    entry.datedOn = made.input.date;
    entry.firstSentOn = made.input.firstSentOn;
    entry.sha256 = sha256Hex(made.pdf);
    entry.isKept = true;
    entry.againBecause = draft.last() ? reasons.again.trimmed() : QString();
    const bool isEarly = until.isValid() && entry.madeAt.toLocalTime().date() < until;
    entry.earlyBecause = isEarly ? reasons.early.trimmed() : QString();
    const auto save = [entry, pdf = made.pdf](Dossier& to) -> Result<void> {
        BERAAD_CHECK(LetterRecords(to).keep(pdf));
        return LetterRecords(to).save(entry);
    };
    BERAAD_CHECK(perform(Action::LetterMade, entry.plan, {}, auditJson(entry), save, {}));
    return entry;
}

Result<void> LetterDesk::follow(const SentLetter& letter)
{
    const auto save = [letter](Dossier& to) { return LetterRecords(to).save(letter); };
    return perform(Action::LetterFollowed, letter.plan, {}, auditJson(letter), save, {});
}

Result<QByteArray> LetterDesk::asSent(const SentLetter& letter) const
{
    BERAAD_TRY(const std::optional<QByteArray> pdf,
               LetterRecords(m_history.dossier()).kept(letter));
    if (!pdf)
        return Error(ErrorKind::LetterNotKept, {dayOn(letter).toString(Qt::ISODate)});
    return *pdf;
}

Result<QList<SentLetter>> LetterDesk::registered(const RoundId& round) const
{
    return LetterRecords(m_history.dossier()).sent(round);
}

Result<QDate> LetterDesk::embargo(const RoundId& round) const
{
    return LetterRecords(m_history.dossier()).embargo(round);
}

Result<void> LetterDesk::setEmbargo(const RoundId& round, const QDate& until)
{
    BERAAD_TRY(const QDate before, embargo(round));
    if (before == until)
        return {};
    const auto saving = [round](const QDate& day) {
        return [round, day](Dossier& to) { return LetterRecords(to).saveEmbargo(round, day); };
    };
    const auto told = [&](const QDate& day) {
        return QJsonObject{{u"round"_s, round.text()}, {u"until"_s, day.toString(Qt::ISODate)}};
    };
    return perform(Action::EmbargoSet, {}, told(before), told(until), saving(until),
                   saving(before));
}

Result<void> LetterDesk::notePhoned(const PlanId& plan, const QString& remark)
{
    const RegionCall call{CallId::create(), plan, m_history.actor().member,
                          m_history.dossier().clock().now(), remark.trimmed()};
    if (call.member.isNull())
        return Error(ErrorKind::NotAllowedForRole, {keyOf(m_history.actor().role)});
    return perform(
        Action::RegionPhoned, plan, {}, {{u"remark"_s, call.remark}},
        [call](Dossier& to) { return LetterRecords(to).save(call); },
        [call](Dossier& to) { return LetterRecords(to).remove(call.id); });
}

Result<LetterLook> LetterDesk::look(const RoundId& round) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Round read, roundOf(dossier, round));
    return LetterRecords(dossier).look(read.programme);
}

Result<void> LetterDesk::setLook(const RoundId& round, const LetterLook& after)
{
    BERAAD_TRY(const LetterLook before, look(round));
    if (before == after)
        return {};
    BERAAD_TRY(const Round read, roundOf(m_history.dossier(), round));
    const auto saving = [programme = read.programme](const LetterLook& one) {
        return [programme, one](Dossier& to) { return LetterRecords(to).save(programme, one); };
    };
    const auto told = [](const LetterLook& one) {
        return QJsonObject{{u"organisation"_s, one.organisation},
                           {u"lines"_s, QJsonArray::fromStringList(one.senderLines)},
                           {u"contact"_s, one.contact},
                           {u"points"_s, one.points},
                           {u"logo"_s, one.logo.isEmpty() ? QString() : sha256Hex(one.logo)}};
    };
    return perform(Action::LetterLookChanged, {}, told(before), told(after), saving(after),
                   saving(before));
}

Result<QString> LetterDesk::templateText(const RoundId& round, LetterKind kind,
                                         Language language) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Round read, roundOf(dossier, round));
    BERAAD_TRY(const std::optional<QString> own,
               LetterRecords(dossier).templateText(read.programme, read.kind, kind, language));
    return own ? Result<QString>(*own)
               : documents::LetterTemplate::shippedText(read.kind, kind, language);
}

Result<void> LetterDesk::setTemplateText(const RoundId& round, LetterKind kind, Language language,
                                         const QString& text)
{
    if (!text.isEmpty())
        BERAAD_CHECK(documents::LetterTemplate::read(text, kind));
    BERAAD_TRY(const Round read, roundOf(m_history.dossier(), round));
    BERAAD_TRY(
        const std::optional<QString> before,
        LetterRecords(m_history.dossier()).templateText(read.programme, read.kind, kind, language));
    const std::optional<QString> after = text.isEmpty() ? std::nullopt : std::optional(text);
    if (before == after)
        return {};
    const auto saving = [programme = read.programme, rounds = read.kind, kind,
                         language](const std::optional<QString>& words) {
        return [=](Dossier& to) {
            return LetterRecords(to).saveTemplate(programme, rounds, kind, language, words);
        };
    };
    const auto told = [&](const std::optional<QString>& words) {
        return QJsonObject{{u"rounds"_s, keyOf(read.kind)},
                           {u"letter"_s, keyOf(kind)},
                           {u"language"_s, keyOf(language)},
                           {u"text"_s, words.value_or(QString())}};
    };
    return perform(Action::LetterTemplateChanged, {}, told(before), told(after), saving(after),
                   saving(before));
}

Result<WindowSide> LetterDesk::window(const RoundId& round, LetterKind kind,
                                      Language language) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Round read, roundOf(dossier, round));
    return LetterRecords(dossier).window(read.programme, read.kind, kind, language);
}

Result<void> LetterDesk::setWindow(const RoundId& round, LetterKind kind, Language language,
                                   WindowSide after)
{
    BERAAD_TRY(const WindowSide before, window(round, kind, language));
    if (before == after)
        return {};
    BERAAD_TRY(const Round read, roundOf(m_history.dossier(), round));
    const auto saving = [programme = read.programme, rounds = read.kind, kind,
                         language](WindowSide side) {
        return [=](Dossier& to) {
            return LetterRecords(to).saveWindow(programme, rounds, kind, language, side);
        };
    };
    const auto told = [&](WindowSide side) {
        return QJsonObject{{u"rounds"_s, keyOf(read.kind)},
                           {u"letter"_s, keyOf(kind)},
                           {u"language"_s, keyOf(language)},
                           {u"window"_s, keyOf(side)}};
    };
    return perform(Action::LetterTemplateChanged, {}, told(before), told(after), saving(after),
                   saving(before));
}

Result<QList<LetterAnnex>> LetterDesk::annexes(const RoundId& round, LetterKind kind,
                                               Language language) const
{
    BERAAD_TRY(const Round read, roundOf(m_history.dossier(), round));
    return LetterRecords(m_history.dossier()).annexes(read.programme, read.kind, kind, language);
}

Result<void> LetterDesk::setAnnexes(const RoundId& round, LetterKind kind, Language language,
                                    const QList<LetterAnnex>& annexes)
{
    BERAAD_TRY(const QList<LetterAnnex> before, this->annexes(round, kind, language));
    QList<LetterAnnex> after = annexes;
    for (LetterAnnex& annex : after)
        BERAAD_CHECK(makeReady(annex, kind));
    if (before == after)
        return {};
    BERAAD_TRY(const Round read, roundOf(m_history.dossier(), round));
    const auto saving = [programme = read.programme, rounds = read.kind, kind,
                         language](const QList<LetterAnnex>& some) {
        return [=](Dossier& to) {
            return LetterRecords(to).saveAnnexes(programme, rounds, kind, language, some);
        };
    };
    const auto told = [&](const QList<LetterAnnex>& some) {
        QJsonArray names;
        for (const LetterAnnex& annex : some)
            names << QJsonObject{{u"name"_s, annex.name},
                                 {u"source"_s, keyOf(annex.source)},
                                 {u"sha256"_s, annex.sha256}};
        return QJsonObject{{u"rounds"_s, keyOf(read.kind)},
                           {u"letter"_s, keyOf(kind)},
                           {u"language"_s, keyOf(language)},
                           {u"annexes"_s, names}};
    };
    return perform(Action::LetterAnnexesChanged, {}, told(before), told(after), saving(after),
                   saving(before));
}

} // namespace beraad::publishing
