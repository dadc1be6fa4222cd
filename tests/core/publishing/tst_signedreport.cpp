// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/identitydesk.h"
#include "core/publishing/reportdesk.h"
#include "core/storage/dossier.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QtMath>

using namespace beraad;
using namespace beraad::publishing;
using namespace beraad::signing;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// From a finished round to its signed report, and what the dossier knows of it afterwards.
class TestSignedReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSignedWhereItKeepsRoomForIt();
    void staysPdfA();
    void staysAccessible();
    void holdsForTheDossierThatKnowsItsChair();
    void isMissedWhenItsSignatureIsCutOff();
    void showsOnlyWhoSignedFirst();
    void isKnownAgainWhenSomebodyBringsIt();
    void isNotSignedBeforeTheRoundEnds();
    void holdsWhenTheCertificateWasRevokedSince();

private:
    QString store(const QByteArray& bytes);
    domain::MemberCertificate certificateOf(const domain::Member& chair) const
    {
        const signing::Certificate& own = m_chair.certificate();
        return {own.fingerprint(),
                chair.id,
                own.der(),
                domain::CertificateOrigin::Elsewhere,
                {},
                {},
                {},
                {}};
    }

    QTemporaryDir m_folder;
    DossierFixture m_fixture;
    TestIdentity m_chair = TestAuthority().issue(
        {.holder = u"Mw. J. Vóórzitter"_s, .organisation = u"Adviescommissie"_s});
    StoredReport m_report;
    QByteArray m_unsigned;
    QByteArray m_signed;
};

void TestSignedReport::initTestCase()
{
    const domain::Member& chair = m_fixture.chair();
    m_fixture.actAs(chair);
    must(commands::IdentityDesk(m_fixture.history()).add(certificateOf(chair), chair.name));
    m_fixture.finaliseRound();

    ReportDesk desk(m_fixture.history());
    const auto input = must(desk.collect(m_fixture.round(), Language::Dutch));
    const auto made = must(documents::makeReport(input));
    m_unsigned = made.pdf;
    const StoredReport plain = must(desk.store(input, made));
    m_signed = must(signPdf(made.pdf, m_chair.key(), must(desk.request(plain, m_chair.key()))));
    m_report = must(desk.storeSigned(plain, m_signed, m_chair.certificate()));
}

QString TestSignedReport::store(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test could not write its file");
    return file.fileName();
}

void TestSignedReport::isSignedWhereItKeepsRoomForIt()
{
    const QString page = QString::number(m_report.stampPage + 1);
    const QRectF& place = m_report.stampRectangle;
    QVERIFY(!place.isEmpty());
    constexpr qreal kPaperHeight = 841.89; // pdftotext counts from the top, in whole points
    const auto text =
        runTool(u"pdftotext"_s,
                {u"-f"_s, page, u"-l"_s, page, u"-x"_s, QString::number(qFloor(place.left())),
                 u"-y"_s, QString::number(qFloor(kPaperHeight - place.bottom())), u"-W"_s,
                 QString::number(qCeil(place.width())), u"-H"_s,
                 QString::number(qCeil(place.height())), store(m_signed), u"-"_s});
    if (!text)
        QSKIP("pdftotext is not installed");
    const QString words = text->text.simplified();
    QVERIFY2(words.startsWith(u"Digitaal ondertekend door Mw. J. Vóórzitter Adviescommissie"_s),
             qPrintable(words));
}

void TestSignedReport::staysPdfA()
{
    for (const QByteArray& pdf : {m_unsigned, m_signed}) {
        const auto complaints = preflightComplaints(store(pdf));
        if (!complaints)
            QSKIP("PDFBox preflight is not installed");
        QVERIFY2(complaints->isEmpty(), qPrintable(*complaints));
    }
}

