// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// The examples of NIST (Cryptographic Standards and Guidelines, "SHA256.pdf") and of nothing at
/// all.
const QString kOfNothing = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
const QString kOfAbc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
const QString kOfTwoBlocks = u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
const QByteArray kTwoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

} // namespace

class TestSha256 : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheStandard()
    {
        QCOMPARE(sha256Hex(QByteArrayView()), kOfNothing);
        QCOMPARE(sha256Hex("abc"), kOfAbc);
        QCOMPARE(sha256Hex(kTwoBlocks), kOfTwoBlocks);
        QCOMPARE(sha256("abc").toHex(), kOfAbc.toLatin1());
    }

    void isTheSameInPieces()
    {
        Sha256 hash;
        for (const char letter : kTwoBlocks)
            hash.add(QByteArrayView(&letter, 1));
        QCOMPARE(hash.takeHex(), kOfTwoBlocks);
    }

    void beginsAgainOnceTaken()
    {
        Sha256 hash;
        hash.add(kTwoBlocks);
        hash.take();
        QCOMPARE(hash.takeHex(), kOfNothing);
        hash.add("abc");
        QCOMPARE(hash.takeHex(), kOfAbc);
    }
};

BERAAD_TEST(TestSha256, QCoreApplication)
#include "tst_sha256.moc"
