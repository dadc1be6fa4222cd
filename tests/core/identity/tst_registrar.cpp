// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/commands/identitydesk.h"
#include "core/identity/directory.h"
#include "core/identity/registrar.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::identity;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kAuthorityPassword = u"kluis"_s;
const QString kMemberPassword = u"laptop"_s;

/// A dossier with an authority.
struct Office
{
    Office() { must(registrar.makeAuthority(u"Techniekplannen"_s, Secret(kAuthorityPassword))); }

    QString path(const QString& name) const { return fixture.folder() + u'/' + name; }
    CertificateAuthority authority() const
    {
        return must(registrar.unlock(Secret(kAuthorityPassword)));
    }
    QList<Certificate> inUse(const Member& member) const
    {
        return must(certificatesOf(fixture.dossier(), member.id));
    }

    DossierFixture fixture{1};
    Registrar registrar{fixture.history()};
};

} // namespace

class TestRegistrar : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheAuthorityUnderItsPassword();
    void hasOneAuthority();
    void issuesNothingWithoutAnAuthority();
    void handsOverAKeyFile();
    void leavesNoKeyFileThatIsNotListed();
    void answersARequest();
    void theKeyStaysOnTheLaptop();
    void takesNoRequestThatWasTamperedWith();
    void takesACertificateFromElsewhere();
    void aCertificateIsOneMembers();
    void revokesAndReplacesInOneStep();
    void wantsAReason();
    void isForWhoLeadsOrKeepsTheDossier();
    void saysWhoLeads();
};

void TestRegistrar::keepsTheAuthorityUnderItsPassword()
{
    Office office;
    const CertificateAuthority authority = office.authority();
    QCOMPARE(must(authorityOf(office.fixture.dossier())), authority.certificate());
    QCOMPARE(office.registrar.unlock(Secret(u"iets"_s)).error().kind(),
             ErrorKind::KeyWrongPassword);
    office.fixture.reopen();
    QCOMPARE(Registrar(office.fixture.history())
                 .unlock(Secret(kAuthorityPassword))
                 .value()
                 .certificate(),
             authority.certificate());
}

void TestRegistrar::hasOneAuthority()
{
    Office office;
    QCOMPARE(office.registrar.makeAuthority(u"Andere"_s, Secret(u"x"_s)).error().kind(),
             ErrorKind::AuthorityExists);
}

void TestRegistrar::issuesNothingWithoutAnAuthority()
{
    DossierFixture fixture(1);
    QCOMPARE(Registrar(fixture.history()).unlock(Secret(u"x"_s)).error().kind(),
             ErrorKind::AuthorityMissing);
}

void TestRegistrar::handsOverAKeyFile()
{
    Office office;
    const Member& member = office.fixture.member(0);
    const QString file = office.path(u"lid.p12"_s);
    must(office.registrar.issueKeyFile(office.authority(), member.id, file,
                                       Secret(kMemberPassword)));
    const SigningKey key = must(openKeyFile(file, Secret(kMemberPassword)));
    QCOMPARE(key.certificate().holder(), member.name);
    QCOMPARE(key.chain(), QList{office.authority().certificate()});
    QCOMPARE(office.inUse(member), QList{key.certificate()});
    QCOMPARE(must(holderOf(office.fixture.dossier(), key.certificate()))->id, member.id);
    must(key.usableAt(office.fixture.clock().now()));
    const auto entries = must(storage::AuditTrail(office.fixture.dossier()).entries());
    QCOMPARE(entries.last().action, u"certificate.added"_s);
    QVERIFY(entries.last().after.contains(key.certificate().fingerprint()));
}

void TestRegistrar::leavesNoKeyFileThatIsNotListed()
{
    Office office;
    const QString file = office.path(u"lid.p12"_s);
    const Replacing nothing{QString(64, u'0'), u"Verloren"_s};
    const auto issued = office.registrar.issueKeyFile(
        office.authority(), office.fixture.member(0).id, file, Secret(kMemberPassword), nothing);
    QCOMPARE(issued.error().kind(), ErrorKind::RecordNotFound);
    QVERIFY(!QFile::exists(file));
}

