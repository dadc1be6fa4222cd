// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace beraad;

namespace {

/// No file of this process may grow beyond the limit while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestFiles : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsBack()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "one"));
        QVERIFY(writeFileAtomically(path, "two"));
        QCOMPARE(readFile(path).value(), "two");
    }
    void saysThatAFileIsMissing()
    {
        QCOMPARE(readFile(QStringLiteral("/no/such/file")).error().kind(), ErrorKind::FileNotFound);
    }
    void leavesTheOldFileWhenTheCheckFails()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "old"));
        const auto refused = writeFileAtomically(path, "new", [](const QString& aside) {
            return readFile(aside).value() == "new" ? Result<void>(Error(ErrorKind::Internal))
                                                    : Result<void>();
        });
        QCOMPARE(refused.error().kind(), ErrorKind::Internal);
        QCOMPARE(readFile(path).value(), "old");
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }
    void keepsAPrivateFileToItsOwner()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "seen by all"));
        QVERIFY(writePrivateFile(path, "seen by one"));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }
    void saysThatAPlaceCannotBeWritten()
    {
        const auto result = writeFileAtomically(QStringLiteral("/no/such/folder/a"), "x");
        QCOMPARE(result.error().kind(), ErrorKind::FileNotWritable);
    }
    void saysThatTheDiskIsFull()
    {
        // A limit on the size of files stands for the full disk: the write fails halfway.
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "old"));
        {
            const FileSizeLimit limit(4096);
            const auto result = writeFileAtomically(path, QByteArray(1 << 20, 'x'));
            QCOMPARE(result.error().kind(), ErrorKind::DiskFull);
        }
        QCOMPARE(readFile(path).value(), "old");
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }
    void knowsThePublishedHash()
    {
        // FIPS 180-2, appendix B.1
        QCOMPARE(
            sha256Hex("abc"),
            QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

BERAAD_TEST(TestFiles, QCoreApplication)
#include "tst_files.moc"
