// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentrecords.h"
#include "core/storage/documentwriter.h"
#include "core/storage/planrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QStorageInfo>

#include <cstring>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargePlan = 300LL << 20;  ///< bytes
constexpr qint64 kMostMemory = 200LL << 20; ///< with all that the program is itself

/// A plan that is nowhere.
Result<void> largePlan(const PieceSink& sink)
{
    QByteArray piece(256 << 10, 'x');
    for (qint64 at = 0; at < kLargePlan; at += piece.size()) {
        std::memcpy(piece.data(), &at, sizeof at);
        if (!sink(piece))
            return Error(ErrorKind::Cancelled);
    }
    return {};
}

/// Stopped by who waits for it, halfway.
class Stopped
{
public:
    Progress progress{[this](int done, int total, const QString&) {
        if (done > total / 2)
            progress.cancel();
    }};
};

} // namespace

/// A plan may be larger than the memory that a small laptop can miss.
class TestLargePlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesOutAndComesInInLittleMemory();

private:
    /// In the place of the first plan's document.
    static DocumentFile handIn(DossierFixture& fixture);
};

DocumentFile TestLargePlan::handIn(DossierFixture& fixture)
{
    Sha256 digest;
    must(largePlan([&](QByteArrayView piece) {
        digest.add(piece);
        return true;
    }));
    const QStringList texts{u"Visie op regio 1"_s};
    const DocumentFile document{digest.takeHex(), u"groot.pdf"_s, kLargePlan, 1};
    const auto writer = must(DocumentWriter::begin(fixture.dossier(), document, texts));
    must(largePlan([&](QByteArrayView piece) {
        must(writer->write(piece));
        return true;
    }));
    must(writer->finish());
    PlanRecords plans(fixture.dossier());
    Plan plan = must(plans.plan(fixture.plan(0)));
    plan.documents = {document};
    must(plans.save(plan));
    return document;
}

void TestLargePlan::goesOutAndComesInInLittleMemory()
{
    ExchangeOffice office(1);
    DossierFixture& fixture = office.fixture();
    if (QStorageInfo(fixture.folder()).bytesAvailable() < 6 * kLargePlan)
        QSKIP("there is no room for it on this disk");
    const Member& member = fixture.member(0);
    const DocumentFile document = handIn(fixture);
    RoundPackage package = must(office.openRound(office.sendRound(member, u"large"_s), member));
    const auto dossier = must(Dossier::create(office.path(u"laptop.beraad"_s), fixture.clock()));
    commands::History history(*dossier, {member.name, member.id, member.role});
    const DocumentRecords documents(*dossier);
    Stopped stopped;
    QCOMPARE(package.storeIn(history, stopped.progress).error().kind(), ErrorKind::Cancelled);
    QVERIFY(must(documents.known()).isEmpty());

    QCOMPARE(must(package.storeIn(history, Progress())), Intake::Stored);
    qint64 read = 0;
    must(documents.read(document, [&read](QByteArrayView piece) {
        read += piece.size();
        return true;
    }));
    QCOMPARE(read, kLargePlan);
    QCOMPARE(must(PlanRecords(*dossier).plan(fixture.plan(0))).documents, QList{document});
    qInfo("peak memory: %lld MiB", static_cast<long long>(peakMemory() >> 20));
    QVERIFY(peakMemory() < kMostMemory);
}

BERAAD_TEST(TestLargePlan, QCoreApplication)
#include "tst_largeplan.moc"
