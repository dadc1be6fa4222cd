// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/intake/planimport.h"

#include "core/base/files.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::intake;
using namespace Qt::StringLiterals;

/// What intake finds out about files before anything is stored.
class PlanImportTest final : public tests::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        if (!writeFileAtomically(path, bytes).ok())
            qFatal("a file for a test cannot be written");
        return path;
    }
    static PreparedFile prepared(const QString& path)
    {
        const auto files = prepareFiles({path}, Progress());
        if (!files)
            qFatal("preparing a file was stopped");
        return files->first();
    }

private Q_SLOTS:
    void aSignedPlanSaysWhetherItsSignatureHolds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("holds");
        const QString corpus = tests::corpusFolder();
        if (corpus.isEmpty())
            QSKIP("The folder of real PDFs is not here");
        QFile manifest(corpus + u"/signed/manifest.tsv"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(manifest.readAll()).split(u'\n');
        for (const QString& line : lines) {
            const QStringList cells = line.split(u'\t');
            const QString expected = cells.value(4);
            // Its label is wrong; tests/core/signing/tst_signedcorpus has the proof.
            if (cells.first().endsWith(u"test-with-vri.pdf"_s))
                continue;
            if (expected == u"VALID" || expected == u"TAMPERED")
                QTest::addRow("%s", qPrintable(cells.first()))
                    << corpus + u"/signed/"_s + cells.first() << (expected == u"VALID");
        }
    }
    void aSignedPlanSaysWhetherItsSignatureHolds()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, holds);
        const PreparedFile file = prepared(path);
        QVERIFY(!file.problem);
        QCOMPARE(file.signaturesHold().value_or(false), holds);
    }

    void aLockedPlanIsNotCalledAltered()
    {
        const QString corpus = tests::corpusFolder();
        if (corpus.isEmpty())
            QSKIP("The folder of real PDFs is not here");
        const QString locked = m_folder.filePath(u"signed.pdf"_s);
        const auto made = tests::runTool(
            u"qpdf"_s,
            {u"--encrypt"_s, u"geheim"_s, u"eigenaar"_s, u"256"_s, u"--"_s,
             corpus + u"/signed/pyhanko/pades-lta-dss-indirect-arrs-test-2.pdf"_s, locked});
        if (!made)
            QSKIP("qpdf is not installed");
        const auto opened = prepareLocked(locked, u"geheim"_s, Progress());
        QVERIFY(!opened->problem);
        QVERIFY(opened->facts.details && opened->facts.details->signatures > 0);
        QVERIFY(!opened->signaturesHold());
    }

    void anUnsignedPlanSaysNothingOfIt()
    {
        const PreparedFile file = prepared(this->file(u"plan.pdf"_s, tests::tinyPdf({u"Visie"_s})));
        QVERIFY(!file.problem);
        QVERIFY(!file.signaturesHold());
        QVERIFY(file.facts.hasText());
        QVERIFY(!prepared(this->file(u"scan.pdf"_s, tests::tinyPdf({{}}))).facts.hasText());
    }

    void aLockedPlanIsKeptWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("bits");
        QTest::addColumn<QString>("password");
        QTest::addRow("AES-256") << u"256"_s << u"gehéim ✓"_s;
        QTest::addRow("RC4, Latin-1") << u"128"_s << u"gehéim"_s;
    }
    void aLockedPlanIsKeptWithoutItsPassword()
    {
        QFETCH(const QString, bits);
        QFETCH(const QString, password);
        const QString open = file(u"open.pdf"_s, tests::tinyPdf({u"Visie"_s}));
        const QString locked = m_folder.filePath(u"locked.pdf"_s);
        QStringList arguments{u"--allow-weak-crypto"_s, u"--encrypt"_s, password, u"eigenaar"_s,
                              bits};
        if (bits == u"128")
            arguments << u"--use-aes=n"_s;
        if (!tests::runTool(u"qpdf"_s, arguments + QStringList{u"--"_s, open, locked}))
            QSKIP("qpdf is not installed");
        const PreparedFile closed = prepared(locked);
        QVERIFY(closed.isLocked());
        const auto wrong = prepareLocked(locked, u"mis"_s, Progress());
        QCOMPARE(wrong->problem, Error(ErrorKind::PdfWrongPassword, {u"locked.pdf"_s}));
        const auto opened = prepareLocked(locked, password, Progress());
        QVERIFY(!opened->problem);
        QCOMPARE(opened->facts.pageTexts, QStringList{u"Visie"_s});
        QCOMPARE(opened->lockedSha256, sha256Hex(closed.pdf));
        const PreparedFile again = prepared(file(u"kept.pdf"_s, opened->pdf));
        QVERIFY(!again.problem);
        QCOMPARE(again.facts.pageTexts, QStringList{u"Visie"_s});
        // The same file once more is the same document.
        QCOMPARE(prepareLocked(locked, password, Progress())->pdf, opened->pdf);
    }
};

BERAAD_TEST(PlanImportTest, QCoreApplication)
#include "tst_planimport.moc"
