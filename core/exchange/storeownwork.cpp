// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/action.h"
#include "core/domain/rules.h"
#include "core/exchange/ownwork.h"
#include "core/exchange/returnjson.h"
#include "core/storage/audittrail.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/returnrecords.h"
#include "core/storage/reviewrecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::PackageRecords;
using storage::ReviewRecords;

namespace {

/// Puts a member's work into the member's own dossier, as far as it was never there.
class Restoring
{
public:
    Restoring(Dossier& dossier, const OwnWork& own, const RoundContents& round)
        : m_dossier(dossier)
        , m_own(own)
        , m_work(own.contents)
        , m_round(round)
    {
    }

    Result<void> run()
    {
        for (const Review& review : m_work.reviews)
            BERAAD_CHECK(store(review));
        BERAAD_TRY(const MemberWork here, readWork(m_dossier, m_work.round, m_work.member));
        BERAAD_CHECK(storeEach(storage::MarkRecords(m_dossier), here.marks, m_work.marks));
        BERAAD_CHECK(
            storeEach(storage::QuestionRecords(m_dossier), here.questions, m_work.questions));
        BERAAD_CHECK(storeWishes(here));
        for (const Stance& stance : m_work.stances)
            BERAAD_CHECK(storage::ConsensusRecords(m_dossier).add(stance));
        return m_isWhole ? goOnFromNewest() : Result<void>();
    }

private:
    Result<bool> wasHere(const QString& identity) const
    {
        BERAAD_TRY(const auto entries, storage::AuditTrail(m_dossier).entries(identity));
        return !entries.isEmpty();
    }

    Result<void> store(const Review& review)
    {
        ReviewRecords records(m_dossier);
        BERAAD_TRY(const auto here, records.find(review.plan, review.member));
        BERAAD_TRY(const bool wasWritten, wasHere(review.id.text()));
        if (here || wasWritten) {
            m_isWhole = m_isWhole && here == review;
            return {};
        }
        BERAAD_CHECK(records.replace(review));
        const auto version =
            std::find_if(m_work.versions.begin(), m_work.versions.end(),
                         [&](const JudgedVersion& each) { return each.plan == review.plan; });
        if (version == m_work.versions.end() || version->documents == documentsOf(review.plan))
            return {};
        return PackageRecords(m_dossier).setJudgedVersion(review.plan, review.member,
                                                          version->documents);
    }

    QStringList documentsOf(const PlanId& id) const
    {
        QStringList documents;
        for (const Plan& plan : m_round.plans) {
            if (plan.id != id)
                continue;
            for (const DocumentFile& document : plan.documents)
                documents.append(document.sha256);
        }
        return documents;
    }

    /// Marks and questions. One with this identity that is not among those here is private now.
    template <typename Store, typename Record>
    Result<void> storeEach(Store store, const QList<Record>& here, const QList<Record>& coming)
    {
        for (const Record& record : coming) {
            const bool isHere = here.contains(record);
            BERAAD_TRY(const bool wasWritten, wasHere(record.id.text()));
            const bool isChanged = wasWritten || isThere(record);
            if (!isHere && !isChanged)
                BERAAD_CHECK(store.save(record));
            m_isWhole = m_isWhole && (isHere || !isChanged);
        }
        return {};
    }
    bool isThere(const Mark& mark) const
    {
        return bool(storage::MarkRecords(m_dossier).mark(mark.id));
    }
    bool isThere(const Question& question) const
    {
        return bool(storage::QuestionRecords(m_dossier).question(question.id));
    }

    /// One a plan; the trail tells of it under the plan.
    Result<bool> wasWished(const PlanId& plan) const
    {
        BERAAD_TRY(const auto entries, storage::AuditTrail(m_dossier).entries(plan.text()));
        return std::any_of(entries.begin(), entries.end(), [](const storage::AuditEntry& entry) {
            const auto action = fromKey<commands::Action>(entry.action);
            return action == commands::Action::DiscussionWished ||
                   action == commands::Action::DiscussionWishWithdrawn;
        });
    }
    Result<void> storeWishes(const MemberWork& here)
    {
        for (const DiscussionWish& wish : m_work.wishes) {
            const bool isHere = here.wishes.contains(wish);
            const bool isOther =
                std::any_of(here.wishes.begin(), here.wishes.end(),
                            [&](const DiscussionWish& each) { return each.plan == wish.plan; });
            BERAAD_TRY(const bool wasWritten, wasWished(wish.plan));
            if (!isOther && !wasWritten)
                BERAAD_CHECK(storage::ConsentRecords(m_dossier).save(wish));
            m_isWhole = m_isWhole && (isHere || (!isOther && !wasWritten));
        }
        return {};
    }

