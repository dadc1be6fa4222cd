// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intakedesk.h"

#include "core/commands/advicedesk.h"
#include "core/commands/history.h"
#include "core/commands/reviewdesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/planrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using storage::IntakeRecords;
using storage::PlanRecords;
using tests::DossierFixture;
using tests::must;

namespace {

QList<RequiredPart> named(const QStringList& names)
{
    QList<RequiredPart> parts;
    for (const QString& name : names) {
        RequiredPart part;
        part.name = name;
        parts << part;
    }
    return parts;
}

/// A first plan that is received, of a programme that asks two parts.
struct Intake
{
    DossierFixture fixture{1};

    Intake()
    {
        fixture.actAs(fixture.secretary());
        must(desk().storeParts(fixture.programme().id, named({u"Visie"_s, u"Begroting"_s})));
        Plan received = plan();
        received.state = PlanState::Received;
        must(PlanDesk(fixture.history()).store(received));
    }
    IntakeDesk desk() { return IntakeDesk(fixture.history()); }
    Plan plan() const { return must(PlanRecords(fixture.dossier()).plan(fixture.plan(0))); }
    QList<RequiredPart> parts() const
    {
        return must(IntakeRecords(fixture.dossier()).parts(fixture.programme().id));
    }
    void find(int part, PartState state, const QString& document = {})
    {
        PlanPart found;
        found.plan = fixture.plan(0);
        found.part = parts().at(part).id;
        found.state = state;
        found.document = document;
        must(desk().store(found));
    }
    Result<void> complete()
    {
        Plan after = plan();
        after.state = PlanState::Complete;
        return PlanDesk(fixture.history()).store(after);
    }
};

} // namespace

