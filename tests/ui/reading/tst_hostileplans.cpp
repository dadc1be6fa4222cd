// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plandesk.h"
#include "core/intake/planimport.h"
#include "core/pdf/remoteplanreader.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "tests/core/pdf/corpus.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/pagenotice.h"
#include "ui/reading/planview.h"

#include <QApplication>

using namespace beraad;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

constexpr int kPatience = 120'000; ///< milliseconds, on a machine with much else to do

bool isWhole()
{
    return qEnvironmentVariableIsSet("BERAAD_WHOLE_CORPUS");
}

pdf::WorkerLimits limits()
{
    pdf::WorkerLimits limits;
    limits.seconds = 2;
    limits.patience = kPatience;
    limits.memory = 512LL * 1024 * 1024;
    return limits;
}

} // namespace

/// PDFs that are made to break readers, as a committee would meet them: taken in, stored, opened on
/// screen and scrolled through to the end. That workers stay within their limits is shown in
/// core/pdf/realpdfs.
class HostilePlansTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        const QString folder = tests::corpusFolder() + u"/hostile/"_s;
        QStringList paths;
        for (const auto& row : tests::corpusManifest(folder)) {
            if (isWhole() || row.value(u"smoke"_s) == u"yes")
                paths << folder + row.value(u"file"_s);
        }
        const auto files = must(intake::prepareFiles(paths, Progress()));
        QCOMPARE(files.size(), paths.size());
        commands::PlanDesk desk(m_dossier.history());
        for (const intake::PreparedFile& file : files) {
            QVERIFY(file.problem || file.facts.pageCount > 0);
            if (!file.problem)
                must(desk.addDocument(
                    m_dossier.plan(0),
                    {file.fileName(), file.pdf, file.facts.pageTexts, file.facts.layout},
                    QDate(2020, 3, 30)));
        }
        qInfo("  %lld files, %lld taken in", qint64(files.size()), qint64(plan().documents.size()));
        m_reader = std::make_unique<pdf::RemotePlanReader>(nullptr, 1, limits());
        m_view = std::make_unique<PlanView>(*m_reader);
        m_view->resize(500, 400);
        m_view->setFit(Fit::Page);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void isScrolledThrough_data()
    {
        QTest::addColumn<int>("index");
        const auto documents = plan().documents;
        for (int i = 0; i < documents.size(); ++i)
            QTest::addRow("%d %s", i, qPrintable(documents.at(i).fileName)) << i;
    }
    void isScrolledThrough()
    {
        QFETCH(int, index);
        const auto documents = planDocuments(m_dossier.dossier(), plan());
        m_view->showDocument(documents.at(index));
        QVERIFY(standsOrSays());
        while (m_view->isOpen() &&
               m_view->currentPage() + 1 < std::min(pagesSeen(), m_view->pageCount())) {
            const int before = m_view->currentPage();
            QTest::keyClick(m_view.get(), Qt::Key_PageDown, Qt::AltModifier);
            QVERIFY(standsOrSays());
            QVERIFY(!m_view->isOpen() || m_view->currentPage() > before);
        }
        // A document that is given up is closed and says why.
        QVERIFY(m_view->isOpen() || !m_view->accessibleDescription().isEmpty());
    }

    void leavesTheDossierAsItWas()
    {
        m_view.reset();
        m_reader.reset();
        m_dossier.reopen();
        storage::DocumentRecords records(m_dossier.dossier());
        for (const domain::DocumentFile& document : plan().documents) {
            QVERIFY(records.content(document).ok()); // checked against its SHA-256
            QVERIFY(records.layout(document.sha256).ok());
        }
    }

    void cleanupTestCase()
    {
        m_view.reset();
        m_reader.reset();
    }

private:
    static int pagesSeen() { return isWhole() ? 10'000 : 6; }

    domain::Plan plan() const
    {
        return must(storage::PlanRecords(m_dossier.dossier()).plan(m_dossier.plan(0)));
    }

    /// What is in sight is there, or a sentence stands in its place.
    bool standsOrSays() const
    {
        const auto* notice = m_view->findChild<PageNotice*>();
        return QTest::qWaitFor(
            [&] {
                return m_view->isOpen() ? m_view->isComplete() || notice->isVisible()
                                        : !m_view->accessibleDescription().isEmpty();
            },
            kPatience);
    }

    tests::DossierFixture m_dossier{1};
    std::unique_ptr<pdf::RemotePlanReader> m_reader;
    std::unique_ptr<PlanView> m_view;
};

BERAAD_TEST(HostilePlansTest, QApplication)
#include "tst_hostileplans.moc"
