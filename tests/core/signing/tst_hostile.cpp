// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signer.h"
#include "tests/fuzz/fuzztargets.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/samplepdf.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 400;

} // namespace

/// Files from strangers: whatever stands in them, the program goes on and believes none.
class TestHostile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noMutatedPdfIsBelieved();
    void noMutatedKeyFileStopsTheProgram();

private:
    TestIdentity m_chair = TestAuthority().issue();
};

void TestHostile::noMutatedPdfIsBelieved()
{
    const SignatureRequest request{
        {}, {}, {}, QDateTime(QDate(2026, 5, 19), QTime(12, 0), Qt::UTC), {}};
    const QByteArray pdf = signPdf(samplePdf(), m_chair.key(), request).value();
    QVERIFY(verifyAnything(pdf).isIntact());
    const qsizetype gapStart = pdf.indexOf('<', pdf.indexOf("/Contents <"));
    const qsizetype gapEnd = pdf.indexOf('>', gapStart) + 1;
    Mutator mutator;
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray mutated = mutator.mutate(pdf);
        // The signature itself may be written otherwise, such as with other letters for digits.
        const bool isSame =
            mutated.left(gapStart) == pdf.left(gapStart) && mutated.mid(gapEnd) == pdf.mid(gapEnd);
        if (!isSame)
            QVERIFY2(!verifyAnything(mutated).isIntact(), qPrintable(u"round %1"_s.arg(round)));
    }
}

void TestHostile::noMutatedKeyFileStopsTheProgram()
{
    const QByteArray file = m_chair.keyFile(u"pw"_s);
    QVERIFY(openAnything(file));
    const QList<ErrorKind> known{ErrorKind::KeyFileDamaged, ErrorKind::KeyWrongPassword,
                                 ErrorKind::KeyMissing};
    Mutator mutator;
    for (int round = 0; round < kRounds; ++round) {
        const auto key = openAnything(mutator.mutate(file));
        QVERIFY(key || known.contains(key.error().kind()));
    }
}

BERAAD_TEST(TestHostile, QGuiApplication)
#include "tst_hostile.moc"
