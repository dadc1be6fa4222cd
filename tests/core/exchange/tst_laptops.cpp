// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/laptops.h"

#include "core/commands/history.h"
#include "core/exchange/returnpackage.h"
#include "core/exchange/senders.h"
#include "core/identity/directory.h"
#include "core/identity/registrar.h"
#include "core/signing/password.h"
#include "core/storage/dossier.h"
#include "core/storage/packagerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using signing::CertificateAuthority;
using signing::Secret;

namespace {

/// A secretariat that has an authority and has given nobody a key yet.
struct Office
{
    DossierFixture fixture{3};
    commands::History history{
        fixture.dossier(),
        {fixture.secretary().name, fixture.secretary().id, MemberRole::Secretary}};
    Progress progress;

    Office() { must(identity::Registrar(history).makeAuthority(u"Proef"_s, Secret(u"geheim"_s))); }

    CertificateAuthority authority()
    {
        return must(identity::Registrar(history).unlock(Secret(u"geheim"_s)));
    }
    QString path(const QString& name) const { return fixture.folder() + u'/' + name; }
    LaptopOrder laptop(const Member& member, const QString& name, bool reads = true) const
    {
        return {member.id, path(name + u".p12"_s),
                reads ? path(name + u".beraad-round"_s) : QString()};
    }
    LaptopsOrder everybody() const
    {
        return {fixture.round(),
                {laptop(fixture.secretary(), u"secretaris"_s, false),
                 laptop(fixture.member(0), u"lid"_s)},
                {}};
    }
};

} // namespace

class TestLaptops : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onePasswordOpensTheRoundAndHandsItIn();
    void onlyWhoReadsGetsARound();
    void aReplacedKeyNoLongerCounts();
    void replacingWantsAReason();
    void signsWithAKeyThatIsThere();
    void withoutASenderTheKeysAreToldAllTheSame();
    void cancelledTellsWhatWasIssued();
    void aPackageIsStoppedHalfway();
    void passwordsAreNotTheSame();
};

void TestLaptops::onePasswordOpensTheRoundAndHandsItIn()
{
    Office office;
    const IssuedLaptops issued = issueLaptops(office.history, office.authority(),
                                              office.everybody(), std::nullopt, office.progress);
    must(issued.ended);
    QCOMPARE(issued.laptops.size(), 2);
    const IssuedLaptop& laptop = issued.laptops[1];
    QCOMPARE(laptop.member.id, office.fixture.member(0).id);

    const signing::SigningKey key =
        must(signing::openKeyFile(laptop.keyFile, Secret(laptop.password)));
    const signing::Unlocking with{&key, {}};
    RoundPackage package = must(RoundPackage::open(laptop.package, with, knownLeaders(with),
                                                   office.fixture.clock(), office.progress));
    const QString own = office.path(u"eigen.beraad"_s);
    must(package.makeDossier(own, office.fixture.clock(), office.progress));
    const auto dossier = must(storage::Dossier::open(own, office.fixture.clock()));
    commands::History history(*dossier, {laptop.member.name, laptop.member.id, MemberRole::Member});
    ReturnOrder back{office.fixture.round(), laptop.member.id, u"laptop"_s,
                     office.path(u"terug.beraad-return"_s)};
    must(makeReturnPackage(history, back, key, office.progress));

    const signing::SigningKey secretary =
        must(signing::openKeyFile(issued.laptops[0].keyFile, Secret(issued.laptops[0].password)));
    must(ReturnPackage::open(office.fixture.dossier(), back.path, {&secretary, {}},
                             office.progress));
}

void TestLaptops::onlyWhoReadsGetsARound()
{
    Office office;
    const IssuedLaptops issued = issueLaptops(office.history, office.authority(),
                                              office.everybody(), std::nullopt, office.progress);
    QVERIFY(issued.laptops[0].package.isEmpty());
    QVERIFY(QFile::exists(issued.laptops[0].keyFile));
    QVERIFY(QFile::exists(issued.laptops[1].package));
    QCOMPARE(must(storage::PackageRecords(office.fixture.dossier()).packages()).size(), 1);
}

