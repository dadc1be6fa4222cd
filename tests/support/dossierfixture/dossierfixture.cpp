// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dossierfixture/dossierfixture.h"

#include "core/commands/advicedesk.h"
#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/rubrics/shippedrubrics.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/tinypdf.h"

namespace beraad::tests {

using namespace domain;
using commands::Actor;
using commands::AdviceDesk;
using commands::History;
using commands::PlanDesk;
using commands::ReviewDesk;
using commands::RoundDesk;
using namespace Qt::StringLiterals;

namespace {

Region newRegion(const ProgrammeId& programme, int number)
{
    Region region;
    region.programme = programme;
    region.number = number;
    region.name = u"Regio %1"_s.arg(number);
    region.leadApplicant = {u"Scholengroep %1"_s.arg(number),
                            u"mevrouw A. de Vries"_s,
                            u"Kerkstraat %1"_s.arg(number),
                            u"1234 AB"_s,
                            u"Utrecht"_s,
                            u"info@regio%1.example"_s.arg(number)};
    region.partners = {{u"Vmbo Het Anker"_s, PartnerKind::VmboSchool},
                       {u"Installatiebedrijf De Boer"_s, PartnerKind::Company}};
    return region;
}

Advice acceptable(Advice advice, Outcome outcome)
{
    advice.outcome = outcome;
    advice.motivation = u"De samenwerking is overtuigend beschreven."_s;
    advice.votes = Votes{4, 1, 0};
    if (needsCause(outcome))
        advice.cause = Cause::PlanNotConcrete;
    if (outcome == Outcome::ApproveWithPoints)
        advice.settleBefore = QDate(2020, 6, 1);
    if (outcome == Outcome::ApproveWithPoints || outcome == Outcome::Revise)
        advice.improvementPoints = {{{}, u"A1"_s, u"Maak de activiteiten concreet."_s}};
    return advice;
}

} // namespace

void must(const Result<void>& result)
{
    if (!result)
        qFatal("a fixture failed with error %d: %s %s", int(result.error().kind()),
               qUtf8Printable(result.error().arguments().join(QLatin1Char(' '))),
               qUtf8Printable(result.error().detail()));
}

Judgement judgementAt(const Criterion& criterion, ScaleEnd end)
{
    const Scale& scale = criterion.scale;
    const bool highest = end == ScaleEnd::Highest;
    if (scale.kind == Scale::Kind::Points)
        return Judgement::ofPoints(highest ? scale.maximum : 0);
    return Judgement::ofLevel((highest ? scale.levels.last() : scale.levels.first()).key);
}

DossierFixture::DossierFixture(int regions, const QString& rubric)
    : m_clock(QDateTime(QDate(2020, 5, 19), QTime(10, 0), Qt::UTC))
    , m_actor{u"S. Secretaris"_s, {}, MemberRole::Secretary}
{
    m_dossier = must(storage::Dossier::create(path(), m_clock));
    m_history = std::make_unique<History>(*m_dossier, m_actor);
    RoundDesk desk(*m_history);
    m_programme = {{},
                   u"Sterk techniekonderwijs"_s,
                   u"Regeling regionale plannen"_s,
                   {{2020, Money::fromEuros(100'000'000)}}};
    m_programme.id = must(desk.store(m_programme));
    m_rubric = *rubrics::shippedRubric(rubric, Language::Dutch);
    Round round;
    round.programme = m_programme.id;
    round.submissionDeadline = QDate(2020, 4, 1);
    round.plenaryDate = QDate(2020, 5, 12);
    round.adviceDate = QDate(2020, 5, 19);
    round.fundingStart = QDate(2020, 8, 1);
    m_round = must(desk.addRound(round, m_rubric));
    addMembers();
    addRegions(regions);
    m_history->forget();
}

DossierFixture::~DossierFixture() = default;

void DossierFixture::addMembers()
{
    RoundDesk desk(*m_history);
    const auto add = [&](const QString& name, MemberRole role) {
        Member member{{}, name, u"Hogeschool Voorbeeld"_s, role};
        member.id = must(desk.store(member));
        return member;
    };
    m_chair = add(u"V. Voorzitter"_s, MemberRole::Chair);
    m_secretary = add(m_actor.name, MemberRole::Secretary);
    m_actor.member = m_secretary.id;
    m_history->setActor(m_actor);
    const QStringList names{u"A. Albers"_s, u"B. Bakker"_s, u"C. Coenen"_s, u"D. Dekker"_s};
    for (const QString& name : names)
        m_members << add(name, MemberRole::Member);
}

void DossierFixture::handIn(const PlanId& id, int number)
{
    PlanDesk desk(*m_history);
    const QStringList texts{u"Visie op regio %1"_s.arg(number), u"Activiteitenplan\nBegroting"_s};
    must(desk.addDocument(id, {u"plan-%1.pdf"_s.arg(number), tinyPdf(texts), texts},
                          QDate(2020, 3, 30)));
    Plan plan = must(storage::PlanRecords(*m_dossier).plan(id));
    plan.state = PlanState::Complete;
    plan.requested = {{2020, Money::fromEuros(400'000)}, {2021, Money::fromEuros(350'000)}};
    plan.cofinancing = Money::fromEuros(90'000);
    must(desk.store(plan));
}

void DossierFixture::addRegions(int count)
{
    RoundDesk rounds(*m_history);
    PlanDesk desk(*m_history);
    for (int number = 1; number <= count; ++number) {
        Region region = newRegion(m_programme.id, number);
        region.id = must(rounds.store(region));
        m_regions << region;
        const PlanId id = must(desk.expect(m_round, region.id));
        handIn(id, number);
        for (int reader = 0; reader < 3; ++reader)
            must(desk.assign({id, m_members.at(reader).id}));
        m_plans << id;
    }
}

void DossierFixture::close()
{
    m_history.reset();
    m_dossier.reset();
}

void DossierFixture::open()
{
    m_dossier = must(storage::Dossier::open(path(), m_clock));
    m_history = std::make_unique<History>(*m_dossier, m_actor);
}

void DossierFixture::reopen()
{
    close();
    open();
}

void DossierFixture::actAs(const Member& member)
{
    m_actor = {member.name, member.id, member.role};
    m_history->setActor(m_actor);
}

DocumentFile DossierFixture::document(int index) const
{
    return must(storage::PlanRecords(*m_dossier).plan(plan(index))).documents.first();
}

commands::ReviewKey DossierFixture::key(int plan, int member) const
{
    return {m_plans.at(plan), m_members.at(member).id};
}

void DossierFixture::moveTo(RoundPhase phase)
{
    const Actor before = m_actor;
    actAs(m_chair);
    must(RoundDesk(*m_history).moveTo(m_round, phase, u"In de proef"_s));
    m_actor = before;
    m_history->setActor(m_actor);
}

void DossierFixture::declareNoInterests(const QList<PlanId>& plans)
{
    const Actor before = m_actor;
    for (const Member& member : m_members.first(3)) {
        actAs(member);
        for (const PlanId& plan : plans)
            must(commands::DeclarationDesk(*m_history).declare(plan, DeclarationKind::None, {}));
    }
    m_actor = before;
    m_history->setActor(m_actor);
}

void DossierFixture::scoreAll(const commands::ReviewKey& key, ScaleEnd end)
{
    ReviewDesk desk(*m_history);
    const Plan plan = must(storage::PlanRecords(*m_dossier).plan(key.plan));
    for (const Criterion& criterion : m_rubric.criteria()) {
        must(desk.setJudgement(key, criterion.key, judgementAt(criterion, end)));
        must(desk.setMotivation(key, criterion.key, u"Zie hoofdstuk 2."_s));
        must(desk.cite(key, criterion.key,
                       {plan.documents.first().sha256,
                        0,
                        {QRectF(0.1, 0.1, 0.5, 0.02)},
                        u"Visie op regio"_s}));
    }
    for (const ImprovementPoint& point : must(desk.earlierPoints(key)))
        must(desk.setFinding(
            key, point.id,
            PointFinding{{}, FollowUpState::Addressed, plan.documents.first().sha256, 0}));
    must(
        desk.setRecommendation(key, end == ScaleEnd::Highest ? Outcome::Approve : Outcome::Revise));
}

void DossierFixture::finaliseReview(const commands::ReviewKey& key, ScaleEnd end)
{
    scoreAll(key, end);
    must(ReviewDesk(*m_history).finalise(key));
}

void DossierFixture::adopt(const PlanId& plan, Outcome outcome)
{
    AdviceDesk desk(*m_history);
    const Advice advice = acceptable(must(desk.advice(plan)), outcome);
    must(desk.store(advice, commands::Action::AdviceOutcomeChosen));
    must(desk.adopt(plan));
}

void DossierFixture::finaliseRound(Outcome outcome)
{
    for (const PlanId& plan : m_plans)
        adopt(plan, outcome);
    must(RoundDesk(*m_history).finalise(m_round));
}

QList<PlanId> DossierFixture::startNextRound()
{
    Round next;
    next.submissionDeadline = QDate(2020, 9, 1);
    next.adviceDate = QDate(2020, 10, 20);
    const RoundId id = must(RoundDesk(*m_history).startNext(m_round, next));
    QList<PlanId> plans;
    for (const Plan& plan : must(storage::PlanRecords(*m_dossier).plans(id))) {
        const Region region = must(storage::ProgrammeRecords(*m_dossier).region(plan.region));
        handIn(plan.id, region.number);
        plans << plan.id;
    }
    m_history->forget();
    return plans;
}

DocumentFile DossierFixture::handInInstead(const PlanId& plan, const QString& fileName,
                                           const QByteArray& pdf, const QStringList& pageTexts)
{
    PlanDesk desk(*m_history);
    for (const DocumentFile& old : must(storage::PlanRecords(*m_dossier).plan(plan)).documents)
        must(desk.removeDocument(plan, old.sha256));
    const DocumentFile added =
        must(desk.addDocument(plan, {fileName, pdf, pageTexts}, QDate(2020, 3, 30)));
    m_history->forget();
    return added;
}

} // namespace beraad::tests
