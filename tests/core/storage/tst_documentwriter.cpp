// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentwriter.h"

#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/searchindex.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// A document that is too large to be held at once, written piece by piece.
class TestDocumentWriter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatCameInPieces();
    void storesTheSameOnce();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void refusesWhatDoesNotFit();
    void leavesNothingWhenItIsNotFinished();
    void takesTheWholeTransactionDown();
    void isThereForNobodyBeforeItIsWhole();

private:
    static constexpr qsizetype kPieceSize = 65'536; ///< as it comes out of a package

    static QByteArray bytesOf(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(i % 251);
        return bytes;
    }
    DocumentFile fileOf(const QByteArray& bytes) const
    {
        return {sha256Hex(bytes), u"groot.pdf"_s, bytes.size(), int(m_texts.size())};
    }
    static Result<void> write(DocumentWriter& writer, const QByteArray& bytes)
    {
        for (qsizetype at = 0; at < bytes.size(); at += kPieceSize) {
            const qsizetype length = std::min(kPieceSize, bytes.size() - at);
            BERAAD_CHECK(writer.write(QByteArrayView(bytes).sliced(at, length)));
        }
        return {};
    }
    Result<void> store(Dossier& dossier, const DocumentFile& file, const QByteArray& bytes) const
    {
        BERAAD_TRY(const auto writer, DocumentWriter::begin(dossier, file, m_texts));
        BERAAD_CHECK(write(*writer, bytes));
        return writer->finish();
    }

    const QByteArray m_bytes = bytesOf(300'000);
    const QStringList m_texts{u"één"_s, u"twee"_s};
};

void TestDocumentWriter::readsBackWhatCameInPieces()
{
    DossierFixture fixture(0);
    const DocumentFile file = fileOf(m_bytes);
    must(store(fixture.dossier(), file, m_bytes));
    fixture.reopen();
    DocumentRecords records(fixture.dossier());
    QCOMPARE(must(records.content(file)), m_bytes);
    QCOMPARE(must(records.size(file.sha256)), m_bytes.size());
    QCOMPARE(must(records.pageTexts(file.sha256)), m_texts);
    QVERIFY(must(SearchIndex(fixture.dossier()).missing()).isEmpty());
}

void TestDocumentWriter::storesTheSameOnce()
{
    DossierFixture fixture(0);
    const DocumentFile file = fileOf(m_bytes);
    must(DocumentRecords(fixture.dossier()).add(file.fileName, m_bytes, m_texts));
    must(store(fixture.dossier(), file, m_bytes));
    QCOMPARE(rawSql(fixture.path(), u"SELECT count(*) FROM document"_s).toInt(), 1);
    QCOMPARE(rawSql(fixture.path(), u"SELECT count(*) FROM document_page"_s).toInt(), 2);
    // Also of what is here already, nothing else is taken for it.
    const Result<void> other = store(fixture.dossier(), file, bytesOf(300'000).replace(0, 1, "x"));
    QCOMPARE(other.error().kind(), ErrorKind::PlanAltered);
}

void TestDocumentWriter::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another one") << QByteArray(m_bytes).replace(200'000, 1, "x");
    QTest::newRow("too few") << m_bytes.chopped(1);
    QTest::newRow("too many") << m_bytes + 'x';
    QTest::newRow("none") << QByteArray();
}

void TestDocumentWriter::refusesOtherBytes()
{
    QFETCH(QByteArray, bytes);
    DossierFixture fixture(0);
    const DocumentFile file = fileOf(m_bytes);
    const Result<void> stored = store(fixture.dossier(), file, bytes);
    QCOMPARE(stored.error().kind(), ErrorKind::PlanAltered);
    QCOMPARE(stored.error().arguments(), QStringList{file.fileName});
    QVERIFY(!must(DocumentRecords(fixture.dossier()).contains(file.sha256)));
}

void TestDocumentWriter::refusesWhatDoesNotFit()
{
    DossierFixture fixture(0);
    const DocumentFile file{QString(64, u'0'), u"groot.pdf"_s, DocumentWriter::kMost + 10'000, 2};
    const auto writer = DocumentWriter::begin(fixture.dossier(), file, m_texts);
    QCOMPARE(writer.error().kind(), ErrorKind::StorageFailed);
    QVERIFY(!must(DocumentRecords(fixture.dossier()).contains(file.sha256)));
}

void TestDocumentWriter::leavesNothingWhenItIsNotFinished()
{
    DossierFixture fixture(0);
    const DocumentFile file = fileOf(m_bytes);
    {
        const auto writer = must(DocumentWriter::begin(fixture.dossier(), file, m_texts));
        must(write(*writer, m_bytes));
    }
    QVERIFY(!must(DocumentRecords(fixture.dossier()).contains(file.sha256)));
    QVERIFY(must(DocumentRecords(fixture.dossier()).pageTexts(file.sha256)).isEmpty());
}

void TestDocumentWriter::takesTheWholeTransactionDown()
{
    DossierFixture fixture(0);
    const DocumentFile other = fileOf("%PDF");
    {
        Transaction transaction = must(Transaction::begin(fixture.dossier()));
        must(store(fixture.dossier(), other, "%PDF"));
        {
            const auto writer =
                must(DocumentWriter::begin(fixture.dossier(), fileOf(m_bytes), m_texts));
            must(writer->write(QByteArrayView(m_bytes).first(kPieceSize)));
        }
        QVERIFY(!transaction.commit());
    }
    QVERIFY(must(DocumentRecords(fixture.dossier()).known()).isEmpty());
}

/// Larger than what the engine keeps in memory of a transaction: most of it stands in the log.
void TestDocumentWriter::isThereForNobodyBeforeItIsWhole()
{
    DossierFixture fixture(0);
    const QByteArray large = bytesOf(24 << 20);
    const QString count = u"SELECT count(*) FROM document"_s;
    {
        const auto writer = must(DocumentWriter::begin(fixture.dossier(), fileOf(large), m_texts));
        must(write(*writer, large));
        QCOMPARE(rawSql(fixture.path(), count).toInt(), 0);
        must(writer->finish());
    }
    QCOMPARE(rawSql(fixture.path(), count).toInt(), 1);
    QCOMPARE(must(DocumentRecords(fixture.dossier()).content(fileOf(large))), large);
}

BERAAD_TEST(TestDocumentWriter, QCoreApplication)
#include "tst_documentwriter.moc"
