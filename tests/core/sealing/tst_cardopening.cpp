// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealedfile.h"
#include "core/sealing/sealedwriter.h"
#include "core/signing/cards.h"
#include "tests/support/testmain.h"
#include "tests/support/watchedcard/softcard.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::sealing;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kOpenedAt(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QString kCard = u"Kaart van het lid"_s;

} // namespace

/// Sealed files to and from a smart card, which is SoftHSM.
class TestCardOpening : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SoftCards::areAvailable())
            QSKIP("softhsm2 or opensc is not installed");
        m_cards = std::make_unique<SoftCards>();
        m_cards->add(kCard);
        m_cards->putKey(kCard, u"01"_s, m_rsa);
        m_cards->putCertificate(kCard, u"01"_s, m_rsa.certificate());
        m_cards->putKey(kCard, u"02"_s, m_curve);
        m_cards->putCertificate(kCard, u"02"_s, m_curve.certificate());
        m_readers = CardReaders::ofThisMachine(SoftCards::module());
    }

    void opensAndSignsWithTheCard_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::newRow("RSA") << m_rsa.certificate();
        QTest::newRow("elliptic curve") << m_curve.certificate();
    }
    void opensAndSignsWithTheCard()
    {
        QFETCH(Certificate, certificate);
        const auto cards = m_readers->cards();
        QVERIFY(cards && cards->size() == 1);
        const auto key = m_readers->logIn(cards->first(), certificate,
                                          Secret(QString::fromLatin1(SoftCards::kPin)));
        QVERIFY(key);

        SealOrder order;
        order.mediaType = u"application/x-test"_s;
        order.addressees.certificates = {certificate};
        order.sender = &*key;
        order.madeAt = kOpenedAt;
        const QString path = m_folder.filePath(u"card"_s);
        const auto writer = SealedWriter::begin(path, std::move(order), m_progress);
        QVERIFY(writer);
        QVERIFY((*writer)->add(u"x"_s, QByteArray("1")));
        QVERIFY((*writer)->finish());

        KnownSigners signers;
        signers.trusted.add(m_authority.certificate());
        const auto file = SealedFile::open(path, {&*key, {}}, signers, kOpenedAt, m_progress);
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail()));
        QCOMPARE((*file)->signer(), certificate);
    }

private:
    TestAuthority m_authority;
    TestIdentity m_rsa = m_authority.issue({.holder = u"R. Lid"_s, .key = KeyAlgorithm::Rsa3072});
    TestIdentity m_curve = m_authority.issue({.holder = u"E. Lid"_s});
    std::unique_ptr<SoftCards> m_cards;
    std::unique_ptr<CardReaders> m_readers;
    QTemporaryDir m_folder;
    Progress m_progress;
};

BERAAD_TEST(TestCardOpening, QCoreApplication)
#include "tst_cardopening.moc"
