// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/history.h"
#include "core/commands/reviewdesk.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/rubric.h"

#include <QTemporaryDir>

#include <memory>

namespace beraad::storage {
class Dossier;
}

/// A dossier as a committee has it in the middle of its first round, for tests of storage, of the
/// desks and of the window.
namespace beraad::tests {

/// The value; a test that cannot go on without it ends here, with the error in its last words.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("a fixture failed with error %d: %s %s", int(result.error().kind()),
               qUtf8Printable(result.error().arguments().join(QLatin1Char(' '))),
               qUtf8Printable(result.error().detail()));
    return std::move(result).value();
}
void must(const Result<void>& result);

/// The judgement that stands highest on the scale of this criterion, or the lowest.
enum class ScaleEnd
{
    Highest,
    Lowest
};
domain::Judgement judgementAt(const domain::Criterion& criterion, ScaleEnd end);

/// A dossier in a temporary folder at a time that stands still: programme, round 1 with a shipped
/// rubric, regions, each with a complete plan of one small document, a chair, a secretary and four
/// members, of whom the first three read each plan. The secretary is at work. Nothing can be
/// undone yet.
class DossierFixture
{
public:
    explicit DossierFixture(int regions = 3,
                            const QString& rubric = QStringLiteral("technical-education"));
    ~DossierFixture();
    DossierFixture(const DossierFixture&) = delete;
    DossierFixture& operator=(const DossierFixture&) = delete;

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("fixture.beraad")); }
    FixedClock& clock() { return m_clock; }
    storage::Dossier& dossier() const { return *m_dossier; }
    commands::History& history() const { return *m_history; }

    /// Closes the file; dossier() and history() are gone until open().
    void close();
    void open();
    void reopen();

    void actAs(const domain::Member& member);

    const domain::Programme& programme() const { return m_programme; }
    domain::RoundId round() const { return m_round; }
    const domain::Rubric& rubric() const { return m_rubric; }
    const domain::Region& region(int index) const { return m_regions.at(index); }
    domain::PlanId plan(int index) const { return m_plans.at(index); }
    const QList<domain::PlanId>& plans() const { return m_plans; }
    domain::DocumentFile document(int index) const;

    const domain::Member& chair() const { return m_chair; }
    const domain::Member& secretary() const { return m_secretary; }
    /// Four; the first three are readers of each plan.
    const domain::Member& member(int index) const { return m_members.at(index); }

    commands::ReviewKey key(int plan, int member) const;

    // Whole steps of the committee's work, by way of the desks.
    /// The round is in this phase from now on; it starts in reading.
    void moveTo(domain::RoundPhase phase);
    /// The three readers of each of these plans state that they have no interest in it.
    void declareNoInterests(const QList<domain::PlanId>& plans);
    void scoreAll(const commands::ReviewKey& key, ScaleEnd end = ScaleEnd::Highest);
    void finaliseReview(const commands::ReviewKey& key, ScaleEnd end = ScaleEnd::Highest);
    /// An advice that the rules accept.
    void adopt(const domain::PlanId& plan, domain::Outcome outcome = domain::Outcome::Approve);
    /// Adopts an advice on each plan and finalises the round.
    void finaliseRound(domain::Outcome outcome = domain::Outcome::Approve);
    /// After finaliseRound(): the round of the plans that come back, each handed in anew and
    /// complete, in the order of the regions. round() and plan() stay those of the first.
    QList<domain::PlanId> startNextRound();
    /// This document in the place of those that the plan has.
    domain::DocumentFile handInInstead(const domain::PlanId& plan, const QString& fileName,
                                       const QByteArray& pdf, const QStringList& pageTexts);

private:
    void handIn(const domain::PlanId& plan, int number);
    void addMembers();
    void addRegions(int count);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<storage::Dossier> m_dossier;
    std::unique_ptr<commands::History> m_history;
    commands::Actor m_actor;
    domain::Programme m_programme;
    domain::RoundId m_round;
    domain::Rubric m_rubric;
    QList<domain::Region> m_regions;
    QList<domain::PlanId> m_plans;
    domain::Member m_chair;
    domain::Member m_secretary;
    QList<domain::Member> m_members;
};

} // namespace beraad::tests
