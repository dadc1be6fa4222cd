// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/retentiondesk.h"

#include "core/base/files.h"
#include "core/commands/clarificationdesk.h"
#include "core/commands/questiondesk.h"
#include "core/commands/readingdesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/retentionrecords.h"
#include "core/storage/returnrecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const QString kSecret = u"Onderbuik zegt nee, zie mijn aantekening"_s;

/// A finished round in which the first member left notes of each kind, and finished one review of
/// two.
struct Office
{
    Office()
    {
        fixture.declareNoInterests(fixture.plans());
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.actAs(fixture.member(0));
        must(ReviewDesk(fixture.history())
                 .setJudgement(fixture.key(1, 0), fixture.rubric().criteria().first().key,
                               tests::judgementAt(fixture.rubric().criteria().first(),
                                                  tests::ScaleEnd::Lowest)));
        mark();
        ask(u"Wat kost het?"_s);
        ReadingPlace place;
        place.document = fixture.document(0).sha256;
        must(ReadingDesk(fixture.history()).leaveAt(place));
        fixture.actAs(fixture.secretary());
        keepReturn();
        fixture.finaliseRound();
    }
    void mark()
    {
        Mark mark;
        mark.plan = fixture.plan(0);
        mark.passage = {fixture.document(0).sha256, 0, {QRectF(0, 0, 1, 0.1)}, u"Visie"_s};
        mark.note = kSecret;
        must(ReadingDesk(fixture.history()).make(mark));
    }
    QuestionId ask(const QString& text)
    {
        Question question;
        question.id = QuestionId::create();
        question.plan = fixture.plan(0);
        question.member = fixture.member(0).id;
        question.text = text;
        question.askedAt = fixture.clock().now();
        must(storage::QuestionRecords(fixture.dossier()).save(question));
        return question.id;
    }
    void keepReturn()
    {
        ExchangedPackage package;
        package.id = PackageId::create();
        package.way = PackageWay::Opened;
        package.kind = PackageKind::Return;
        package.round = fixture.round();
        package.member = fixture.member(0).id;
        package.madeAt = package.handledAt = fixture.clock().now();
        must(storage::PackageRecords(fixture.dossier()).add(package));
        must(storage::ReturnRecords(fixture.dossier()).keep({package.id, {}, "{}", {}}));
    }
    void waitMonths(int months) { fixture.clock().set(fixture.clock().now().addMonths(months)); }
    QList<MemberNotes> notes() { return must(desk.preview(fixture.round())); }
    /// The dossier as it lies on the disk, with its log.
    QByteArray bytes() const
    {
        QByteArray all = must(readFile(fixture.path()));
        const auto log = readFile(fixture.path() + u"-wal"_s);
        return log ? all + *log : all;
    }

    tests::DossierFixture fixture{2};
    RetentionDesk desk{fixture.history()};
};

} // namespace

class RetentionDeskTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatEachMemberHas()
    {
        Office office;
        const QList<MemberNotes> notes = office.notes();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().member, office.fixture.member(0).id);
        const NoteCounts expected{
            .marks = 1, .readingPlaces = 1, .questions = 1, .keptReturns = 1, .drafts = 1};
        QCOMPARE(notes.first().counts, expected);
    }

    void keepsThemUntilTheTimeIsOver()
    {
        Office office;
        must(office.desk.setMonths(office.fixture.programme().id, 6));
        const QDate final = office.fixture.clock().now().date();
        office.fixture.clock().set(
            QDateTime(final.addMonths(6).addDays(-1), QTime(23, 0), Qt::UTC));
        const auto early = office.desk.remove(office.fixture.round(), u"termijn"_s);
        QCOMPARE(early.error().kind(), ErrorKind::RetentionNotOver);
        QCOMPARE(early.error().arguments().first(), final.addMonths(6).toString(Qt::ISODate));
        QVERIFY(!office.notes().isEmpty());
        office.fixture.clock().set(QDateTime(final.addMonths(6), QTime(0, 0), Qt::UTC));
        must(office.desk.remove(office.fixture.round(), u"termijn"_s));
        QVERIFY(office.notes().isEmpty());
    }

    void twelveMonthsWhereNobodySaidOtherwise()
    {
        Office office;
        QCOMPARE(must(office.desk.months(office.fixture.programme().id)), 12);
        must(office.desk.setMonths(office.fixture.programme().id, 24));
        QCOMPARE(must(office.desk.months(office.fixture.programme().id)), 24);
        must(office.fixture.history().undo());
        QCOMPARE(must(office.desk.months(office.fixture.programme().id)), 12);
    }

    void leavesWhatTheCommitteeDecidedOn()
    {
        Office office;
        const auto before = must(storage::ReviewRecords(office.fixture.dossier())
                                     .find(office.fixture.plan(0), office.fixture.member(0).id));
        office.waitMonths(12);
        must(office.desk.remove(office.fixture.round(), u"termijn"_s));
        storage::ReviewRecords reviews(office.fixture.dossier());
        QCOMPARE(must(reviews.find(office.fixture.plan(0), office.fixture.member(0).id)), before);
        QVERIFY(!must(reviews.find(office.fixture.plan(1), office.fixture.member(0).id)));
        must(storage::AuditTrail(office.fixture.dossier()).verify());
    }

    void aReviewThatWasFinalOnceStays()
    {
        Office office;
        tests::DossierFixture& fixture = office.fixture;
        must(RoundDesk(fixture.history()).reopen(fixture.round(), u"bezwaar"_s));
        Review review = *must(
            storage::ReviewRecords(fixture.dossier()).find(fixture.plan(0), fixture.member(0).id));
        review.state = ReviewState::Draft;
        must(storage::ReviewRecords(fixture.dossier()).save(review));
        must(RoundDesk(fixture.history()).finalise(fixture.round()));
        office.waitMonths(12);
        must(office.desk.remove(fixture.round(), u"termijn"_s));
        QVERIFY(must(
            storage::ReviewRecords(fixture.dossier()).find(fixture.plan(0), fixture.member(0).id)));
    }

    void nothingIsLeftInTheFile()
    {
        Office office;
        const QByteArray words = kSecret.toUtf8();
        QVERIFY(office.bytes().contains(words));
        office.waitMonths(12);
        must(office.desk.remove(office.fixture.round(), u"termijn"_s));
        must(storage::compact(office.fixture.dossier()));
        QVERIFY(!office.bytes().contains(words));
    }

    void earlierBackupsStillHoldThemAndAreNamed()
    {
        Office office;
        office.fixture.reopen(); // which makes a backup
        RetentionDesk desk(office.fixture.history());
        office.waitMonths(12);
        must(desk.remove(office.fixture.round(), u"termijn"_s));
        const QStringList paths = desk.backups();
        QVERIFY(!paths.isEmpty());
        QVERIFY(must(readFile(paths.first())).contains(kSecret.toUtf8()));
    }

    void tellsThatItWasDoneAndCannotBeUndone()
    {
        Office office;
        tests::DossierFixture& fixture = office.fixture;
        office.waitMonths(12);
        QCOMPARE(office.desk.remove(fixture.round(), u"  "_s).error().kind(),
                 ErrorKind::ReasonMissing);
        must(office.desk.setMonths(fixture.programme().id, 6)); // something to undo
        const Removal done = must(office.desk.remove(fixture.round(), u"termijn voorbij"_s));
        QVERIFY(!fixture.history().canUndo());
        QCOMPARE(must(office.desk.removals(fixture.programme().id)), QList{done});
        QCOMPARE(done.removed.total(), 5);
        const auto entry = must(storage::AuditTrail(fixture.dossier()).entries()).last();
        QCOMPARE(entry.action, u"archive.removed"_s);
        QVERIFY(entry.after.contains(u"termijn voorbij"_s));
        QVERIFY(!entry.after.contains(kSecret));
    }

    void isForChairAndSecretariatOnly()
    {
        Office office;
        office.waitMonths(12);
        office.fixture.actAs(office.fixture.member(0));
        QCOMPARE(office.desk.remove(office.fixture.round(), u"zomaar"_s).error().kind(),
                 ErrorKind::NotAllowedForRole);
        QCOMPARE(office.desk.setMonths(office.fixture.programme().id, 1).error().kind(),
                 ErrorKind::NotAllowedForRole);
        office.fixture.actAs(office.fixture.chair());
        must(office.desk.mayRemove(office.fixture.round()));
    }

    void anOpenRoundKeepsItsNotes()
    {
        Office office;
        must(RoundDesk(office.fixture.history()).reopen(office.fixture.round(), u"bezwaar"_s));
        office.waitMonths(24);
        QCOMPARE(office.desk.mayRemove(office.fixture.round()).error().kind(),
                 ErrorKind::RoundNotFinal);
    }
};

BERAAD_TEST(RetentionDeskTest, QCoreApplication)
#include "tst_retentiondesk.moc"
