// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/session.h"

#include "ui/kit/settings.h"

#include "core/base/log.h"
#include "core/pdf/remoteplanreader.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/programmerecords.h"

#include <QFileInfo>

#include <algorithm>

namespace beraad::ui {

namespace {

template <typename Record, typename Id>
std::optional<Record> withId(const QList<Record>& records, const Id& id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&id](const Record& record) { return record.id == id; });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

/// Who edits before anybody of the committee is known: the person at this machine.
commands::Actor userOfThisMachine()
{
    QString name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = qEnvironmentVariable("USERNAME");
    return {.name = name, .member = {}, .role = domain::MemberRole::Secretary};
}

} // namespace

Session::Session(std::unique_ptr<storage::Dossier> dossier, Settings& settings, Prompts& prompts)
    : m_dossier(std::move(dossier))
    , m_clock(m_dossier->clock())
    , m_settings(settings)
    , m_prompts(prompts)
    , m_history(*m_dossier, userOfThisMachine())
{
    connect(&m_history, &commands::History::changed, this, &Session::readAgain);
}

Session::~Session()
{
    // Work on the dossier ends before the dossier closes.
    const auto tasks = findChildren<LongTask*>();
    qDeleteAll(tasks);
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, const Clock& clock,
                                               Settings& settings, Prompts& prompts,
                                               std::unique_ptr<pdf::PlanReader> reader)
{
    BERAAD_TRY(std::unique_ptr<storage::Dossier> dossier,
               storage::Dossier::open(path, clock, storage::BackupTime::BeforeTheFirstChange));
    std::unique_ptr<Session> session(new Session(std::move(dossier), settings, prompts));
    session->m_reader = std::move(reader);
    BERAAD_CHECK(session->read());
    if (!session->m_rounds.isEmpty())
        session->m_round = session->m_rounds.last().id;
    session->chooseMember();
    return session;
}

Result<void> Session::read()
{
    const storage::ProgrammeRecords programmes(*m_dossier);
    BERAAD_TRY(const QList<domain::Programme> all, programmes.programmes());
    QList<domain::Round> rounds;
    if (!all.isEmpty()) {
        BERAAD_TRY(rounds, programmes.rounds(all.first().id));
    }
    BERAAD_TRY(QList<domain::Member> members, storage::MemberRecords(*m_dossier).members());
    m_programme = all.isEmpty() ? std::nullopt : std::optional(all.first());
    m_rounds = rounds;
    m_members = members;
    return {};
}

QString Session::name() const
{
    return QFileInfo(m_dossier->path()).completeBaseName();
}

std::optional<domain::Round> Session::round() const
{
    return withId(m_rounds, m_round);
}

void Session::setRound(const domain::RoundId& round)
{
    if (round == m_round)
        return;
    m_round = round;
    setPlan({});
    Q_EMIT roundChanged();
}

void Session::setPlan(const domain::PlanId& plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    Q_EMIT planChanged();
}

std::optional<domain::Member> Session::actingMember() const
{
    return withId(m_members, m_history.actor().member);
}

void Session::setActingMember(const domain::MemberId& id)
{
    const std::optional<domain::Member> member = withId(m_members, id);
    if (!member || id == m_history.actor().member)
        return;
    m_history.setActor({.name = member->name, .member = member->id, .role = member->role});
    m_settings.setActingMember(m_dossier->path(), id.text());
    Q_EMIT actingMemberChanged();
}

/// Who this person was here before; else the secretary, whose work comes first.
/// Whose own dossier this is: one that was made of a package for a member.
domain::MemberId Session::owner() const
{
    const auto packages = storage::PackageRecords(*m_dossier).packages();
    if (!packages)
        return {};
    for (const domain::ExchangedPackage& package : *packages) {
        if (package.way == domain::PackageWay::Opened && package.kind == domain::PackageKind::Round)
            return package.member;
    }
    return {};
}

void Session::chooseMember()
{
    const auto remembered = domain::MemberId::fromText(m_settings.actingMember(m_dossier->path()));
    std::optional<domain::Member> member = withId(m_members, remembered);
    if (!member)
        member = withId(m_members, owner());
    for (const domain::Member& one : std::as_const(m_members)) {
        if (!member && one.role == domain::MemberRole::Secretary)
            member = one;
    }
    if (!member && !m_members.isEmpty())
        member = m_members.first();
    if (member) {
        m_history.setActor({.name = member->name, .member = member->id, .role = member->role});
        Q_EMIT actingMemberChanged();
    }
}

void Session::readAgain(const commands::Change& change)
{
    using commands::Action;
    const bool concernsMembers = change.action == Action::MemberChanged;
    const bool concernsRounds =
        change.action == Action::ProgrammeChanged || change.action == Action::RoundChanged ||
        change.action == Action::RoundStarted || change.action == Action::PhaseMoved ||
        change.action == Action::RoundFinalised || change.action == Action::RoundReopened;
    if (!concernsMembers && !concernsRounds)
        return;
    if (const Result<void> result = read(); !result) {
        qCWarning(windowLog, "what changed could not be read again: %s",
                  qPrintable(result.error().detail()));
        return;
    }
    if (concernsMembers) {
        if (!actingMember())
            chooseMember();
        Q_EMIT membersChanged();
        return;
    }
    const bool isNew = change.action == Action::RoundStarted || !round();
    if (isNew && !m_rounds.isEmpty())
        setRound(m_rounds.last().id);
    else
        Q_EMIT roundChanged();
}

pdf::PlanReader& Session::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<pdf::RemotePlanReader>();
    return *m_reader;
}

LongTask* Session::start(const QString& title, LongTask::Work work, WhenStopped whenStopped)
{
    auto* task = new LongTask(title, std::move(work), this);
    if (whenStopped == WhenStopped::Lost) {
        m_losable.append(task);
        connect(task, &LongTask::ended, this, [this, task] { m_losable.removeOne(task); });
    }
    connect(task, &LongTask::ended, task, &QObject::deleteLater);
    task->start();
    Q_EMIT taskStarted(task);
    return task;
}

bool Session::isWorking() const
{
    return !m_losable.isEmpty();
}

} // namespace beraad::ui

#include "moc_session.cpp"