void TestRegistrar::answersARequest()
{
    Office office;
    const Member& member = office.fixture.member(0);
    CertificateSubject subject;
    subject.holder = u"Wie ik zeg te zijn"_s;
    subject.validFrom = office.fixture.clock().now();
    subject.validUntil = subject.validFrom.addDays(30);
    const SigningKey own = must(makeOwnKey(subject));
    const QByteArray pem = must(requestCertificate(own));
    const CertificateRequest request = must(CertificateRequest::fromPem(pem, u"verzoek"_s));
    QCOMPARE(request.holder(), u"Wie ik zeg te zijn"_s);
    QCOMPARE(request.keyFingerprint(), keyFingerprint(own.certificate()));
    const QByteArray answer = must(office.registrar.answer(office.authority(), member.id, request));
    const SigningKey issued = must(withCertificate(own, answer, u"antwoord"_s));
    // The names are those of the list, not those of the request.
    QCOMPARE(issued.certificate().holder(), member.name);
    QCOMPARE(issued.chain(), QList{office.authority().certificate()});
    QCOMPARE(office.inUse(member), QList{issued.certificate()});
}

void TestRegistrar::theKeyStaysOnTheLaptop()
{
    Office office;
    CertificateSubject subject;
    subject.holder = u"Lid"_s;
    subject.validFrom = office.fixture.clock().now();
    subject.validUntil = subject.validFrom.addDays(30);
    const SigningKey own = must(makeOwnKey(subject));
    const QByteArray pem = must(requestCertificate(own));
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    QVERIFY(!pem.contains("PRIVATE"));
    const SigningKey other = must(makeOwnKey(subject));
    const auto request = must(CertificateRequest::fromPem(pem, u"verzoek"_s));
    const QByteArray answer =
        must(office.registrar.answer(office.authority(), office.fixture.member(0).id, request));
    QCOMPARE(withCertificate(other, answer, u"antwoord"_s).error().kind(),
             ErrorKind::CertificateOfOtherKey);
}

void TestRegistrar::takesNoRequestThatWasTamperedWith()
{
    CertificateSubject subject;
    subject.holder = u"Lid"_s;
    subject.validFrom = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    subject.validUntil = subject.validFrom.addDays(30);
    QByteArray pem = must(requestCertificate(must(makeOwnKey(subject))));
    const qsizetype middle = pem.indexOf('\n') + 30;
    pem[middle] = pem[middle] == 'A' ? 'B' : 'A';
    for (const QByteArray& wrong : {pem, QByteArray("-----BEGIN X-----"), QByteArray()})
        QCOMPARE(CertificateRequest::fromPem(wrong, u"verzoek"_s).error().kind(),
                 ErrorKind::RequestUnreadable);
}

void TestRegistrar::takesACertificateFromElsewhere()
{
    Office office;
    const Member& member = office.fixture.member(0);
    CertificateSubject subject;
    subject.holder = u"Lid met kaart"_s;
    subject.validFrom = office.fixture.clock().now();
    subject.validUntil = subject.validFrom.addDays(30);
    const Certificate own = must(makeOwnKey(subject)).certificate();
    must(office.registrar.add(member.id, own.pem(), u"kaart.pem"_s));
    must(office.registrar.add(member.id, own.der(), u"kaart.cer"_s));
    QCOMPARE(office.inUse(member), QList{own});
    QCOMPARE(office.registrar.add(member.id, "niets", u"x"_s).error().kind(),
             ErrorKind::CertificateUnreadable);
}

void TestRegistrar::aCertificateIsOneMembers()
{
    Office office;
    CertificateSubject subject;
    subject.holder = u"Lid"_s;
    subject.validFrom = office.fixture.clock().now();
    subject.validUntil = subject.validFrom.addDays(30);
    const Certificate own = must(makeOwnKey(subject)).certificate();
    must(office.registrar.add(office.fixture.member(0).id, own.pem(), u"a.pem"_s));
    const auto again = office.registrar.add(office.fixture.member(1).id, own.pem(), u"a.pem"_s);
    QCOMPARE(again.error().kind(), ErrorKind::CertificateOfOtherMember);
    QCOMPARE(again.error().arguments().last(), office.fixture.member(0).name);
}

