// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/thumbnailpanel.h"

#include "tests/support/testmain.h"
#include "tests/ui/reading/fakereader.h"
#include "ui/reading/pagenames.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

using namespace beraad;
using namespace beraad::ui;

namespace {

constexpr int kPages = 100;

} // namespace

class ThumbnailPanelTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_reader = std::make_unique<tests::FakeReader>();
        m_panel = std::make_unique<ThumbnailPanel>(*m_reader, std::make_shared<PictureCache>());
        m_panel->resize(240, 600);
        m_panel->showPages(QStringLiteral("plan"), QList<QSizeF>(kPages, {595, 842}),
                           PageNames({}, kPages));
    }
    void cleanup()
    {
        m_panel.reset();
        m_reader.reset();
    }

    void asksForNothingWhileItIsHidden()
    {
        QCoreApplication::processEvents();
        QVERIFY(m_reader->pictures.isEmpty());
        show();
        QTRY_VERIFY(!m_reader->pictures.isEmpty());
        m_panel->hide();
        QVERIFY(m_reader->pictures.isEmpty()); // cancelled
    }

    void asksForThoseInSightOnly()
    {
        show();
        QTRY_VERIFY(!m_reader->pictures.isEmpty());
        QVERIFY(m_reader->pictures.size() < 12);
        QVERIFY(pages().contains(0));
        QVERIFY(pages().last() < 12);
    }

    void cancelsWhatIsScrolledAway()
    {
        show();
        QTRY_VERIFY(!m_reader->pictures.isEmpty());
        QScrollBar* bar = m_panel->findChild<QListView*>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_VERIFY(pages().contains(kPages - 1));
        QVERIFY(pages().first() > kPages - 12);
        QVERIFY(!m_reader->cancelled.isEmpty());
    }

    void asksForEachOnce()
    {
        show();
        QTRY_VERIFY(!m_reader->pictures.isEmpty());
        for (const pdf::RequestId id : m_reader->pictures.keys())
            m_reader->answer(id);
        QScrollBar* bar = m_panel->findChild<QListView*>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_VERIFY(pages().contains(kPages - 1));
        bar->setValue(0);
        QTRY_VERIFY(!pages().contains(kPages - 1));
        QVERIFY(m_reader->pictures.isEmpty());
    }

private:
    void show()
    {
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    QList<int> pages() const
    {
        QList<int> pages;
        for (const pdf::PictureRequest& request : std::as_const(m_reader->pictures))
            pages.append(request.page);
        std::sort(pages.begin(), pages.end());
        return pages;
    }

    std::unique_ptr<tests::FakeReader> m_reader;
    std::unique_ptr<ThumbnailPanel> m_panel;
};

BERAAD_TEST(ThumbnailPanelTest, QApplication)
#include "tst_thumbnailpanel.moc"