    /// As if the member had taken the last return in here; or what is written next would come to
    /// the secretariat as the work of yet another laptop.
    Result<void> goOnFromNewest()
    {
        if (!m_own.newest)
            return {};
        PackageRecords packages(m_dossier);
        BERAAD_TRY(const bool isKnown, packages.knows(m_own.newest->id));
        if (isKnown)
            return {};
        ExchangedPackage package = *m_own.newest;
        package.handledAt = m_dossier.clock().now();
        BERAAD_CHECK(packages.add(package));
        // A return that says it is in itself would count as one that another has replaced.
        ReturnContents newest = m_work;
        newest.includes.removeAll(package.id);
        return storage::ReturnRecords(m_dossier).keep(
            {package.id, package.madeAt, keptWith(writeReturnContents(newest), newest.wishes), {}});
    }

    Dossier& m_dossier;
    const OwnWork& m_own;
    const ReturnContents& m_work;
    const RoundContents& m_round;
    bool m_isWhole = true; ///< all of it is here, and as it came
};

/// What the member closed by an interest that the secretariat did not know of when it sent. One
/// that still waits for a decision closes nothing for good: what is left out would be withdrawn.
Result<void> leaveOutClosed(Dossier& dossier, ReturnContents& work)
{
    BERAAD_TRY(const auto conflicts, storage::MemberRecords(dossier).conflicts(work.round));
    const auto isOfClosedPlan = [&](const auto& record) {
        return hasConflict(conflicts, record.plan, work.member);
    };
    work.reviews.removeIf(isOfClosedPlan);
    work.marks.removeIf(isOfClosedPlan);
    work.questions.removeIf(isOfClosedPlan);
    work.stances.removeIf(isOfClosedPlan);
    work.wishes.removeIf(isOfClosedPlan);
    work.versions.removeIf(isOfClosedPlan);
    work.written.removeIf(isOfClosedPlan);
    return {};
}

/// What storing it would need or overwrite.
Result<void> checkFits(Dossier& dossier, const OwnWork& own, const RoundContents& round,
                       const QString& file)
{
    const auto wrong = [&](const char* what) {
        return Error(ErrorKind::PackageContentWrong, {file, QString::fromLatin1(what)});
    };
    BERAAD_TRY(const QStringList known, storage::DocumentRecords(dossier).known());
    const QStringList needed = olderDocuments(own, round);
    for (const QString& document : needed) {
        if (!known.contains(document))
            return wrong("own work on a document that is not here");
    }
    for (const Review& review : own.contents.reviews) {
        for (const Evidence& evidence : review.evidence) {
            BERAAD_TRY(const auto owner, ReviewRecords(dossier).reviewOf(evidence.id));
            if (owner && *owner != review.id)
                return wrong("an identity that is of another review");
        }
    }
    return {};
}

} // namespace

Result<void> storeOwnWork(Dossier& dossier, OwnWork own, const RoundContents& round,
                          const QString& file)
{
    ReturnContents& work = own.contents;
    BERAAD_TRY(const ReturnContents here,
               collectReturn(dossier, work.round, work.member, work.machine));
    const bool isKnown =
        !work.includes.isEmpty() &&
        std::all_of(work.includes.begin(), work.includes.end(),
                    [&](const PackageId& id) { return here.includes.contains(id); });
    if (isKnown) // and this laptop may have gone on since
        return {};
    BERAAD_CHECK(leaveOutClosed(dossier, work));
    BERAAD_CHECK(checkFits(dossier, own, round, file));
    return Restoring(dossier, own, round).run();
}

} // namespace beraad::exchange
