// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/membermerge.h"

#include "core/commands/roundreader.h"
#include "core/commands/writtentimes.h"
#include "core/domain/rules.h"
#include "core/exchange/returnjson.h"
#include "core/merging/fieldchoice.h"
#include "core/merging/findingmerge.h"
#include "core/storage/advicerecords.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"

#include <algorithm>

namespace beraad::merging {

using namespace domain;
using exchange::JudgedVersion;
using exchange::MemberWork;
using exchange::ReturnContents;
using exchange::WordedFinding;
using storage::Dossier;
using storage::KeptReturn;

namespace {

/// On the member's laptop the round may have had another version of the rubric than it has here.
ReturnContents seenFromHere(ReturnContents contents, const RoundFacts& facts)
{
    for (Review& review : contents.reviews) {
        if (!review.form && facts.versions.contains(contents.rubric))
            review.form = facts.versions.value(contents.rubric);
        if (review.form == facts.rubric)
            review.form.reset();
    }
    return contents;
}

Line lineOf(const PackageId& package, const ReturnContents& contents, const QByteArray& json,
            const QDateTime& madeAt)
{
    Line line;
    line.package = package;
    line.madeAt = madeAt;
    line.contents = contents;
    line.json = json;
    line.fields = fieldsOf(contents, madeAt);
    line.includes = QSet<PackageId>(contents.includes.begin(), contents.includes.end());
    return line;
}

/// Both are in order, so that each key lies behind the one before it: a round has many.
void addKeys(const WorkFields& fields, std::set<FieldKey>& keys)
{
    auto place = keys.begin();
    for (const auto& [key, field] : fields)
        place = std::next(keys.insert(place, key));
}

/// Lines from old to new, so that of two the last is the newest.
bool isOlder(const Line& a, const Line& b)
{
    return std::tie(a.madeAt, a.package) < std::tie(b.madeAt, b.package);
}

/// What a program that knew no wishes took in and kept, unread and unchecked.
Result<bool> takeUnreadWishes(Dossier& dossier, const PackageId& package, ReturnContents& contents)
{
    if (!contents.wishes.isEmpty())
        return false;
    BERAAD_TRY(const auto parts, storage::PackageRecords(dossier).parts(package));
    for (const storage::PackagePart& part : parts) {
        if (part.name != exchange::kWishesEntry)
            continue;
        const auto wishes = exchange::readWishes(part.content, package.text());
        if (!wishes)
            continue; // it stays unread, and is in nobody’s way
        contents.wishes = *wishes;
        contents.wishes.removeIf([&](const DiscussionWish& wish) {
            return wish.member != contents.member || wish.reason.trimmed().isEmpty();
        });
    }
    return !contents.wishes.isEmpty();
}

} // namespace

Result<RoundFacts> RoundFacts::read(Dossier& dossier, const Round& round)
{
    RoundFacts facts;
    facts.round = round.id;
    facts.roundNumber = round.number;
    BERAAD_TRY(facts.rubric, storage::ProgrammeRecords(dossier).rubric(round.rubric));
    BERAAD_TRY(facts.versions, exchange::knownVersions(dossier, facts.rubric));
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(round.id));
    BERAAD_TRY(const QList<Advice> advices, storage::AdviceRecords(dossier).advices(round.id));
    QSet<PlanId> adopted;
    for (const Advice& advice : advices) {
        if (advice.state == AdviceState::Adopted)
            adopted.insert(advice.plan);
    }
    for (const Plan& plan : plans) {
        for (const DocumentFile& document : plan.documents)
            facts.documents[plan.id].append(document.sha256);
        BERAAD_TRY(const auto earlier,
                   commands::readEarlierAdvice(dossier, plan.region, round.number));
        if (earlier)
            facts.points.insert(plan.id, earlier->advice.improvementPoints);
        if (adopted.contains(plan.id))
            continue;
        BERAAD_TRY(const auto leader, storage::ConsensusRecords(dossier).leadReader(plan.id));
        if (leader)
            facts.leaders.insert(plan.id, *leader);
    }
    return facts;
}

Result<std::unique_ptr<MemberMerge>>
MemberMerge::read(Dossier& dossier, std::shared_ptr<const RoundFacts> facts, const MemberId& member)
{
    std::unique_ptr<MemberMerge> merge(new MemberMerge);
    const RoundId round = facts->round;
    merge->m_facts = std::move(facts);
    merge->m_member = member;
    BERAAD_TRY(merge->m_before.work, exchange::readWork(dossier, round, member));
    BERAAD_TRY(merge->m_before.kept, storage::ReturnRecords(dossier).kept(round, member));
    BERAAD_CHECK(merge->readLines(dossier));
    ReturnContents here;
    static_cast<MemberWork&>(here) = merge->m_before.work;
    BERAAD_TRY(here.written, commands::writtenTimes(dossier, here.reviews));
    merge->m_ours = fieldsOf(here, dossier.clock().now());
    return merge;
}

