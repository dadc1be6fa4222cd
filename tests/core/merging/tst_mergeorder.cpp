// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/roundreader.h"
#include "core/commands/themedesk.h"
#include "core/exchange/returnjson.h"
#include "core/merging/merge.h"
#include "core/signing/certificaterequest.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::merging;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// What is in a dossier, row by row, but for the trail of how it came there.
QString contentOf(const QString& path)
{
    QString content;
    for (const QString& table :
         {u"review"_s, u"score"_s, u"evidence"_s, u"point_finding"_s, u"theme_finding"_s,
          u"stance"_s, u"mark"_s, u"question"_s, u"conflict"_s, u"conflict_declaration"_s,
          u"judged_version"_s, u"exchanged_package"_s, u"kept_return"_s, u"passed_over"_s,
          u"discussion_wish"_s, u"assignment"_s}) {
        const QString row =
            rawSql(path, u"SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') "
                         "FROM pragma_table_info('%1')"_s.arg(table))
                .toString();
        content += table + u'\n' +
                   rawSql(path, u"SELECT group_concat(line, char(10)) FROM "
                                "(SELECT %1 AS line FROM %2 ORDER BY line)"_s.arg(row, table))
                       .toString() +
                   u'\n';
    }
    return content;
}

/// The second round of a region each, in which there are points of the first to follow.
struct Assessed
{
    RoundId round;
    QString rubric; ///< fingerprint
    QList<PlanId> plans;
    QList<ThemeId> themes;
    QHash<PlanId, QList<ImprovementPoint>> points;
};

/// Laptops of members on which anything may happen, without the files that travel.
class Committee
{
public:
    Committee(const DossierFixture& fixture, const Assessed& assessed, quint32 seed)
        : m_fixture(fixture)
        , m_assessed(assessed)
        , m_random(seed)
        , m_now(QDateTime(QDate(2020, 5, 19), QTime(10, 0), Qt::UTC))
    {
        for (int i = 0; i < 5; ++i) {
            Machine machine;
            machine.contents.programme = fixture.programme().id;
            machine.contents.round = assessed.round;
            machine.contents.roundNumber = 2;
            machine.contents.rubric = assessed.rubric;
            machine.contents.member = fixture.member(i % 2).id;
            machine.contents.machine = u"laptop-%1"_s.arg(i);
            m_machines.append(machine);
        }
    }

    QList<ReturnPackage> returns(const signing::Certificate& signer)
    {
        for (int step = 0; step < 90; ++step) {
            m_now = m_now.addSecs(60);
            Machine& machine = m_machines[pick(int(m_machines.size()))];
            const int what = pick(10);
            if (what == 0)
                restore(machine);
            else if (what < 3)
                send(machine, signer);
            else
                write(machine.contents);
        }
        return m_sent;
    }

private:
    struct Machine
    {
        ReturnContents contents;
        QSet<PackageId> known;
    };

    int pick(int below) { return int(m_random.bounded(below)); }

    void send(Machine& machine, const signing::Certificate& signer)
    {
        ReturnPackage package{PackageId::create(), u"back"_s, m_now, signer,
                              machine.contents,    {},        {}};
        package.contents.includes = machine.known.values();
        std::sort(package.contents.includes.begin(), package.contents.includes.end());
        package.json = keptWith(writeReturnContents(package.contents), package.contents.wishes);
        machine.known.insert(package.id);
        m_sent.append(package);
    }

    /// A laptop that died: a new one begins with what was handed in last.
    void restore(Machine& machine)
    {
        const auto own = std::find_if(m_sent.rbegin(), m_sent.rend(), [&](const auto& sent) {
            return sent.contents.member == machine.contents.member;
        });
        if (own == m_sent.rend())
            return;
        machine.contents = own->contents;
        machine.contents.machine += u'+';
        machine.known =
            QSet<PackageId>(own->contents.includes.begin(), own->contents.includes.end());
        machine.known.insert(own->id);
    }

    Review& reviewOf(ReturnContents& contents, const PlanId& plan)
    {
        for (Review& review : contents.reviews) {
            if (review.plan == plan)
                return review;
        }
        Review review;
        review.id = reviewIdOf(plan, contents.member);
        review.plan = plan;
        review.member = contents.member;
        contents.reviews.append(review);
        return contents.reviews.last();
    }

    void note(ReturnContents& contents, const PlanId& plan, const QString& criterion)
    {
        contents.written.removeIf([&](const WrittenAt& time) {
            return time.plan == plan && time.criterion == criterion;
        });
        contents.written.append({plan, criterion, m_now});
    }

    static bool isClosed(const ReturnContents& contents, const PlanId& plan)
    {
        return std::any_of(contents.declarations.begin(), contents.declarations.end(),
                           [&](const ConflictDeclaration& each) {
                               return each.plan == plan && each.kind == DeclarationKind::Direct;
                           });
    }

