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

    const bool mustNotBeGood =
        QStringList{u"ATTACK"_s, u"TAMPERED"_s, u"CRYPTO_BAD"_s, u"MALFORMED"_s, u"UNSIGNED"_s}
            .contains(expected);
    if (mustNotBeGood)
        QVERIFY2(!verification->isIntact(), qPrintable(found));
    if (expected.startsWith(u"VALID"_s))
        QVERIFY2(verification->isIntact(), qPrintable(found));
    if (expected == u"UNSIGNED"_s)
        QVERIFY2(!verification->isSigned(), qPrintable(found));
    if (expected == u"TIMESTAMP_BAD"_s)
        QVERIFY2(
            found.contains(u"finding %1"_s.arg(static_cast<int>(FindingKind::TimestampInvalid))),
            qPrintable(found));
    QVERIFY(!verification->isTrusted());
}

BERAAD_TEST_MAIN(TestSignedCorpus, QCoreApplication)
#include "tst_signedcorpus.moc"
