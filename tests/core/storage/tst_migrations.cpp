// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/storage/advicerecords.h"
#include "core/storage/audittrail.h"
#include "core/storage/backups.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/storage/letterrecords.h"
#include "core/storage/markrecords.h"
#include "core/storage/meetingrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/migrations.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/readingplacerecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/storage/foldersnapshot.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

QString frozen(int version)
{
    return QStringLiteral(BERAAD_FROZEN_DOSSIERS "/version%1.beraad").arg(version);
}

/// A copy that may be opened.
QString thawed(const QTemporaryDir& folder, int version)
{
    const QString path = folder.filePath(u"dossier.beraad"_s);
    if (!QFile::copy(frozen(version), path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("the frozen dossier cannot be copied");
    return path;
}

/// A step that fails in its second statement.
MigrationStep failingStep()
{
    return {u"9999_fails.sql"_s,
            u"CREATE TABLE half_done (id TEXT); INSERT INTO not_there VALUES (1);"_s};
}

} // namespace

/// Each released schema lies here as a frozen dossier; it must open for ever.
class TestMigrations : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasAFrozenDossierOfEachEarlierVersion()
    {
        for (int version = 1; version < newestSchemaVersion(); ++version)
            QCOMPARE(rawSql(frozen(version), u"PRAGMA user_version"_s).toInt(), version);
    }

    void bringsEachVersionToTheNewest_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestSchemaVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void bringsEachVersionToTheNewest()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = thawed(folder, version);
        const QString fresh = folder.filePath(u"fresh.beraad"_s);
        const auto dossier = must(Dossier::open(path, m_clock));
        const auto made = must(Dossier::create(fresh, m_clock));
        QCOMPARE(must(dialect::schemaVersion(dossier->database())), newestSchemaVersion());
        QCOMPARE(must(dialect::schemaText(dossier->database())),
                 must(dialect::schemaText(made->database())));
        must(AuditTrail(*dossier).verify());
    }

    /// The records are what they were, read by this program.
    void keepsWhatWasInVersion1()
    {
        const QTemporaryDir folder;
        const auto dossier = must(Dossier::open(thawed(folder, 1), m_clock));
        ProgrammeRecords programmes(*dossier);
        const Programme programme = must(programmes.programmes()).first();
        QCOMPARE(programme.name, u"Sterk techniekonderwijs"_s);
        const Round round = must(programmes.rounds(programme.id)).first();
        QCOMPARE(must(programmes.observations(round.id)).first().heading, u"Lerarentekort"_s);
        QCOMPARE(must(programmes.regions(programme.id)).size(), 2);
        const QList<Plan> plans = must(PlanRecords(*dossier).plans(round.id));
        QCOMPARE(plans.size(), 2);
        const QList<Review> reviews = must(ReviewRecords(*dossier).reviews(round.id));
        QCOMPARE(reviews.size(), 2);
        for (const Review& review : reviews) {
            QCOMPARE(review.scores.size(), 14);
            QCOMPARE(review.evidence.size(), 14);
            QCOMPARE(review.evidence.first().bearing, std::nullopt);
        }
        QCOMPARE(must(AdviceRecords(*dossier).find(plans.last().id))->outcome,
                 std::optional(Outcome::Revise));
        QCOMPARE(must(LetterRecords(*dossier).sent(round.id)).size(), 1);
        const DocumentFile document = plans.first().documents.first();
        QVERIFY(must(DocumentRecords(*dossier).content(document)).startsWith("%PDF"));
        QVERIFY(must(DocumentRecords(*dossier).layout(document.sha256)).isEmpty());
    }

    void keepsWhatWasNewInVersion2()
    {
        const QTemporaryDir folder;
        const auto dossier = must(Dossier::open(thawed(folder, 2), m_clock));
        ProgrammeRecords programmes(*dossier);
        const Programme programme = must(programmes.programmes()).first();
        const Round round = must(programmes.rounds(programme.id)).first();
        const QList<Plan> plans = must(PlanRecords(*dossier).plans(round.id));
        const QList<Review> weighed = must(ReviewRecords(*dossier).reviews(plans.last().id));
        QCOMPARE(weighed.first().evidence.first().bearing, std::optional(Bearing::Weakness));
        QVERIFY(weighed.first().findings.isEmpty());
        const MemberId reader =
            must(ReviewRecords(*dossier).reviews(plans.first().id)).first().member;
        QCOMPARE(must(MarkRecords(*dossier).marks(plans.first().id, reader)).first().note,
                 u"Navragen."_s);
    }

    void keepsWhereAVersion4WasLeft()
    {
        const QTemporaryDir folder;
        const auto dossier = must(Dossier::open(thawed(folder, 4), m_clock));
        ProgrammeRecords programmes(*dossier);
        const Round round =
            must(programmes.rounds(must(programmes.programmes()).first().id)).first();
        const Plan plan = must(PlanRecords(*dossier).plans(round.id)).first();
        const MemberId reader = must(ReviewRecords(*dossier).reviews(plan.id)).first().member;
        const auto place =
            must(ReadingPlaceRecords(*dossier).find(reader, plan.documents.first().sha256));
        QCOMPARE(place.value().page, 1);
        QCOMPARE(place.value().criterion, u"A1"_s);
        QVERIFY(!place.value().wasReadLast);
    }

    /// A round in which the committee concludes stays as open to its members as it was when there
    /// were no phases yet.
    void aRoundWithAdviceIsInThePlenaryPhase()
    {
        constexpr int kFirstWithPhases = 7;
        for (int version = 1; version < kFirstWithPhases; ++version) {
            const QTemporaryDir folder;
            const auto dossier = must(Dossier::open(thawed(folder, version), m_clock));
            ProgrammeRecords programmes(*dossier);
            const Round round =
                must(programmes.rounds(must(programmes.programmes()).first().id)).first();
            QCOMPARE(round.phase(), RoundPhase::Plenary);
            for (const Review& review : must(ReviewRecords(*dossier).reviews(round.id)))
                QCOMPARE(review.kind, ReviewKind::Review);
        }
    }

    /// Until version 10 one could stand with the member.
    void aMembersCertificateGoesToTheList()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 9);
        const QByteArray der("not read here");
        rawSql(path, u"UPDATE member SET certificate = ? WHERE role = 'chair'"_s,
               {QString::fromLatin1("-----BEGIN CERTIFICATE-----\n" + der.toBase64() +
                                    "\n-----END CERTIFICATE-----\n")});
        rawSql(path, u"UPDATE member SET certificate = 'none' WHERE role = 'secretary'"_s);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"certificate of a member is none"_s));
        const auto dossier = must(Dossier::open(path, m_clock));
        const auto certificates = must(IdentityRecords(*dossier).certificates());
        QCOMPARE(certificates.size(), 1);
        QCOMPARE(certificates.first().der, der);
        QCOMPARE(certificates.first().fingerprint, sha256Hex(der));
        QCOMPARE(must(MemberRecords(*dossier).member(certificates.first().member)).role,
                 MemberRole::Chair);
        QCOMPARE(certificates.first().origin, CertificateOrigin::Elsewhere);
        QVERIFY(certificates.first().isInUse());
        QCOMPARE(certificates.first().addedAt, must(AuditTrail(*dossier).entries()).first().at);
    }

    /// A merge once closed a plan and left its reader standing.
    void whoHasAConflictReadsNoLonger()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 9);
        rawSql(path, u"INSERT INTO conflict SELECT plan, member, 'Zus', '2020-05-01T10:00:00Z' "
                     "FROM assignment LIMIT 1"_s);
        const int before = rawSql(path, u"SELECT count(*) FROM assignment"_s).toInt();
        const auto dossier = must(Dossier::open(path, m_clock));
        QCOMPARE(rawSql(path, u"SELECT count(*) FROM assignment"_s).toInt(), before - 1);
        // The program did, and says so.
        const AuditEntry told = must(AuditTrail(*dossier).entries()).last();
        QCOMPARE(told.action, u"reader.removed"_s);
        QCOMPARE(told.who, u"Beraad"_s);
        QCOMPARE(told.at, m_clock.now());
        QCOMPARE(told.subject, rawSql(path, u"SELECT plan FROM conflict"_s).toString());
        QVERIFY(told.before.contains(rawSql(path, u"SELECT member FROM conflict"_s).toString()));
        must(AuditTrail(*dossier).verify());
    }

    /// Until version 11 all letters of a programme had one.
    void theWindowOfTheProgrammeGoesToItsTemplates()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 11);
        rawSql(path, u"INSERT INTO letter_look SELECT id, '', '', 'De secretaris', 'right', 9, "
                     "NULL FROM programme"_s);
        const auto dossier = must(Dossier::open(path, m_clock));
        const ProgrammeId programme = must(ProgrammeRecords(*dossier).programmes()).first().id;
        const LetterRecords letters(*dossier);
        QCOMPARE(must(letters.look(programme)).contact, u"De secretaris"_s);
        for (const RoundKind rounds : {RoundKind::PlanAssessment, RoundKind::ProgressReport}) {
            for (const LetterKind kind : kLetterKinds) {
                for (const Language language : {Language::Dutch, Language::English})
                    QCOMPARE(must(letters.window(programme, rounds, kind, language)),
                             WindowSide::Right);
            }
        }
    }

    /// They were for letters of both kinds of round.
    void theAnnexesStayBehindTheLettersOfEachKindOfRoundThereIs()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 11);
        rawSql(path, u"INSERT INTO letter_annex SELECT id, 'approve', 'nl', 0, 'Brochure', 'pdf', "
                     "'sha' FROM programme"_s);
        const auto dossier = must(Dossier::open(path, m_clock));
        const ProgrammeId programme = must(ProgrammeRecords(*dossier).programmes()).first().id;
        const auto of = [&](RoundKind rounds) {
            return must(LetterRecords(*dossier).annexes(programme, rounds, LetterKind::Approve,
                                                        Language::Dutch))
                .size();
        };
        QCOMPARE(of(RoundKind::PlanAssessment), 1);
        QCOMPARE(of(RoundKind::ProgressReport), 0); // of which it has none
    }

    /// Until version 12 only a plan could be voted on.
    void anItemOfTheAgendaHasNoVotesYet()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 12);
        rawSql(path, u"INSERT INTO meeting SELECT 'm', id, NULL, NULL, '', 0, NULL, NULL "
                     "FROM round"_s);
        rawSql(path, u"INSERT INTO agenda_item VALUES ('i', 'm', 0, 'other', NULL, 'Opening', 5, "
                     "NULL, NULL, '', '', 'Welkom')"_s);
        const auto dossier = must(Dossier::open(path, m_clock));
        MeetingRecords records(*dossier);
        const RoundId round = RoundId::fromText(rawSql(path, u"SELECT id FROM round"_s).toString());
        const auto before = must(records.plenary(round));
        QCOMPARE(before.value().items.first().decision, u"Welkom"_s);
        QCOMPARE(before.value().items.first().votes, std::nullopt);
        auto after = before;
        after->items.first().votes = Votes{7, 0, 2};
        must(records.change(before, after));
        QCOMPARE(must(records.plenary(round)), after);
    }

    /// Until version 12 nobody said whose it was.
    void aMinorityViewStaysWithoutAHolder()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 12);
        rawSql(path, u"INSERT INTO joint_finding SELECT id, 'A1', 'empty', NULL, NULL, 'Sterk', "
                     "'De bedrijven ontbreken', 1 FROM plan LIMIT 1"_s);
        const auto dossier = must(Dossier::open(path, m_clock));
        const PlanId plan =
            PlanId::fromText(rawSql(path, u"SELECT plan FROM joint_finding"_s).toString());
        ConsensusRecords records(*dossier);
        JointFinding finding = must(records.find(plan, u"A1"_s)).value();
        QCOMPARE(finding.minorityView, u"De bedrijven ontbreken"_s);
        QVERIFY(finding.minorityHolders.isEmpty());
        finding.minorityHolders = {MemberId::create(), MemberId::create()}; // known elsewhere
        must(records.save(finding));
        QCOMPARE(must(records.find(plan, u"A1"_s)).value(), finding);
    }

    void makesABackupFirst()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 1);
        must(Dossier::open(path, m_clock)).reset();
        const QList<Backup> made = backups(path);
        QCOMPARE(made.size(), 1);
        QCOMPARE(rawSql(made.first().path, u"PRAGMA user_version"_s).toInt(), 1);
    }

    void theBackupOfAnEarlierVersionDoesNotWait()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 1);
        const auto dossier = must(Dossier::open(path, m_clock, BackupTime::BeforeTheFirstChange));
        QCOMPARE(rawSql(backups(path).first().path, u"PRAGMA user_version"_s).toInt(), 1);
        QVERIFY(!dossier->leftBackupWaiting());
    }

    void staysAtTheVersionBeforeAStepThatFails()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 1);
        QString before;
        {
            const auto database = must(Database::open(path));
            before = must(dialect::schemaText(*database));
            QList<MigrationStep> steps = must(migrationSteps()).first(1);
            steps.append(failingStep());
            const auto migrated = migrate(*database, m_clock.now(), steps);
            QVERIFY(!migrated);
            QCOMPARE(must(dialect::schemaVersion(*database)), 1);
            QCOMPARE(must(dialect::schemaText(*database)), before);
        }
        // The next start goes on as if nothing happened.
        const auto dossier = must(Dossier::open(path, m_clock));
        QCOMPARE(must(dialect::schemaVersion(dossier->database())), newestSchemaVersion());
    }

    void refusesADamagedDossierOfAnEarlierVersion()
    {
        const QTemporaryDir folder;
        const QString path = thawed(folder, 1);
        const int page =
            rawSql(path, u"SELECT rootpage FROM sqlite_master WHERE name = 'score'"_s).toInt();
        QByteArray bytes = must(readFile(path));
        const int pageSize = quint8(bytes[16]) << 8 | quint8(bytes[17]);
        for (int i = 0; i < 64; ++i)
            bytes[(page - 1) * pageSize + i] = char(bytes[(page - 1) * pageSize + i] ^ 0x5a);
        must(writeFileAtomically(path, bytes));
        const FolderSnapshot before = snapshotOf(folder.path());
        const auto opened = Dossier::open(path, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind(), ErrorKind::DossierDamaged);
        QCOMPARE(difference(before, snapshotOf(folder.path())), QString());
    }

private:
    const FixedClock m_clock{QDateTime(QDate(2020, 9, 1), QTime(9, 0), Qt::UTC)};
};

BERAAD_TEST(TestMigrations, QCoreApplication)
#include "tst_migrations.moc"
