// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/commands/plandesk.h"
#include "core/exchange/senders.h"
#include "core/storage/documentrecords.h"
#include "core/storage/letterrecords.h"
#include "core/storage/planrecords.h"
#include "core/versions/earlierversion.h"
#include "tests/core/exchange/everything.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

#include <functional>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// What a region handed in before goes along with what it hands in now, to be held beside it.
class TestEarlierDocuments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goAlongToBeCompared();
    void mayBeUnknown();
    void stayHomeWithAConflict();
    void goWithoutTheLettersAboutThem();

private:
    QByteArray everythingIn(ExchangeOffice& office, const QString& path, const Member& member)
    {
        const signing::Unlocking with{&office.key(member), {}};
        const auto file = must(sealing::SealedFile::open(
            path, with, knownLeaders(with), office.fixture().clock().now(), m_progress));
        Everything everything;
        must(file->read(everything, m_progress));
        return everything.bytes;
    }
    /// A package of a second round for the first member, in which the first region handed in
    /// something else; `before` happens to its plan before the package is made.
    RoundOrder secondRound(
        ExchangeOffice& office,
        const std::function<void(const PlanId&)>& before = [](const PlanId&) {})
    {
        DossierFixture& fixture = office.fixture();
        fixture.finaliseRound(Outcome::Revise);
        const PlanId first = fixture.startNextRound().first();
        const QStringList texts{u"Geheel herzien"_s};
        fixture.handInInstead(first, u"herzien.pdf"_s, tinyPdf(texts), texts);
        before(first);
        RoundOrder order;
        order.round = must(PlanRecords(fixture.dossier()).plan(first)).round;
        order.member = fixture.member(0).id;
        order.path = office.path(u"two.beraad-round"_s);
        must(makeRoundPackage(fixture.history(), order, office.secretary(), m_progress));
        return order;
    }

    Progress m_progress;
};

void TestEarlierDocuments::goAlongToBeCompared()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    const DocumentFile before = fixture.document(0);
    const RoundOrder order = secondRound(office); // of which only the first plan is another
    RoundPackage package = must(office.openRound(order.path, fixture.member(0)));
    const QString laptop = office.path(u"two.beraad"_s);
    must(package.makeDossier(laptop, fixture.clock(), m_progress));
    const auto dossier = must(Dossier::open(laptop, fixture.clock()));
    const PlanId now = package.contents().plans.first().id;
    const auto earlier = must(versions::readEarlierVersion(*dossier, now, fixture.member(0)));
    QCOMPARE(earlier->plan.documents, QList{before});
    DocumentRecords there(*dossier);
    QCOMPARE(sha256Hex(must(there.content(before))), before.sha256);
    QCOMPARE(must(there.pageTexts(before.sha256)),
             must(DocumentRecords(fixture.dossier()).pageTexts(before.sha256)));
    // The bytes of what was handed in again unchanged go once.
    const QByteArray all = everythingIn(office, order.path, fixture.member(0));
    const QByteArray same = "plans/" + fixture.document(2).sha256.toUtf8() + ".pdf";
    QCOMPARE(all.count("plans/" + before.sha256.toUtf8() + ".pdf\n"), 1);
    QCOMPARE(all.count(same + '\n'), 1);
    QCOMPARE(must(PlanRecords(*dossier).plan(fixture.plan(2))).documents,
             QList{fixture.document(2)});
}

/// A program that knows no documents of an earlier round passes over them.
void TestEarlierDocuments::mayBeUnknown()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    const QString before = fixture.document(0).sha256;
    const RoundOrder order = secondRound(office);
    const RoundPackage package = must(office.openRound(order.path, fixture.member(0)));
    int optional = 0;
    for (const sealing::ManifestEntry& entry : package.file().manifest().entries) {
        const bool isBefore = entry.name.contains(before);
        QCOMPARE(entry.need == sealing::Need::Optional, isBefore);
        optional += isBefore ? 1 : 0;
    }
    QCOMPARE(optional, 2);
}

void TestEarlierDocuments::stayHomeWithAConflict()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    const DocumentFile before = fixture.document(0);
    const RoundOrder order = secondRound(office, [&](const PlanId& plan) {
        must(commands::PlanDesk(fixture.history())
                 .declareConflict(plan, fixture.member(0).id, u"Partner werkt er"_s));
    });
    const QByteArray all = everythingIn(office, order.path, fixture.member(0));
    QVERIFY(all.contains(fixture.document(2).sha256.toUtf8()));
    const QStringList hidden{before.sha256, fixture.plan(0).text(), fixture.region(0).id.text(),
                             fixture.region(0).name, u"Visie op regio 1"_s};
    for (const QString& text : hidden)
        QVERIFY2(!all.contains(text.toUtf8()), qPrintable(text));
}

/// A letter is between the committee and a region.
void TestEarlierDocuments::goWithoutTheLettersAboutThem()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    const QByteArray letter = tinyPdf({u"Geachte aanvrager"_s});
    LetterRecords letters(fixture.dossier());
    must(letters.keep(letter));
    SentLetter sent;
    sent.id = LetterId::create();
    sent.plan = fixture.plan(0);
    sent.kind = LetterKind::Revise;
    sent.madeAt = fixture.clock().now();
    sent.sha256 = sha256Hex(letter);
    must(letters.save(sent));
    const RoundOrder order = secondRound(office);
    const QByteArray all = everythingIn(office, order.path, fixture.member(0));
    QVERIFY(all.contains(fixture.document(0).sha256.toUtf8()));
    QVERIFY(!all.contains(letter));
    QVERIFY(!all.contains(sent.sha256.toUtf8()));
}

BERAAD_TEST(TestEarlierDocuments, QCoreApplication)
#include "tst_earlierdocuments.moc"
