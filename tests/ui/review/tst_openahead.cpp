// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/openahead.h"

#include "core/commands/plandesk.h"
#include "core/pdf/remoteplanreader.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/storage/rawsql.h"
#include "tests/ui/review/reviewstage.h"

#include <QSignalSpy>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::rawSql;
using tests::ReviewStage;

/// A plan that is opened while the room for it is still made.
class OpenAheadTest final : public tests::TestCase
{
    Q_OBJECT

private:
    /// As when the program starts.
    static void comeUp(ReviewStage& stage)
    {
        stage.openDossierAs(stage.fixture.member(0));
        stage.session->setComingUp(true);
        stage.room = std::make_unique<ReviewRoom>(*stage.session);
        stage.room->resize(1286, 700);
        stage.room->show();
        stage.room->enter();
        stage.session->setComingUp(false);
    }

    /// The day before: how large the page was drawn.
    static QSize readAndLeave(ReviewStage& stage)
    {
        stage.openAs(stage.fixture.member(0));
        if (!QTest::qWaitFor([&] { return stage.view().isComplete(); }))
            qFatal("the page does not come");
        const QSize size = stage.view().pageInPixels();
        stage.close();
        return size;
    }
    static std::shared_ptr<void> openLeft(ReviewStage& stage, pdf::PlanReader& reader)
    {
        return openPlanLeft(stage.settings, stage.fixture.path(), stage.fixture.clock(), reader);
    }

private Q_SLOTS:
    void thePlanIsOpenWhenTheRoomComes()
    {
        ReviewStage stage;
        const QString document = stage.fixture.document(0).sha256;
        stage.openDossierAs(stage.fixture.member(0));
        pdf::PlanReader& reader = stage.session->reader();
        QSignalSpy opened(&reader, &pdf::PlanReader::opened);
        std::shared_ptr<void> ahead = openPlanAhead(*stage.session);
        QTRY_COMPARE(opened.size(), 1);
        stage.room = std::make_unique<ReviewRoom>(*stage.session);
        stage.room->resize(1286, 700);
        stage.room->show();
        stage.room->enter();
        QVERIFY(stage.view().isOpen()); // without waiting
        QCOMPARE(stage.view().document(), document);

        ahead.reset(); // it is the room's now
        QSignalSpy pictures(&reader, &pdf::PlanReader::pictureReady);
        const pdf::RequestId asked = reader.requestPicture({document, 0, {298, 421}, {}, {}, {}});
        QTRY_VERIFY(std::any_of(pictures.begin(), pictures.end(), [&](const QVariantList& each) {
            const auto picture = each.first().value<pdf::Picture>();
            return picture.id == asked && !picture.image.isNull();
        }));
    }

    void thePageIsDrawnAheadAsLargeAsTheLastTime()
    {
        ReviewStage stage;
        const QString document = stage.fixture.document(0).sha256;
        const QSize left = readAndLeave(stage);
        stage.openDossierAs(stage.fixture.member(0));
        pdf::PlanReader& reader = stage.session->reader();
        QSignalSpy opened(&reader, &pdf::PlanReader::opened);
        const std::shared_ptr<void> ahead = openPlanAhead(*stage.session);
        QTRY_COMPARE(opened.size(), 1);
        const pdf::RequestId after = reader.requestContent(document, 0, pdf::Priority::Near);
        QVERIFY(reader.requestPicture({document, 0, left, {}, {}, {}}) < after); // begun before
    }

    void thePlanLeftIsOpenBeforeTheDossier()
    {
        ReviewStage stage;
        const QString document = stage.fixture.document(0).sha256;
        const QSize size = readAndLeave(stage);
        auto made = std::make_unique<pdf::RemotePlanReader>();
        pdf::PlanReader& reader = *made;
        QSignalSpy opened(&reader, &pdf::PlanReader::opened);
        const std::shared_ptr<void> left = openLeft(stage, reader);
        QVERIFY(left);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<pdf::OpenedDocument>().document, document);
        const pdf::RequestId after = reader.requestContent(document, 0, pdf::Priority::Near);

