// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/identity/registrar.h"
#include "core/signing/certificaterequest.h"
#include "core/storage/identityrecords.h"
#include "tests/ui/setup/setupstage.h"
#include "ui/setup/recordtable.h"

#include <QFile>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// The certificates of the members, as the secretariat keeps them.
class CertificatesSectionTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage : tests::SetupStage
    {
        signing::SigningKey own = must(signing::makeOwnKey(
            {u"Lid met kaart"_s, {}, fixture.clock().now(), fixture.clock().now().addYears(1)}));

        /// The section, with this member's line the current one.
        void openAt(const Member& member)
        {
            open(u"Certificates"_s);
            QTest::keyClicks(&table(), member.name.left(4));
        }
        QString write(const QString& name, const QByteArray& bytes) const
        {
            const QString path = fixture.folder() + u'/' + name;
            must(writeFileAtomically(path, bytes));
            return path;
        }
        RecordTable& table() const { return *named<RecordTable>(u"Certificates of the members"_s); }
        QStringList column(int column) const
        {
            QStringList cells;
            for (int row = 0; row < table().model()->rowCount(); ++row)
                cells << table().model()->index(row, column).data().toString();
            return cells;
        }
        QList<MemberCertificate> stored() const
        {
            return must(storage::IdentityRecords(dossier()).certificates());
        }
    };
    static signing::Secret password() { return signing::Secret(u"sleutelbos"_s); }

private Q_SLOTS:
    void aCertificateFromElsewhereIsAdded()
    {
        Stage stage;
        const Member& member = stage.fixture.member(0);
        stage.openAt(member);
        QCOMPARE(stage.column(4).count(u"none in use"_s), 6);
        const QString file = stage.write(u"kaart.pem"_s, stage.own.certificate().pem());
        stage.prompts.paths = {file};
        stage.press(u"Add from file"_s); // and does not say that it is the right one
        QVERIFY(stage.stored().isEmpty());
        stage.prompts.paths = {file};
        stage.prompts.confirmations = {true};
        stage.press(u"Add from file"_s);
        QCOMPARE(stage.stored().size(), 1);
        QCOMPARE(stage.stored().first().member, member.id);
        QCOMPARE(stage.stored().first().fingerprint, stage.own.certificate().fingerprint());
        QVERIFY(stage.column(1).contains(u"Lid met kaart"_s));
        QVERIFY(stage.column(5).contains(stage.own.certificate().fingerprint()));
        QCOMPARE(stage.column(4).count(u"in use"_s), 1);
    }

    void whatIsNoCertificateIsRefused()
    {
        Stage stage;
        stage.openAt(stage.fixture.member(0));
        stage.prompts.paths = {stage.write(u"brief.pem"_s, "geen certificaat")};
        stage.prompts.confirmations = {true};
        stage.press(u"Add from file"_s);
        QCOMPARE(stage.sentences().size(), 1);
        QVERIFY(stage.stored().isEmpty());
    }

    void aRequestIsAnswered()
    {
        Stage stage;
        const Member& member = stage.fixture.member(1);
        must(identity::Registrar(stage.fixture.history()).makeAuthority(u"Plannen"_s, password()));
        stage.openAt(member);
        const QString answer = stage.fixture.folder() + u"/answer.pem"_s;
        stage.prompts.paths = {
            stage.write(u"request.pem"_s, must(signing::requestCertificate(stage.own))), answer};
        stage.prompts.confirmations = {true};
        stage.prompts.texts = {u"sleutelbos"_s};
        stage.press(u"Answer a request"_s);
        QTRY_VERIFY(stage.button(u"Answer a request"_s)->isEnabled());
        QCOMPARE(stage.stored().size(), 1);
        QCOMPARE(stage.stored().first().member, member.id);
        const signing::SigningKey joined =
            must(signing::withCertificate(stage.own, must(readFile(answer)), answer));
        QCOMPARE(joined.certificate().fingerprint(), stage.stored().first().fingerprint);
        QVERIFY(stage.column(2).contains(u"Plannen"_s));
    }

    void withAWrongPasswordNothingIsIssued()
    {
        Stage stage;
        must(identity::Registrar(stage.fixture.history()).makeAuthority(u"Plannen"_s, password()));
        stage.openAt(stage.fixture.member(1));
        const QString answer = stage.fixture.folder() + u"/answer.pem"_s;
        stage.prompts.paths = {
            stage.write(u"request.pem"_s, must(signing::requestCertificate(stage.own))), answer};
        stage.prompts.confirmations = {true};
        stage.prompts.texts = {u"verkeerd"_s};
        stage.press(u"Answer a request"_s);
        QTRY_COMPARE(stage.sentences().size(), 1);
        QVERIFY(stage.stored().isEmpty());
        QVERIFY(!QFile::exists(answer));
    }

    void oneIsRevokedWithAReason()
    {
        Stage stage;
        const Member& member = stage.fixture.member(0);
        must(identity::Registrar(stage.fixture.history())
                 .add(member.id, stage.own.certificate().der(), u"kaart"_s));
        stage.openAt(member);
        stage.prompts.texts = {u" "_s};
        stage.press(u"Revoke"_s);
        QVERIFY(stage.stored().first().isInUse());
        QCOMPARE(stage.sentences().size(), 1);
        stage.prompts.texts = {u"Kaart verloren"_s};
        stage.press(u"Revoke"_s);
        QVERIFY(!stage.stored().first().isInUse());
        QCOMPARE(stage.stored().first().reason, u"Kaart verloren"_s);
        QVERIFY(stage.column(4).contains(u"revoked: Kaart verloren"_s));
        QVERIFY(!stage.button(u"Revoke"_s)->isEnabled());
    }

    void membersDoNotSeeThem()
    {
        Stage stage;
        stage.open(u"Certificates"_s);
        stage.session->setActingMember(stage.fixture.member(0).id);
        QVERIFY(!stage.button(u"Revoke"_s));
        QVERIFY(!stage.button(u"Add from file"_s));
    }
};

BERAAD_TEST(CertificatesSectionTest, QApplication)
#include "tst_certificates.moc"