Result<void> MemberMerge::readLines(Dossier& dossier)
{
    for (const KeptReturn& kept : std::as_const(m_before.kept)) {
        BERAAD_TRY(ReturnContents contents,
                   exchange::readReturnContents(kept.content, kept.package.text()));
        BERAAD_TRY(const bool wereUnread, takeUnreadWishes(dossier, kept.package, contents));
        Line line = lineOf(kept.package, seenFromHere(contents, *m_facts),
                           exchange::keptWith(kept.content, contents.wishes), kept.madeAt);
        for (const DiscussionWish& wish : std::as_const(contents.wishes)) {
            if (wereUnread)
                line.unread.insert({wish.plan, Part::Wish, {}});
        }
        for (const storage::PassedOver& field : kept.passedOver) {
            if (const auto part = fromKey<Part>(field.part))
                line.passedOver.insert({field.plan, *part, field.which});
        }
        m_lines.append(std::move(line));
    }
    return {};
}

bool MemberMerge::isIncluded(const PackageId& package) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const Line& line) { return line.includes.contains(package); });
}

void MemberMerge::add(const exchange::ReturnPackage& package)
{
    Line line =
        lineOf(package.id, seenFromHere(package.contents, *m_facts), package.json, package.madeAt);
    line.isNew = true;
    m_lines.append(std::move(line));
}

void MemberMerge::findOver()
{
    std::sort(m_lines.begin(), m_lines.end(), isOlder);
    for (Line& line : m_lines)
        line.isOver = isIncluded(line.package);
    // What came in with the return that builds on it says nothing of its own.
    m_lines.removeIf([](const Line& line) { return line.isNew && line.isOver; });
}

Result<void> MemberMerge::findClosed(Dossier& dossier)
{
    for (const Line& line : std::as_const(m_lines)) {
        BERAAD_TRY(const auto closed, exchange::closedByInterest(dossier, line.contents));
        m_closed.unite(closed);
    }
    return {};
}

bool MemberMerge::isComplete(const Review& review) const
{
    return objectionsToFinal(m_facts->rubric, review, m_facts->points.value(review.plan)).isEmpty();
}

/// A review that an earlier merge left a draft because it was not complete was not reopened here.
void MemberMerge::correctDemoted()
{
    for (const Review& review : std::as_const(m_before.work.reviews)) {
        const FieldKey key{review.plan, Part::State, {}};
        if (review.state == ReviewState::Final || isComplete(review))
            continue;
        for (const Line& line : std::as_const(m_lines)) {
            const Field* said = line.field(key);
            if (!line.isNew && said && !line.passedOver.contains(key))
                m_ours[key] = *said;
        }
    }
}

Result<void> MemberMerge::workOut(Dossier& dossier)
{
    findOver();
    BERAAD_CHECK(findClosed(dossier));
    correctDemoted();
    std::set<FieldKey> keys;
    addKeys(m_ours, keys);
    for (const Line& line : std::as_const(m_lines))
        addKeys(line.fields, keys);
    for (const FieldKey& key : keys) {
        if (!m_closed.contains(key.plan))
            m_alternatives.emplace_hint(m_alternatives.end(), key,
                                        alternatives(key, ours(key), m_lines));
    }
    return {};
}

const Field* MemberMerge::ours(const FieldKey& key) const
{
    const auto found = m_ours.find(key);
    return found == m_ours.end() ? nullptr : &found->second;
}

QList<Choice> MemberMerge::choices() const
{
    QList<Choice> choices;
    for (const auto& [key, all] : m_alternatives) {
        if (all.size() > 1)
            choices.append({m_member, key, all, 0});
    }
    return choices;
}

void MemberMerge::choose(const FieldKey& field, qsizetype alternative)
{
    m_chosen[field] = alternative;
}

const Alternative* MemberMerge::chosen(const FieldKey& key) const
{
    const auto all = m_alternatives.find(key);
    return all == m_alternatives.end() ? nullptr : chosenOf(key, all->second);
}

const Alternative* MemberMerge::chosenOf(const FieldKey& key, const QList<Alternative>& all) const
{
    if (all.isEmpty())
        return nullptr;
    const auto choice = m_chosen.find(key);
    return &all[choice == m_chosen.end() ? 0 : choice->second];
}