    void declare(ReturnContents& contents, const PlanId& plan)
    {
        const int chance = pick(6);
        const auto kind = chance == 0   ? DeclarationKind::Direct
                          : chance == 1 ? DeclarationKind::Possible
                                        : DeclarationKind::None;
        contents.declarations.append({DeclarationId::create(), plan, contents.member, kind,
                                      u"reden %1"_s.arg(pick(9)), m_now});
        if (kind != DeclarationKind::Direct)
            return;
        const auto isOf = [&](const auto& record) { return record.plan == plan; };
        contents.reviews.removeIf(isOf);
        contents.marks.removeIf(isOf);
        contents.questions.removeIf(isOf);
        contents.wishes.removeIf(isOf);
        contents.stances.removeIf(isOf);
        contents.versions.removeIf(isOf);
    }

    void score(ReturnContents& contents, const PlanId& plan)
    {
        const Criterion criterion = m_fixture.rubric().criteria().at(pick(2));
        Review& review = reviewOf(contents, plan);
        Score changed = review.score(criterion.key);
        if (pick(2) == 0)
            changed.motivation = pick(3) == 0 ? QString() : u"tekst %1"_s.arg(pick(4));
        else
            changed.judgement =
                judgementAt(criterion, pick(2) == 0 ? ScaleEnd::Highest : ScaleEnd::Lowest);
        review.scores.insert(criterion.key, changed);
        note(contents, plan, criterion.key);
        note(contents, plan, {});
    }

    void cite(ReturnContents& contents, int plan)
    {
        Review& review = reviewOf(contents, m_assessed.plans.at(plan));
        if (!review.evidence.isEmpty() && pick(3) == 0)
            review.evidence.removeAt(pick(int(review.evidence.size())));
        else
            review.evidence.append({EvidenceId::create(), review.id, u"A1"_s, passageIn(plan)});
        note(contents, review.plan, {});
    }

    Passage passageIn(int plan)
    {
        return {m_fixture.document(plan).sha256, 0, {QRectF(0.25, 0.5, 0.5, 0.125)}, u"Visie"_s};
    }

    void mark(ReturnContents& contents, int plan)
    {
        if (!contents.marks.isEmpty() && pick(3) == 0) {
            contents.marks.removeAt(pick(int(contents.marks.size())));
            return;
        }
        Mark mark;
        mark.id = MarkId::create();
        mark.member = contents.member;
        mark.plan = m_assessed.plans.at(plan);
        mark.passage = passageIn(plan);
        mark.sharing = Sharing::Shared;
        mark.madeAt = m_now;
        contents.marks.append(mark);
    }

    /// One a plan: it comes, gets another reason, or is taken back.
    void wish(ReturnContents& contents, const PlanId& plan)
    {
        contents.wishes.removeIf([&](const DiscussionWish& each) { return each.plan == plan; });
        if (pick(3) > 0)
            contents.wishes.append({plan, contents.member, u"reden %1"_s.arg(pick(3)), m_now});
    }

    /// A change of mind is another one.
    void takeStance(ReturnContents& contents, const PlanId& plan)
    {
        const bool objects = pick(2) == 0;
        contents.stances.append({StanceId::create(), plan, u"A1"_s, contents.member, 1 + pick(2),
                                 objects ? StanceKind::Objects : StanceKind::Agrees,
                                 objects ? u"bezwaar %1"_s.arg(pick(3)) : QString(), m_now});
    }

    void tag(ReturnContents& contents, int plan)
    {
        Review& review = reviewOf(contents, m_assessed.plans.at(plan));
        const ThemeId theme = m_assessed.themes.at(pick(int(m_assessed.themes.size())));
        review.themes.removeIf([&](const ThemeFinding& each) { return each.theme == theme; });
        ThemeFinding finding{theme, kCoverages.at(std::size_t(pick(3))), {}, {}};
        if (pick(2) == 0)
            finding.remark = u"thema %1"_s.arg(pick(3));
        if (pick(2) == 0)
            finding.example = Citation{{}, {}, passageIn(plan)};
        if (pick(4) > 0)
            review.themes.append(finding);
        note(contents, review.plan, {});
    }

    void follow(ReturnContents& contents, int plan)
    {
        Review& review = reviewOf(contents, m_assessed.plans.at(plan));
        const QList<ImprovementPoint>& points = m_assessed.points[review.plan];
        const ImprovementPointId point = points.at(pick(int(points.size()))).id;
        review.findings.removeIf([&](const PointFinding& each) { return each.point == point; });
        PointFinding finding{point, FollowUpState(pick(3)), {}, {}};
        if (pick(2) == 0) {
            finding.document = m_fixture.document(plan).sha256;
            finding.page = pick(2);
        }
        if (pick(4) > 0)
            review.findings.append(finding);
        note(contents, review.plan, {});
    }

