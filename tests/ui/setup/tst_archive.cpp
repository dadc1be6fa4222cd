// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/archive/verification.h"
#include "core/commands/readingdesk.h"
#include "core/commands/retentiondesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/retentionrecords.h"

#include <QDir>
#include <QSpinBox>
#include <QTableView>

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// A finished round in which one member made a mark.
struct ArchiveStage : tests::SetupStage
{
    ArchiveStage()
        : SetupStage(2)
    {
        fixture.declareNoInterests(fixture.plans());
        fixture.actAs(fixture.member(0));
        Mark mark;
        mark.plan = fixture.plan(0);
        mark.passage = {fixture.document(0).sha256, 0, {QRectF(0, 0, 1, 0.1)}, u"Visie"_s};
        must(commands::ReadingDesk(fixture.history()).make(mark));
        fixture.actAs(fixture.secretary());
        fixture.finaliseRound();
    }
    QList<MemberNotes> notes() const
    {
        return must(storage::RetentionRecords(dossier()).notes(session->roundId()));
    }
    QString lastAction() const
    {
        return must(storage::AuditTrail(dossier()).entries()).last().action;
    }
};

} // namespace

class ArchiveTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveIsMadeByAKey()
    {
        ArchiveStage stage;
        stage.open(u"Archive"_s);
        stage.prompts.paths = {stage.fixture.folder()};
        stage.press(u"Make an archive"_s);
        QTRY_COMPARE(stage.lastAction(), u"archive.made"_s);
        const QString folder = stage.fixture.folder() + u"/Archive of fixture 2020-05-19"_s;
        QVERIFY(must(archive::verifyArchive(folder, Progress())).holds());
        QTRY_VERIFY(stage.button(u"Make an archive"_s)->isEnabled());
        QVERIFY(stage.sentences().join(u' ').contains(u"Archive of fixture"_s));
    }

    /// As the window's menu does, from whatever section is shown.
    void anArchiveIsMadeFromElsewhere()
    {
        ArchiveStage stage;
        stage.open(u"Members"_s);
        stage.prompts.paths = {stage.fixture.folder()};
        stage.room->makeArchive();
        QTRY_COMPARE(stage.lastAction(), u"archive.made"_s);
        QTRY_VERIFY(stage.button(u"Make an archive"_s)->isVisible());
        QTRY_VERIFY(stage.sentences().join(u' ').contains(u"Archive of fixture"_s));
    }

    void whoMayNotMakeOneIsTold()
    {
        ArchiveStage stage;
        stage.open(u"Members"_s);
        stage.session->setActingMember(stage.fixture.member(0).id);
        stage.room->makeArchive();
        QCOMPARE(stage.prompts.asked, QStringList());
        QVERIFY(!stage.sentences().isEmpty());
    }

    void aFolderThatIsTakenIsSaid()
    {
        ArchiveStage stage;
        QVERIFY(QDir(stage.fixture.folder()).mkpath(u"Archive of fixture 2020-05-19/mine"_s));
        stage.open(u"Archive"_s);
        stage.prompts.paths = {stage.fixture.folder()};
        stage.press(u"Make an archive"_s);
        QTRY_VERIFY(stage.sentences().join(u' ').contains(u"There is something in"_s));
        QVERIFY(stage.lastAction() != u"archive.made"_s);
    }

    void thePeriodIsTypedAndUndone()
    {
        ArchiveStage stage;
        stage.open(u"Archive"_s);
        auto* months = stage.named<QSpinBox>(u"Months that notes are kept"_s);
        QCOMPARE(months->value(), 12);
        stage.type<QSpinBox>(u"Months that notes are kept"_s, u"6"_s);
        const ProgrammeId programme = stage.session->programme()->id;
        QCOMPARE(must(storage::RetentionRecords(stage.dossier()).months(programme)),
                 std::optional(6));
        stage.undo();
        QTRY_COMPARE(months->value(), 12);
    }

    void beforeItsDayNothingCanBeRemoved()
    {
        ArchiveStage stage;
        stage.open(u"Archive"_s);
        QVERIFY(!stage.button(u"Remove notes"_s)->isEnabled());
        QCOMPARE(stage.named<QTableView>(u"Notes of members"_s)->model()->rowCount(), 1);
    }

    void afterItsDayNotesGoWithAReason()
    {
        ArchiveStage stage;
        stage.fixture.clock().set(stage.fixture.clock().now().addMonths(12));
        stage.open(u"Archive"_s);
        stage.prompts.texts = {u"Termijn voorbij"_s};
        stage.prompts.confirmations = {true};
        stage.press(u"Remove notes"_s);
        QVERIFY(stage.notes().isEmpty());
        const auto removals = must(
            storage::RetentionRecords(stage.dossier()).removals(stage.session->programme()->id));
        QCOMPARE(removals.size(), 1);
        QCOMPARE(removals.first().reason, u"Termijn voorbij"_s);
        QCOMPARE(removals.first().member, stage.fixture.secretary().id);
        QTRY_VERIFY(stage.sentences().join(u' ').contains(u"Removed: 1 mark"_s));
        QVERIFY(!stage.session->history().canUndo());
    }

    void whoGoesBackRemovesNothing()
    {
        ArchiveStage stage;
        stage.fixture.clock().set(stage.fixture.clock().now().addMonths(12));
        stage.open(u"Archive"_s);
        stage.press(u"Remove notes"_s); // no reason
        stage.prompts.texts = {u"Termijn voorbij"_s};
        stage.press(u"Remove notes"_s); // no confirmation
        QCOMPARE(stage.notes().size(), 1);
        QCOMPARE(stage.prompts.asked.last(), u"Remove the notes of round 1?"_s);
    }
};

BERAAD_TEST(ArchiveTest, QApplication)
#include "tst_archive.moc"