WorkFields MemberMerge::fieldsAfter() const
{
    WorkFields fields;
    for (const auto& [key, all] : m_alternatives) {
        if (const Alternative* alternative = chosenOf(key, all))
            fields.emplace_hint(fields.end(), key, alternative->field);
    }
    return fields;
}

QList<ConflictDeclaration> MemberMerge::declarationsAfter() const
{
    QList<ConflictDeclaration> all = m_before.work.declarations;
    for (const Line& line : m_lines) {
        for (const ConflictDeclaration& each : line.contents.declarations) {
            if (!all.contains(each))
                all.append(each);
        }
    }
    return all;
}

/// All that was said: a change of mind is another line, and none takes an earlier one back. What
/// was said of a plan that an interest closed is left out, whichever came first.
QList<Stance> MemberMerge::stancesAfter() const
{
    QList<Stance> all = m_before.work.stances;
    all.removeIf([this](const Stance& each) { return m_closed.contains(each.plan); });
    for (const Line& line : m_lines) {
        for (const Stance& each : line.contents.stances) {
            if (!m_closed.contains(each.plan) && !all.contains(each))
                all.append(each);
        }
    }
    return all;
}

QList<WordedFinding> MemberMerge::findingsAfter() const
{
    QSet<PlanId> led;
    for (auto leader = m_facts->leaders.cbegin(); leader != m_facts->leaders.cend(); ++leader) {
        if (leader.value() == m_member && !m_closed.contains(leader.key()))
            led.insert(leader.key());
    }
    return mergedFindings(m_before.work.findings, m_lines, led);
}

/// On what the newest line that knows the plan judged it; without lines as it was.
QList<JudgedVersion> MemberMerge::versionsAfter(const QList<Review>& reviews) const
{
    QHash<PlanId, QStringList> known;
    for (const JudgedVersion& version : m_before.work.versions)
        known[version.plan] = version.documents;
    for (const Line& line : m_lines) { // from old to new
        for (const JudgedVersion& version : line.contents.versions) {
            if (!line.isOver)
                known[version.plan] = version.documents;
        }
    }
    QList<JudgedVersion> versions;
    for (const Review& review : reviews)
        versions.append(
            {review.plan, known.value(review.plan, m_facts->documents.value(review.plan))});
    return versions;
}

/// The version of the newest line that has the review; without lines that of the review here.
std::optional<Rubric> MemberMerge::formAfter(const PlanId& plan) const
{
    const auto isOfPlan = [&](const Review& review) { return review.plan == plan; };
    for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
        const QList<Review>& reviews = line->contents.reviews;
        const auto review = std::find_if(reviews.begin(), reviews.end(), isOfPlan);
        if (!line->isOver && review != reviews.end())
            return review->form;
    }
    const QList<Review>& here = m_before.work.reviews;
    const auto review = std::find_if(here.begin(), here.end(), isOfPlan);
    return review == here.end() ? std::nullopt : review->form;
}

/// The identity that the review has here already, and no final review that is not complete. What
/// this merge does not touch stays as it is, also where the rules were others when it was made.
void MemberMerge::settle(Review& review, bool isChanged) const
{
    for (const Review& before : m_before.work.reviews) {
        if (before.plan != review.plan)
            continue;
        if (!isChanged) {
            review = before;
            return;
        }
        review.id = before.id;
    }
    review.form = formAfter(review.plan);
    for (Evidence& evidence : review.evidence)
        evidence.review = review.id;
    if (review.state == ReviewState::Final && !isComplete(review)) {
        review.state = ReviewState::Draft;
        review.finalisedAt = {};
    }
}

QList<KeptReturn> MemberMerge::keptAfter() const
{
    QList<KeptReturn> all;
    for (const Line& line : m_lines) {
        if (line.isOver)
            continue;
        KeptReturn kept{line.package, line.madeAt, line.json, {}};
        for (const auto& [key, field] : line.fields) {
            if (m_closed.contains(key.plan))
                continue;
            const Alternative* winner = chosen(key);
            if (!winner || winner->field.value != field.value)
                kept.passedOver.append({key.plan, keyOf(key.part), key.which});
        }
        all.append(kept);
    }
    return all;
}

MemberHolding MemberMerge::after() const
{
    MemberHolding holding;
    const WorkFields fields = fieldsAfter();
    holding.work = workOf(fields, m_member);
    const std::map<PlanId, ChangedPlan> changed = countChanges(fields);
    for (Review& review : holding.work.reviews)
        settle(review, changed.contains(review.plan));
    holding.work.versions = versionsAfter(holding.work.reviews);
    holding.work.declarations = declarationsAfter();
    holding.work.stances = stancesAfter();
    holding.work.findings = findingsAfter();
    holding.kept = keptAfter();
    return holding;
}

} // namespace beraad::merging