    void write(ReturnContents& contents)
    {
        const int plan = pick(2);
        const PlanId id = m_assessed.plans.at(plan);
        if (isClosed(contents, id))
            return;
        Review* review = nullptr;
        switch (pick(18)) {
        case 0:
            return declare(contents, id);
        case 1:
            return cite(contents, plan);
        case 2:
            return mark(contents, plan);
        case 3:
            review = &reviewOf(contents, id);
            review->state = ReviewState(pick(2));
            review->finalisedAt = review->state == ReviewState::Final ? m_now : QDateTime();
            return note(contents, id, {});
        case 4:
            reviewOf(contents, id).remarks = u"opmerking %1"_s.arg(pick(3));
            return note(contents, id, {});
        case 5:
            contents.questions.append(
                {QuestionId::create(), id, contents.member, {}, u"vraag"_s, m_now});
            return;
        case 6:
            return wish(contents, id);
        case 7:
            return takeStance(contents, id);
        case 8:
            return tag(contents, plan);
        case 9:
            return follow(contents, plan);
        default:
            return score(contents, id);
        }
    }

    const DossierFixture& m_fixture;
    const Assessed& m_assessed;
    QRandomGenerator m_random;
    QDateTime m_now;
    QList<Machine> m_machines;
    QList<ReturnPackage> m_sent;
};

} // namespace

/// People take packages in as they come: in any order, one by one or many at a time.
class TestMergeOrder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesOneDossier_data();
    void givesOneDossier();

private:
    /// The dossier after all these were taken in, in an order of chance; the newest text each time.
    QString contentAfter(QList<ReturnPackage> packages, QRandomGenerator& random);

    DossierFixture m_fixture{2};
    Assessed m_assessed;
};

void TestMergeOrder::initTestCase()
{
    commands::ThemeDesk themes(m_fixture.history());
    must(themes.add(m_fixture.programme().id, QStringList{u"Lerarentekort"_s, u"Leerweg"_s}));
    for (const Theme& theme : must(themes.themes(m_fixture.programme().id)))
        m_assessed.themes.append(theme.id);
    m_fixture.finaliseRound(Outcome::Revise);
    m_assessed.plans = m_fixture.startNextRound();
    for (const PlanId& plan : std::as_const(m_assessed.plans)) {
        const auto earlier = must(commands::readEarlierAdvice(m_fixture.dossier(), plan));
        m_assessed.points.insert(plan, earlier->advice.improvementPoints);
        QVERIFY(!m_assessed.points[plan].isEmpty());
    }
    m_assessed.round = must(PlanRecords(m_fixture.dossier()).plan(m_assessed.plans.first())).round;
    const auto round = must(ProgrammeRecords(m_fixture.dossier()).round(m_assessed.round));
    m_assessed.rubric = must(rubricFingerprint(m_fixture.dossier(), round));
}

QString TestMergeOrder::contentAfter(QList<ReturnPackage> packages, QRandomGenerator& random)
{
    std::shuffle(packages.begin(), packages.end(), random);
    const QString path = m_fixture.folder() + u"/copy-%1.beraad"_s.arg(random.generate());
    m_fixture.close();
    if (!QFile::copy(m_fixture.path(), path))
        qFatal("the dossier could not be copied");
    m_fixture.open();
    const auto dossier = must(Dossier::open(path, m_fixture.clock()));
    commands::History history(*dossier, {u"S. Secretaris"_s, {}, MemberRole::Secretary});
    while (!packages.isEmpty()) {
        QList<Arrival> batch;
        for (int i = int(random.bounded(1, 4)); i > 0 && !packages.isEmpty(); --i)
            batch.append({u"back"_s, packages.takeLast()});
        for (Arrival& arrival : batch) // made up, and not to be looked at again
            arrival.package->checkedAt = must(AuditTrail(*dossier).length());
        must(must(Merge::workOut(*dossier, m_assessed.round, batch)).perform(history));
    }
    return contentOf(path);
}

void TestMergeOrder::givesOneDossier_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMergeOrder::givesOneDossier()
{
    QFETCH(quint32, seed);
    const QDateTime now = m_fixture.clock().now();
    static const signing::SigningKey key =
        must(signing::makeOwnKey({u"Lid"_s, {}, now, now.addYears(1)}));
    Committee committee(m_fixture, m_assessed, seed);
    const QList<ReturnPackage> packages = committee.returns(key.certificate());
    QVERIFY(packages.size() > 3);
    QRandomGenerator random(seed);
    const QString expected = contentAfter(packages, random);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(contentAfter(packages, random), expected);
}

BERAAD_TEST(TestMergeOrder, QCoreApplication)
#include "tst_mergeorder.moc"
