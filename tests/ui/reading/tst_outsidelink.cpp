// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/reading/outsidelink.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

using namespace beraad;

/// Notes what the system would open.
class Opener : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

class OutsideLinkTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        for (const char* scheme : {"https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &m_opener, "open");
        m_opener.opened.clear();
        QApplication::clipboard()->clear();
    }

    void opensOnlyAfterAYes()
    {
        tests::ScriptedPrompts prompts;
        const QString address = QStringLiteral("https://example.org/a?b=c");
        ui::followOutsideLink(address, prompts);
        QCOMPARE(prompts.asked.size(), 1);
        QVERIFY(m_opener.opened.isEmpty());
        prompts.confirmations = {true};
        ui::followOutsideLink(address, prompts);
        QCOMPARE(m_opener.opened, QList<QUrl>{QUrl(address)});
    }

    void neverOpensWhatIsNoWebOrMailAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a file") << QStringLiteral("file:///usr/bin/true");
        QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("a share") << QStringLiteral("\\\\host\\share\\x.exe");
        QTest::newRow("markup") << QStringLiteral("<a href='https://example.org'>x</a>");
        QTest::newRow("nothing") << QString();
    }
    void neverOpensWhatIsNoWebOrMailAddress()
    {
        QFETCH(QString, address);
        tests::ScriptedPrompts prompts;
        prompts.confirmations = {true};
        ui::followOutsideLink(address, prompts);
        QVERIFY(m_opener.opened.isEmpty());
        QCOMPARE(QApplication::clipboard()->text(), address);
    }

private:
    Opener m_opener;
};

BERAAD_TEST(OutsideLinkTest, QApplication)
#include "tst_outsidelink.moc"
