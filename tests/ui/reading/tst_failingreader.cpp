// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/remoteplanreader.h"
#include "tests/core/pdf/hostilepdf.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/testmain.h"
#include "ui/reading/pagenotice.h"
#include "ui/reading/planview.h"

#include <QApplication>
#include <QPushButton>

#include <csignal>

using namespace beraad;
using namespace beraad::ui;

namespace {

PlanDocument planOf(const QByteArray& bytes)
{
    return {QStringLiteral("plan"), QStringLiteral("plan.pdf"),
            pdf::copying([bytes]() { return Result<QByteArray>(bytes); })};
}

pdf::WorkerLimits oneSecond()
{
    pdf::WorkerLimits limits;
    limits.seconds = 1;
    return limits;
}

} // namespace

/// The pages on screen while the process that reads them dies.
class FailingReaderTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_reader = std::make_unique<pdf::RemotePlanReader>(nullptr, 1, oneSecond());
        m_view = std::make_unique<PlanView>(*m_reader);
        m_view->resize(800, 600);
        m_view->setFit(Fit::Page);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_notice = m_view->findChild<PageNotice*>();
    }
    void cleanup()
    {
        m_view.reset();
        m_reader.reset();
    }

    void aKilledReaderCostsOnePageThatCanBeTriedAgain()
    {
        // One page, drawn and read: nothing else is on its way that the kill could hit.
        open(tests::numberedPdf(1));
        QTRY_COMPARE(m_view->accessibleDescription(), QStringLiteral("Page 1 of 1"));
        for (const qint64 worker : tests::childProcesses())
            ::kill(pid_t(worker), SIGKILL);
        m_view->zoomIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_notice->isVisible(), 60000);
        QCOMPARE(m_notice->page(), 0);
        QVERIFY(m_notice->accessibleName().contains(QStringLiteral("plan.pdf")));
        QVERIFY(m_view->isOpen());
        QTest::keyClick(m_notice->findChild<QPushButton*>(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!m_notice->isVisible() && m_view->isComplete(), 60000);
        QVERIFY(tests::hasInk(m_view->viewport()->grab().toImage()));
    }

    void theNoticeStaysWithItsPage()
    {
        open(tests::endlessPdf());
        m_view->goToPage(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_notice->isVisible(), 60000);
        QVERIFY(m_view->viewport()->rect().contains(m_notice->geometry()));
        m_view->goToPage(2);
        QTRY_VERIFY(!m_notice->isVisible() || m_notice->page() == 1);
        m_view->setFit(Fit::None);
        m_view->setZoom(2);
        m_view->goTo({2, 0.3});
        QVERIFY(!m_notice->isVisible());
    }

    void aDocumentThatFailsThreeTimesStaysClosedWithASentence()
    {
        QList<ErrorKind> failures;
        connect(m_view.get(), &PlanView::failed, this,
                [&failures](const Error& error) { failures.append(error.kind()); });
        open(tests::endlessPdf());
        m_view->goToPage(1);
        for (int time = 0; time < 3 && m_view->isOpen(); ++time) {
            QTRY_VERIFY_WITH_TIMEOUT(m_notice->isVisible() || !m_view->isOpen(), 60000);
            if (m_view->isOpen())
                QTest::keyClick(m_notice->findChild<QPushButton*>(), Qt::Key_Space);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isOpen(), 60000);
        QCOMPARE(failures, QList<ErrorKind>{ErrorKind::PdfGivenUp});
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("plan.pdf")));
        QVERIFY(!m_notice->isVisible());
        QCOMPARE(m_view->pageCount(), 0);
        // The next document is none the worse for it.
        m_view->showDocument(
            {QStringLiteral("other"), QStringLiteral("other.pdf"),
             pdf::copying([]() { return Result<QByteArray>(tests::numberedPdf(1)); })});
        QTRY_VERIFY(m_view->isComplete());
    }

private:
    void open(const QByteArray& bytes)
    {
        m_view->showDocument(planOf(bytes));
        QTRY_VERIFY(m_view->isComplete());
    }

    std::unique_ptr<pdf::RemotePlanReader> m_reader;
    std::unique_ptr<PlanView> m_view;
    PageNotice* m_notice = nullptr;
};

BERAAD_TEST(FailingReaderTest, QApplication)
#include "tst_failingreader.moc"
