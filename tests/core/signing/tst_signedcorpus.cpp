// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/signing/verifier.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace beraad;
using namespace beraad::signing;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString file;
    QString expected;
};

QList<Row> manifest()
{
    QList<Row> rows;
    const auto text = readFile(corpusFolder() + u"/signed/manifest.tsv"_s);
    if (!text)
        return rows;
    const QStringList lines = QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList columns = line.split(u'\t');
        rows.append({columns.value(0), columns.value(4)});
    }
    return rows;
}

/// Rows of which the label can be shown to be wrong, with what we find instead.
struct Correction
{
    bool intact;
    Change change; ///< the one that decides
};

const QHash<QString, Correction>& corrections()
{
    static const QHash<QString, Correction> rows = {
        // Called an attack that overwrites an appearance which the trailer refers to as well
        // (/FooBar 10 0 R). It does not: the update behind the first signature holds the objects 8,
        // 14, 16, 17 and 18, so object 10 stays as it was signed and nothing else refers to what
        // is new. All that changed is the second signature's field.
        {u"pyhanko/form-update-ap-indirect-sneaky-trailer.pdf"_s,
         {true, {ChangeKind::SignatureAdded, {u"Sig2"_s}, true}}},
        // Called valid because one other program says so. The signature locks all fields (FieldMDP
        // with /Action /All) and TestField2 was changed from TEST2 to TEST20 afterwards.
        {u"dss/dss-pades__validation__test-with-vri.pdf"_s,
         {false, {ChangeKind::FieldFilled, {u"TestField2"_s}, false}}},
    };
    return rows;
}

/// What the verifier says, for the message of a failed row.
QString describe(const Verification& verification)
{
    QStringList lines;
    for (const Finding& finding : verification.findings)
        lines.append(u"document: finding %1 %2"_s.arg(static_cast<int>(finding.kind))
                         .arg(finding.arguments.join(u' ')));
    for (const SignatureReport& signature : verification.signatures) {
        lines.append(u"%1: kind %2, integrity %3, coverage %4"_s.arg(signature.field)
                         .arg(static_cast<int>(signature.kind))
                         .arg(static_cast<int>(signature.integrity))
                         .arg(static_cast<int>(signature.coverage)));
        for (const Finding& finding : signature.findings)
            lines.append(u"  finding %1 %2"_s.arg(static_cast<int>(finding.kind))
                             .arg(finding.arguments.join(u' ')));
        for (const Change& change : signature.changes)
            lines.append(
                u"  %1 change %2 %3"_s.arg(change.permitted ? u"permitted"_s : u"FORBIDDEN"_s)
                    .arg(static_cast<int>(change.kind))
                    .arg(change.arguments.join(u' ')));
    }
    return lines.join(u'\n');
}

} // namespace

/// Runs over signed PDFs from outside (pyHanko, DSS, the shadow attacks, the attacks on certified
/// documents) and compares with what is known of each. Whom to trust is not part of it.
class TestSignedCorpus : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsKnown_data();
    void findsWhatIsKnown();
};

void TestSignedCorpus::findsWhatIsKnown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    for (const Row& row : manifest())
        QTest::newRow(qPrintable(row.expected + u' ' + row.file)) << row.file << row.expected;
    if (manifest().isEmpty())
        QTest::newRow("no corpus") << QString() << QString();
}

void TestSignedCorpus::findsWhatIsKnown()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    if (file.isEmpty())
        QSKIP("the collection of signed PDFs is not here");
    VerifyOptions options;
    options.now = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto verification = verifyFile(corpusFolder() + u"/signed/"_s + file, options);
    QVERIFY(verification);
    const QString found = describe(*verification);

    if (const auto correction = corrections().constFind(file); correction != corrections().cend()) {
        QCOMPARE(verification->isIntact(), correction->intact);
        QVERIFY2(verification->signatures.first().changes.contains(correction->change),
                 qPrintable(found));
        return;
    }
    const bool mustNotBeGood =
        QStringList{u"ATTACK"_s, u"TAMPERED"_s, u"CRYPTO_BAD"_s, u"MALFORMED"_s, u"UNSIGNED"_s}
            .contains(expected);
    if (mustNotBeGood)
        QVERIFY2(!verification->isIntact(), qPrintable(found));
    if (expected.startsWith(u"VALID"_s))
        QVERIFY2(verification->isIntact(), qPrintable(found));
    if (expected == u"UNSIGNED"_s)
        QVERIFY2(!verification->isSigned(), qPrintable(found));
    // Of the other file with that label only another program says what is wrong with its stamp.
    if (file.contains(u"copied-tst"_s))
        QVERIFY2(
            found.contains(u"finding %1"_s.arg(static_cast<int>(FindingKind::TimestampInvalid))),
            qPrintable(found));
    QVERIFY(!verification->isTrusted());
}

BERAAD_TEST(TestSignedCorpus, QCoreApplication)
#include "tst_signedcorpus.moc"