void TestLaptops::aReplacedKeyNoLongerCounts()
{
    Office office;
    const auto first = issueLaptops(office.history, office.authority(), office.everybody(),
                                    std::nullopt, office.progress);
    LaptopsOrder again{office.fixture.round(),
                       {office.laptop(office.fixture.secretary(), u"secretaris-2"_s, false),
                        office.laptop(office.fixture.member(0), u"lid-2"_s)},
                       u"Wachtwoord kwijt"_s};
    const auto second =
        issueLaptops(office.history, office.authority(), again, std::nullopt, office.progress);
    must(second.ended);
    const auto old =
        must(signing::openKeyFile(first.laptops[1].keyFile, Secret(first.laptops[1].password)));
    const auto inUse =
        must(identity::certificatesOf(office.fixture.dossier(), office.fixture.member(0).id));
    QCOMPARE(inUse.size(), 1);
    QVERIFY(inUse.first() != old.certificate());
    QVERIFY(must(identity::revokedCertificates(office.fixture.dossier()))
                .contains(old.certificate().fingerprint()));
    const signing::Unlocking with{&old, {}};
    QVERIFY(!RoundPackage::open(second.laptops[1].package, with, knownLeaders(with),
                                office.fixture.clock(), office.progress));
}

void TestLaptops::replacingWantsAReason()
{
    Office office;
    const auto first = issueLaptops(office.history, office.authority(), office.everybody(),
                                    std::nullopt, office.progress);
    must(first.ended);
    const auto second = issueLaptops(office.history, office.authority(), office.everybody(),
                                     std::nullopt, office.progress);
    QCOMPARE(second.ended.error().kind(), ErrorKind::ReasonMissing);
    QVERIFY(second.laptops.isEmpty());
    must(signing::openKeyFile(first.laptops[0].keyFile, Secret(first.laptops[0].password)));
}

void TestLaptops::signsWithAKeyThatIsThere()
{
    Office office;
    const LaptopsOrder all = office.everybody();
    const auto first =
        issueLaptops(office.history, office.authority(), {all.round, {all.laptops.first()}, {}},
                     std::nullopt, office.progress);
    const signing::SigningKey sender =
        must(signing::openKeyFile(first.laptops[0].keyFile, Secret(first.laptops[0].password)));
    const auto second =
        issueLaptops(office.history, office.authority(), {all.round, {all.laptops.last()}, {}},
                     sender, office.progress);
    must(second.ended);
    QVERIFY(QFile::exists(second.laptops.first().package));
}

void TestLaptops::withoutASenderTheKeysAreToldAllTheSame()
{
    Office office;
    const LaptopsOrder all = office.everybody();
    const auto issued =
        issueLaptops(office.history, office.authority(), {all.round, {all.laptops.last()}, {}},
                     std::nullopt, office.progress);
    QCOMPARE(issued.ended.error().kind(), ErrorKind::MemberWithoutCertificate);
    QCOMPARE(issued.laptops.size(), 1);
    must(signing::openKeyFile(issued.laptops[0].keyFile, Secret(issued.laptops[0].password)));
    QVERIFY(issued.laptops[0].package.isEmpty());
}

void TestLaptops::cancelledTellsWhatWasIssued()
{
    Office office;
    Progress* self = nullptr;
    Progress progress([&](int done, int, const QString&) {
        if (done == 1)
            self->cancel();
    });
    self = &progress;
    const auto issued = issueLaptops(office.history, office.authority(), office.everybody(),
                                     std::nullopt, progress);
    QCOMPARE(issued.ended.error().kind(), ErrorKind::Cancelled);
    QCOMPARE(issued.laptops.size(), 1);
    must(signing::openKeyFile(issued.laptops[0].keyFile, Secret(issued.laptops[0].password)));
}

void TestLaptops::aPackageIsStoppedHalfway()
{
    Office office;
    const LaptopsOrder order = office.everybody();
    Progress* self = nullptr;
    int inPackage = 0;
    Progress progress([&](int, int total, const QString&) {
        const bool isPart = total > 2 * int(order.laptops.size()); // finer than one for each step
        if (isPart && ++inPackage == 2)
            self->cancel();
    });
    self = &progress;
    const auto issued =
        issueLaptops(office.history, office.authority(), order, std::nullopt, progress);
    QCOMPARE(issued.ended.error().kind(), ErrorKind::Cancelled);
    QCOMPARE(issued.laptops.size(), order.laptops.size());
    for (const LaptopOrder& laptop : order.laptops)
        QVERIFY(laptop.package.isEmpty() || !QFile::exists(laptop.package));
}

void TestLaptops::passwordsAreNotTheSame()
{
    const QString one = signing::makePassword();
    const QRegularExpression shape(u"^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$"_s);
    QVERIFY2(shape.match(one).hasMatch(), qPrintable(one));
    QVERIFY(one != signing::makePassword());
}

BERAAD_TEST(TestLaptops, QCoreApplication)
#include "tst_laptops.moc"