        stage.openDossierAs(stage.fixture.member(0), std::move(made));
        QVERIFY(reader.requestPicture({document, 0, size, {}, {}, {}}) < after); // begun before
        stage.showRoom();
        QVERIFY(stage.view().isOpen()); // without waiting
    }

    /// Somebody else may not see it, and for the member another plan has come first.
    void thePlanLeftIsDroppedWhereAnotherIsMeant()
    {
        ReviewStage stage;
        const QString next = stage.fixture.document(1).sha256;
        readAndLeave(stage);
        stage.fixture.open();
        must(commands::PlanDesk(stage.fixture.history())
                 .unassign({stage.fixture.plan(0), stage.fixture.member(0).id}));
        stage.fixture.close();
        auto made = std::make_unique<pdf::RemotePlanReader>();
        std::shared_ptr<void> left = openLeft(stage, *made);
        QVERIFY(left);
        stage.openDossierAs(stage.fixture.member(0), std::move(made));
        stage.showRoom();
        left.reset();
        QTRY_VERIFY(stage.view().isComplete());
        QCOMPARE(stage.view().document(), next);
    }

    /// Who is told later, when it is shown, hears which file it is.
    void whatGoesWrongWithThePlanLeftNamesItsFile()
    {
        ReviewStage stage;
        const DocumentFile document = stage.fixture.document(0);
        readAndLeave(stage);
        rawSql(stage.fixture.path(), u"UPDATE document SET content = x'25' WHERE sha256 = ?"_s,
               {document.sha256});
        pdf::RemotePlanReader reader;
        std::optional<Error> told;
        connect(&reader, &pdf::PlanReader::openFailed, this,
                [&](const QString&, const Error& error) { told = error; });
        const std::shared_ptr<void> left = openLeft(stage, reader);
        QTRY_VERIFY(told);
        QCOMPARE(*told, Error(ErrorKind::PlanAltered, {document.fileName}));
    }

    void nothingIsLeftOfAnotherDossier()
    {
        ReviewStage stage;
        pdf::RemotePlanReader reader;
        const auto left = [&](const QString& path) {
            return openPlanLeft(stage.settings, path, stage.fixture.clock(), reader);
        };
        QVERIFY(!left(stage.fixture.path())); // never opened here
        readAndLeave(stage);
        QVERIFY(left(stage.fixture.path()));
        const QString other = stage.fixture.folder() + u"/other.beraad"_s;
        QVERIFY(QFile::copy(stage.fixture.path(), other));
        QVERIFY(!left(other));
    }

    void theFormFollowsThePage()
    {
        ReviewStage stage;
        comeUp(stage);
        QVERIFY(stage.room->findChildren<CriterionRow*>().isEmpty());
        QSignalSpy stands(&stage.view(), &PlanView::stands);
        QTRY_COMPARE(stands.size(), 1);
        QTRY_VERIFY(!stage.room->findChildren<CriterionRow*>().isEmpty());
        stage.row(u"B1"_s)->setFocus();
        stage.key(Qt::Key_1);
        const auto stored = must(storage::ReviewRecords(stage.session->dossier())
                                     .find(stage.fixture.plan(0), stage.fixture.member(0).id));
        QVERIFY(stored && !stored->score(u"B1"_s).judgement.isEmpty());
    }

    /// The form has not come yet, and where it stood is not lost.
    void whoClosesAtOnceComesBackToTheSameCriterion()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY(stage.view().isOpen());
        stage.row(u"B2"_s)->setFocus();
        stage.close();
        comeUp(stage);
        stage.close();
        stage.openAs(stage.fixture.member(0));
        QTest::keyClick(stage.room.get(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(stage.row(u"B3"_s)->isAncestorOf(QApplication::focusWidget())); // after B2
    }

    void ofMorePdfsThatWhichWasReadLast()
    {
        ReviewStage stage;
        const DocumentFile second = stage.addSecondPdf();
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY(stage.view().isOpen());
        stage.pane().showDocument(1);
        stage.close();
        stage.openDossierAs(stage.fixture.member(0));
        QSignalSpy opened(&stage.session->reader(), &pdf::PlanReader::opened);
        const std::shared_ptr<void> ahead = openPlanAhead(*stage.session);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<pdf::OpenedDocument>().document, second.sha256);
    }

    void nothingForWhoReadsNothing()
    {
        ReviewStage stage;
        stage.openDossierAs(stage.fixture.chair());
        QVERIFY(!openPlanAhead(*stage.session));
    }
};

BERAAD_TEST(OpenAheadTest, QApplication)
#include "tst_openahead.moc"
