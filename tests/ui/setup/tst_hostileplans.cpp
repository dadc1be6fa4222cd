// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/storage/audittrail.h"
#include "core/storage/documentrecords.h"
#include "core/wording/errorwording.h"
#include "tests/core/pdf/corpus.h"
#include "ui/matching/matchtablemodel.h"
#include "ui/matching/matchview.h"
#include "ui/reading/pagenotice.h"
#include "ui/reading/planpane.h"

#include <QFileInfo>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SetupStage;

namespace {

constexpr int kPatienceWithPlans = 300'000; ///< milliseconds, on a machine with much else to do

/// A file as the preview of the import shows it.
struct Previewed
{
    QString path;
    bool isLocked = false; ///< as the corpus says
    QString fileName;
    int pages = 0;
    QString remark;
};

/// What may be said of a file that does not come in.
QStringList clearSentences(const QString& fileName)
{
    QStringList sentences;
    for (const ErrorKind kind :
         {ErrorKind::PdfDamaged, ErrorKind::PdfTooLarge, ErrorKind::ReaderCrashed,
          ErrorKind::ReaderTooSlow, ErrorKind::ReaderOutOfMemory})
        sentences << wording::sentence(Error(kind, {fileName}));
    return sentences;
}

} // namespace

/// Every PDF that is made to break readers, as a secretariat and a committee would meet it: chosen
/// in the window, looked at in the preview, stored, opened on screen and scrolled through to the
/// end. That workers stay within their limits is shown in core/pdf/realpdfs.
class HostilePlansTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        m_stage = std::make_unique<SetupStage>(1);
        m_stage->open(u"Plans"_s);
        QVERIFY(chooseAll());
        QVERIFY(keepPreview());
        QSignalSpy changed(&m_stage->session->history(), &commands::History::changed);
        m_stage->press(u"Store plans"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatienceWithPlans);
        QTRY_VERIFY(m_stage->button(u"Add PDF"_s)); // the table is back
    }

    void endsInPagesOrAClearMessage_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_files.size(); ++i)
            QTest::addRow("%s", qPrintable(m_files.at(i).path)) << int(i);
    }
    void endsInPagesOrAClearMessage()
    {
        QFETCH(const int, index);
        const Previewed& file = m_files.at(index);
        QCOMPARE(file.fileName, QFileInfo(file.path).fileName());
        if (file.isLocked)
            QCOMPARE(file.remark,
                     wording::sentence(Error(ErrorKind::PdfEncrypted, {file.fileName})));
        else
            QVERIFY2(file.pages > 0 || clearSentences(file.fileName).contains(file.remark),
                     qPrintable(file.remark));
    }

    void allWithPagesAreStored()
    {
        QSet<QString> wanted{m_own};
        for (const Previewed& file : std::as_const(m_files)) {
            if (file.pages > 0)
                wanted.insert(sha256Hex(must(readFile(file.path))));
        }
        QSet<QString> stored;
        for (const DocumentFile& document : documents())
            stored.insert(document.sha256);
        QCOMPARE(stored, wanted);
    }

    void isScrolledThrough_data()
    {
        QTest::addColumn<int>("index");
        if (!m_stage)
            return;
        const QList<DocumentFile> all = documents();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%d %s", int(i), qPrintable(all.at(i).fileName)) << int(i);
    }
    void isScrolledThrough()
    {
        QFETCH(const int, index);
        auto* list = m_stage->named<QListWidget>(u"Documents of the plan"_s);
        list->setCurrentRow(index);
        QTest::keyClick(list, Qt::Key_Return);
        auto* pane = m_stage->room->findChild<PlanPane*>();
        QVERIFY(pane->isVisible());
        PlanView& view = pane->view();
        view.setFit(Fit::Page);
        QVERIFY(standsOrSays(view));
        while (view.isOpen() && view.currentPage() + 1 < view.pageCount()) {
            const int before = view.currentPage();
            QTest::keyClick(&view, Qt::Key_PageDown, Qt::AltModifier);
            QVERIFY(standsOrSays(view));
            QVERIFY(!view.isOpen() || view.currentPage() > before);
        }
        // A document that is given up is closed and says why.
        QVERIFY(view.isOpen() || !view.accessibleDescription().isEmpty());
    }

    void theDossierIsUndamaged()
    {
        const QList<DocumentFile> all = documents();
        m_stage->room.reset();
        m_stage->session.reset();
        m_stage->fixture.clock().advance(60); // for a backup of its own
        // Opening checks every page of the file.
        const auto dossier =
            must(storage::Dossier::open(m_stage->fixture.path(), m_stage->fixture.clock()));
        QVERIFY(storage::AuditTrail(*dossier).verify().ok());
        const storage::DocumentRecords records(*dossier);
        for (const DocumentFile& document : all) {
            QVERIFY(records.content(document).ok()); // checked against its SHA-256
            QVERIFY(records.layout(document.sha256).ok());
        }
    }

    void cleanup()
    {
        if (m_stage && m_stage->room)
            m_stage->room->stepBack(); // to the list
    }

    void cleanupTestCase() { m_stage.reset(); }

private:
    QList<DocumentFile> documents() const
    {
        return m_stage->records().plans.first().plan.documents;
    }

    /// All files of the corpus, for the one plan that there is.
    bool chooseAll()
    {
        m_own = documents().first().sha256;
        const QString folder = tests::corpusFolder() + u"/hostile/"_s;
        QStringList paths;
        for (const auto& row : tests::corpusManifest(folder)) {
            Previewed file;
            file.path = folder + row.value(u"file"_s);
            file.isLocked = row.value(u"categories"_s).contains(u"ENCRYPTED-needs-password"_s);
            paths << file.path;
            m_files << file;
        }
        m_stage->prompts.paths = paths;
        m_stage->press(u"Add PDF"_s);
        return QTest::qWaitFor([this] { return m_stage->button(u"Store plans"_s) != nullptr; },
                               kPatienceWithPlans);
    }

    /// What the preview says; false when it lacks a file.
    bool keepPreview()
    {
        const QAbstractItemModel* model =
            m_stage->room->findChild<MatchView*>()->findChild<QTableView*>()->model();
        if (m_files.isEmpty() || model->rowCount() != m_files.size())
            return false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto cell = [&](int column) { return model->index(row, column).data(); };
            m_files[row].fileName = cell(MatchTableModel::File).toString();
            m_files[row].pages = cell(MatchTableModel::Pages).toInt();
            m_files[row].remark = cell(MatchTableModel::Remark).toString();
        }
        return true;
    }

    /// What is in sight is there, or a sentence stands in its place.
    static bool standsOrSays(const PlanView& view)
    {
        const auto* notice = view.findChild<PageNotice*>();
        return QTest::qWaitFor(
            [&] {
                return view.isOpen() ? view.isComplete() || notice->isVisible()
                                     : !view.accessibleDescription().isEmpty();
            },
            kPatienceWithPlans);
    }

    std::unique_ptr<SetupStage> m_stage;
    QList<Previewed> m_files;
    QString m_own; ///< SHA-256 of the PDF that the plan had before
};

BERAAD_TEST(HostilePlansTest, QApplication)
#include "tst_hostileplans.moc"