class TestIntakeDesk : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsCompleteWhenEachPartIsThere()
    {
        Intake intake;
        QCOMPARE(intake.complete().error(),
                 Error(ErrorKind::PlanPartsMissing,
                       {intake.fixture.region(0).name, u"Visie, Begroting"_s}));
        intake.find(0, PartState::Present);
        intake.find(1, PartState::Unreadable);
        QCOMPARE(intake.complete().error().arguments().value(1), u"Begroting"_s);
        intake.find(1, PartState::Present);
        must(intake.complete());
        intake.fixture.reopen();
        QCOMPARE(intake.plan().state, PlanState::Complete);
    }

    void itEntersWithAReasonToo()
    {
        Intake intake;
        QCOMPARE(intake.desk().admit(intake.fixture.plan(0), u" "_s).error().kind(),
                 ErrorKind::ReasonMissing);
        must(intake.desk().admit(intake.fixture.plan(0), u"Begroting volgt"_s));
        const auto admission = [&] {
            return must(IntakeRecords(intake.fixture.dossier()).admission(intake.fixture.plan(0)));
        };
        QCOMPARE(intake.plan().state, PlanState::Complete);
        QCOMPARE(admission()->reason, u"Begroting volgt"_s);
        QCOMPARE(admission()->member, intake.fixture.secretary().id);
        must(intake.fixture.history().undo());
        QCOMPARE(intake.plan().state, PlanState::Received);
        QVERIFY(!admission());
    }

    /// Drafts may be written while parts are awaited; the last word waits for them.
    void nobodyHasTheLastWordOnAPlanThatIsNotComplete()
    {
        Intake intake;
        DossierFixture& fixture = intake.fixture;
        const ReviewKey key{fixture.plan(0), fixture.member(0).id};
        const Error missing(ErrorKind::PlanPartsMissing,
                            {fixture.region(0).name, u"Visie, Begroting"_s});
        fixture.actAs(fixture.member(0));
        fixture.scoreAll(key);
        QCOMPARE(ReviewDesk(fixture.history()).finalise(key).error(), missing);
        fixture.actAs(fixture.secretary());
        AdviceDesk desk(fixture.history());
        Advice advice = must(desk.advice(fixture.plan(0)));
        advice.motivation = u"Concept"_s;
        must(desk.store(advice, Action::AdviceWorded));
        QVERIFY(must(desk.objectionsToAdopting(fixture.plan(0))).contains(missing));
        must(intake.desk().admit(fixture.plan(0), u"Begroting volgt"_s));
        QVERIFY(!must(desk.objectionsToAdopting(fixture.plan(0))).contains(missing));
        fixture.adopt(fixture.plan(0));
        fixture.actAs(fixture.member(0));
        must(ReviewDesk(fixture.history()).finalise(key));
    }

    void aPlanIsNoLongerCompleteWhenAPartTurnsOutNotToBeThere()
    {
        Intake intake;
        intake.find(0, PartState::Present);
        intake.find(1, PartState::Present);
        must(intake.complete());
        intake.find(1, PartState::Missing);
        QCOMPARE(intake.plan().state, PlanState::Received);
        const auto told = must(storage::AuditTrail(intake.fixture.dossier())
                                   .entries(intake.fixture.plan(0).text()))
                              .last();
        QVERIFY(told.before.contains(u"\"planState\":\"complete\""_s));
        QVERIFY(told.after.contains(u"\"planState\":\"received\""_s));
        must(intake.fixture.history().undo());
        QCOMPARE(intake.plan().state, PlanState::Complete);
        must(intake.desk().admit(intake.fixture.plan(0), u"Begroting volgt"_s));
        intake.find(1, PartState::Missing);
        QCOMPARE(intake.plan().state, PlanState::Complete); // the reason holds
    }

    void aPlanIsNoLongerCompleteWhenAPartComesAnew()
    {
        Intake intake;
        const QString file = intake.fixture.document(0).sha256;
        intake.find(0, PartState::Present, file);
        intake.find(1, PartState::Present);
        must(intake.complete());
        const QByteArray pdf = tests::tinyPdf({u"Nieuwe visie"_s});
        must(intake.desk().replaceDocument(intake.fixture.plan(0), file,
                                           {u"nieuw.pdf"_s, pdf, {u"Nieuwe visie"_s}}));
        QCOMPARE(intake.plan().state, PlanState::Received);
        QCOMPARE(must(intake.desk().notThere(intake.fixture.plan(0))), QStringList{u"Visie"_s});
    }

    void aMemberChecksNothing()
    {
        Intake intake;
        intake.fixture.actAs(intake.fixture.member(0));
        QCOMPARE(intake.desk().admit(intake.fixture.plan(0), u"Zo"_s).error().kind(),
                 ErrorKind::NotAllowedForRole);
        QCOMPARE(intake.desk().store(intake.fixture.programme().id, IntakeRule()).error().kind(),
                 ErrorKind::NotAllowedForRole);
    }

    void aPartOfWhichSomethingWasFoundIsRetired()
    {
        Intake intake;
        must(intake.desk().storeParts(intake.fixture.programme().id, {intake.parts().first()}));
        QCOMPARE(intake.parts().size(), 1); // nothing was found of the other
        must(intake.fixture.history().undo());
        intake.find(1, PartState::Missing);
        must(intake.desk().storeParts(intake.fixture.programme().id, {intake.parts().first()}));
        QCOMPARE(intake.parts().size(), 2);
        QVERIFY(intake.parts().last().isRetired);
        QCOMPARE(must(intake.desk().notThere(intake.fixture.plan(0))), QStringList{u"Visie"_s});
    }

    void aReplacedFileStaysAsAVersion()
    {
        Intake intake;
        const DocumentFile before = intake.fixture.document(0);
        intake.find(0, PartState::Present, before.sha256);
        const QByteArray pdf = tests::tinyPdf({u"Nieuwe begroting"_s});
        const auto replace = [&](const QByteArray& with) {
            return intake.desk().replaceDocument(intake.fixture.plan(0), before.sha256,
                                                 {u"nieuw.pdf"_s, with, {u"Nieuwe begroting"_s}});
        };
        const DocumentFile after = must(replace(pdf));
        QCOMPARE(intake.plan().documents, QList{after});
        const auto replaced =
            must(IntakeRecords(intake.fixture.dossier()).replaced(intake.fixture.plan(0)));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(replaced.first().document, before.sha256);
        QCOMPARE(replaced.first().fileName, before.fileName);
        QCOMPARE(replaced.first().replacedBy, after.sha256);
        // What the old file held is looked for anew.
        QVERIFY(
            must(IntakeRecords(intake.fixture.dossier()).found(intake.fixture.plan(0))).isEmpty());
        QCOMPARE(intake.desk()
                     .replaceDocument(intake.fixture.plan(0), after.sha256,
                                      {u"nieuw.pdf"_s, pdf, {u"Nieuwe begroting"_s}})
                     .error()
                     .kind(),
                 ErrorKind::ReplacementIsSame);
    }
};

BERAAD_TEST(TestIntakeDesk, QGuiApplication)
#include "tst_intakedesk.moc"
