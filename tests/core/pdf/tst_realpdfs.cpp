// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/pdf/inspection.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace beraad;
using namespace beraad::pdf;

namespace {

constexpr int kSeconds = 12;       ///< of processor time for one file
constexpr int kPatience = 300'000; ///< milliseconds, on a machine with much else to do
const QString kEndedByLimits = QStringLiteral("crashes, or ended by its limits");

/// The rows of a manifest of the corpus, by column name.
QList<QHash<QString, QString>> manifest(const QString& folder)
{
    QList<QHash<QString, QString>> rows;
    const auto bytes = readFile(folder + QStringLiteral("/manifest.tsv"));
    if (!bytes)
        return rows;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.value(0).split(u'\t');
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        QHash<QString, QString> row;
        for (int i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

/// What a child process that inspects one file says: "ok PAGES" or the number of the error's kind.
QString inspectInChild(const QString& path)
{
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    child.setChildProcessModifier([]() {
        const rlimit seconds{kSeconds, kSeconds};
        setrlimit(RLIMIT_CPU, &seconds);
#ifndef __SANITIZE_ADDRESS__
        const rlimit memory{2'000'000'000, 2'000'000'000};
        setrlimit(RLIMIT_AS, &memory);
#endif
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
    });
#endif
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--inspect"), path});
    if (!child.waitForFinished(kPatience)) {
        child.kill();
        child.waitForFinished();
        return QStringLiteral("hangs");
    }
    if (child.exitStatus() != QProcess::NormalExit)
        return kEndedByLimits;
    return QString::fromUtf8(child.readAllStandardOutput());
}

int inspectAndSay(const QString& path)
{
    QTextStream out(stdout);
    const auto bytes = readFile(path);
    if (!bytes)
        return 2;
    QElapsedTimer timer;
    timer.start();
    // The time budget of a caller: half of what the limits of the process allow.
    Progress* running = nullptr;
    Progress progress([&](int, int, const QString&) {
        if (timer.elapsed() > kSeconds * 500)
            running->cancel();
    });
    running = &progress;
    const auto facts = inspectPdf(*bytes, path, &progress);
    if (facts)
        out << "ok " << facts->pageCount;
    else
        out << "error " << int(facts.error().kind());
    return 0;
}

} // namespace

/// The inspection of PDFs that nobody here wrote.
class RealPdfsTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsRealPlans_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("pages");
        QTest::newRow("the folder itself") << QString() << 0;
        if (tests::corpusFolder().isEmpty())
            return;
        const QString folder = tests::corpusFolder() + QStringLiteral("/plans");
        for (const auto& row : manifest(folder)) {
            const QString file = row.value(QStringLiteral("file"));
            if (!file.startsWith(QStringLiteral("STRESS")))
                QTest::newRow(qPrintable(file))
                    << folder + u'/' + file << row.value(QStringLiteral("pages")).toInt();
        }
    }
    void readsRealPlans()
    {
        QFETCH(QString, path);
        if (path.isEmpty()) {
            if (tests::corpusFolder().isEmpty())
                QSKIP("The folder of real PDFs is not here");
            return;
        }
        const auto bytes = readFile(path);
        QVERIFY(bytes.ok());
        const auto facts = inspectPdf(*bytes, path);
        QVERIFY(facts.ok());
        QTEST(facts->pageCount, "pages");
        QVERIFY(facts->hasText());
    }

    void survivesHostileFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<bool>("hangs");
        QTest::newRow("the folder itself") << QString() << false << false;
        if (tests::corpusFolder().isEmpty())
            return;
        const QString folder = tests::corpusFolder() + QStringLiteral("/hostile");
        for (const auto& row : manifest(folder)) {
            const QString file = row.value(QStringLiteral("file"));
            const bool locked = row.value(QStringLiteral("categories"))
                                    .contains(QStringLiteral("ENCRYPTED-needs-password"));
            const bool hangs =
                row.value(QStringLiteral("poppler22.12")).startsWith(QStringLiteral("HANG"));
            if (row.value(QStringLiteral("smoke")) == QStringLiteral("yes"))
                QTest::newRow(qPrintable(file)) << folder + u'/' + file << locked << hangs;
        }
    }
    void survivesHostileFiles()
    {
        QFETCH(QString, path);
        QFETCH(bool, locked);
        QFETCH(bool, hangs);
        if (path.isEmpty()) {
            if (tests::corpusFolder().isEmpty())
                QSKIP("The folder of real PDFs is not here");
            return;
        }
        const QString said = inspectInChild(path);
        if (locked)
            QCOMPARE(said, QStringLiteral("error %1").arg(int(ErrorKind::PdfEncrypted)));
        // Poppler never comes back from unpacking some files; only the limits of a process help.
        if (hangs && said == kEndedByLimits)
            return;
        QVERIFY2(said.startsWith(QStringLiteral("ok ")) ||
                     said.startsWith(QStringLiteral("error ")),
                 qPrintable(said));
    }
};

int main(int argc, char** argv)
{
    tests::prepareProcess();
    QGuiApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--inspect") == 0)
        return inspectAndSay(application.arguments().at(2));
    RealPdfsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realpdfs.moc"