/// The signature is read aloud where it stands, and an invisible one nowhere.
void TestSignedReport::staysAccessible()
{
    const ReportDesk desk(m_fixture.history());
    const QByteArray twice =
        must(signPdf(m_signed, m_chair.key(), must(desk.request(m_report, m_chair.key()))));
    for (const QByteArray& pdf : {m_unsigned, m_signed, twice})
        QCOMPARE(accessibilityFailures(pdf).join(u'\n'), QString());
    const auto read = runTool(u"pdfinfo"_s, {u"-struct-text"_s, store(twice)});
    if (!read)
        QSKIP("pdfinfo is not installed");
    static const QRegularExpression afterItsLabel(
        u"\"Ondertekend door [^\"]*\"\\s+P[^\"]*\"[^#]*Form[^#]*H1"_s);
    QVERIFY2(read->text.contains(afterItsLabel), qPrintable(read->text.left(2000)));
    QCOMPARE(read->text.count(u"Form"_s), 1);
    QVERIFY(runTool(u"qpdf"_s, {u"--qdf"_s, store(twice), u"-"_s})->text.contains(u"/TU "_s));
}

void TestSignedReport::holdsForTheDossierThatKnowsItsChair()
{
    const ReportDesk desk(m_fixture.history());
    const VerifyOptions expected = must(desk.expectation(m_report));
    QVERIFY(verify(m_signed, expected).holds());
    QCOMPARE(must(OutputRecords(m_fixture.dossier()).content(m_report.id)), m_signed);
}

void TestSignedReport::isMissedWhenItsSignatureIsCutOff()
{
    const ReportDesk desk(m_fixture.history());
    const Verification cut = verify(m_unsigned, must(desk.expectation(m_report)));
    QVERIFY(!cut.holds());
    QVERIFY(!cut.isExpectedFile);
    QCOMPARE(cut.missingSigners, QStringList{m_chair.certificate().fingerprint()});
}

void TestSignedReport::showsOnlyWhoSignedFirst()
{
    const ReportDesk desk(m_fixture.history());
    const auto again = must(desk.request(m_report, m_chair.key(), u"Gezien"_s));
    QVERIFY(!again.stamp);
    QCOMPARE(again.reason, u"Gezien"_s);
    const QByteArray twice = must(signPdf(m_signed, m_chair.key(), again));
    VerifyOptions expected = must(desk.expectation(m_report));
    expected.expectedSha256.clear();
    QVERIFY(verify(twice, expected).holds());
}

void TestSignedReport::isKnownAgainWhenSomebodyBringsIt()
{
    ReportDesk desk(m_fixture.history());
    QVERIFY(verify(m_signed, must(desk.expectationFor(m_signed))).holds());
    const Verification cut = verify(m_unsigned, must(desk.expectationFor(m_unsigned)));
    QCOMPARE(cut.missingSigners, QStringList{m_chair.certificate().fingerprint()});

    // Nobody signed the report in the other language.
    const auto other = must(desk.collect(m_fixture.round(), Language::English));
    const QByteArray english = must(documents::makeReport(other)).pdf;
    QVERIFY(must(desk.expectationFor(english)).expectedSigners.isEmpty());
}

void TestSignedReport::isNotSignedBeforeTheRoundEnds()
{
    DossierFixture open;
    open.actAs(open.chair());
    ReportDesk desk(open.history());
    const auto input = must(desk.collect(open.round(), Language::English));
    const StoredReport draft = must(desk.store(input, must(documents::makeReport(input))));
    QCOMPARE(desk.request(draft, m_chair.key()).error().kind(), ErrorKind::RoundNotFinal);
    open.actAs(open.secretary());
    QCOMPARE(desk.request(draft, m_chair.key()).error().kind(), ErrorKind::NotAllowedForRole);
}

/// What lies in the dossier was signed before; what somebody brings is no longer trusted.
void TestSignedReport::holdsWhenTheCertificateWasRevokedSince()
{
    commands::IdentityDesk identities(m_fixture.history());
    must(identities.revoke(m_chair.certificate().fingerprint(), u"Kaart verloren"_s, u"kaart"_s));
    const ReportDesk desk(m_fixture.history());
    QVERIFY(verify(m_signed, must(desk.expectation(m_report))).holds());
    const QByteArray other =
        must(signPdf(m_unsigned, m_chair.key(), must(desk.request(m_report, m_chair.key()))));
    QVERIFY(must(desk.expectation(StoredReport())).trust.certificates().isEmpty());
    QVERIFY(!verify(other, must(desk.expectation(StoredReport()))).holds());
}

BERAAD_TEST(TestSignedReport, QGuiApplication)
#include "tst_signedreport.moc"