void TestRegistrar::revokesAndReplacesInOneStep()
{
    Office office;
    const Member& member = office.fixture.member(0);
    const Secret password(kMemberPassword);
    must(office.registrar.issueKeyFile(office.authority(), member.id, office.path(u"een.p12"_s),
                                       password));
    const Certificate first = office.inUse(member).first();
    storage::AuditTrail trail(office.fixture.dossier());
    const qsizetype before = must(trail.entries()).size();
    must(office.registrar.issueKeyFile(office.authority(), member.id, office.path(u"twee.p12"_s),
                                       password, Replacing{first.fingerprint(), u"Gestolen"_s}));
    QCOMPARE(must(trail.entries()).size(), before + 1);
    QCOMPARE(office.inUse(member).size(), 1);
    QVERIFY(office.inUse(member).first() != first);
    QCOMPARE(must(revokedCertificates(office.fixture.dossier())), QStringList{first.fingerprint()});
    const auto record =
        must(storage::IdentityRecords(office.fixture.dossier()).find(first.fingerprint()));
    QCOMPARE(record->reason, u"Gestolen"_s);
    QCOMPARE(record->replacedBy, office.inUse(member).first().fingerprint());
    QCOMPARE(office.registrar.revoke({first.fingerprint(), u"Nog eens"_s}).error().kind(),
             ErrorKind::CertificateRevoked);
    QCOMPARE(office.registrar.add(member.id, first.pem(), u"oud"_s).error().kind(),
             ErrorKind::CertificateRevoked);
}

void TestRegistrar::wantsAReason()
{
    Office office;
    const Member& member = office.fixture.member(0);
    must(office.registrar.issueKeyFile(office.authority(), member.id, office.path(u"een.p12"_s),
                                       Secret(kMemberPassword)));
    const Certificate first = office.inUse(member).first();
    QCOMPARE(office.registrar.revoke({first.fingerprint(), u"  "_s}).error().kind(),
             ErrorKind::ReasonMissing);
    QCOMPARE(office.inUse(member), QList{first});
}

void TestRegistrar::isForWhoLeadsOrKeepsTheDossier()
{
    Office office;
    const Member& member = office.fixture.member(0);
    const QString file = office.path(u"een.p12"_s);
    must(office.registrar.issueKeyFile(office.authority(), member.id, file,
                                       Secret(kMemberPassword)));
    const Certificate first = office.inUse(member).first();
    const QByteArray key = must(readFile(file));
    const QDateTime now = office.fixture.clock().now();
    const Certificate other =
        must(makeOwnKey({member.name, {}, now, now.addYears(1)})).certificate();
    const CertificateAuthority authority = office.authority();
    const qsizetype steps = must(storage::AuditTrail(office.fixture.dossier()).entries()).size();

    office.fixture.actAs(member);
    const auto refused = [](const auto& done) {
        return !done && done.error().kind() == ErrorKind::CertificatesOfLeaders;
    };
    QVERIFY(refused(office.registrar.add(member.id, other.pem(), u"pas"_s)));
    QVERIFY(refused(office.registrar.revoke({first.fingerprint(), u"Kwijt"_s})));
    QVERIFY(
        refused(office.registrar.issueKeyFile(authority, member.id, file, Secret(kMemberPassword),
                                              Replacing{first.fingerprint(), u"Kwijt"_s})));
    QCOMPARE(must(readFile(file)), key);
    QCOMPARE(office.inUse(member), QList{first});
    QCOMPARE(must(storage::AuditTrail(office.fixture.dossier()).entries()).size(), steps);

    for (const Member& leader : {office.fixture.chair(), office.fixture.secretary()}) {
        office.fixture.actAs(leader);
        must(commands::IdentityDesk(office.fixture.history()).mayChange());
    }
    must(office.registrar.revoke({first.fingerprint(), u"Kwijt"_s}));
    QVERIFY(office.inUse(member).isEmpty());
}

/// A laptop that never saw the dossier knows it from the certificate.
void TestRegistrar::saysWhoLeads()
{
    Office office;
    for (const Member* each :
         {&office.fixture.chair(), &office.fixture.secretary(), &office.fixture.member(0)}) {
        must(office.registrar.issueKeyFile(office.authority(), each->id, office.path(each->name),
                                           Secret(kMemberPassword)));
        QCOMPARE(roleIn(office.inUse(*each).first()), each->role);
    }
    QCOMPARE(must(certificatesOf(office.fixture.dossier(), MemberRole::Chair)),
             office.inUse(office.fixture.chair()));
    QCOMPARE(roleIn(office.authority().certificate()), std::nullopt);
}

BERAAD_TEST(TestRegistrar, QCoreApplication)
#include "tst_registrar.moc"
