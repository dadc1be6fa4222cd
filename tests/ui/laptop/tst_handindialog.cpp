// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptop/handindialog.h"

#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/nocards.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

class HandInDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useIconTheme(); }
    void init();
    void cleanup();

    void showsWhatGoesAlongAndWhatStays();
    void makesAFileThatTheSecretariatCanOpen();
    void makesNothingOnceItIsStopped();
    void saysWhenTheKeyIsSomebodyElses();
    void doesNothingWithoutAPlaceForTheFile();

private:
    void open(const Member& keyHolder);
    QString said() const;

    std::unique_ptr<ExchangeOffice> m_office;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HandInDialog> m_dialog;
};

void HandInDialogTest::init()
{
    TestCase::init();
    m_office = std::make_unique<ExchangeOffice>();
    m_settings = std::make_unique<Settings>(m_office->path(u"settings.ini"_s));
    m_prompts = {};
    DossierFixture& fixture = m_office->fixture();
    {
        Laptop laptop = m_office->laptop(fixture.member(0));
        ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    }
    const QString dossier = m_office->path(u"laptop.beraad"_s);
    m_settings->setActingMember(dossier, fixture.member(0).id.text());
    m_session = must(Session::open(dossier, fixture.clock(), *m_settings, m_prompts));
}

void HandInDialogTest::cleanup()
{
    m_dialog.reset();
    m_session.reset();
    m_settings.reset();
    m_office.reset();
}

/// With the key file of this member proposed.
void HandInDialogTest::open(const Member& keyHolder)
{
    const QString keyFile = m_office->path(u"sleutel.p12"_s);
    must(signing::writeKeyFile(keyFile, m_office->key(keyHolder), signing::Secret(u"geheim"_s)));
    const Member me = *m_session->actingMember();
    m_settings->setKeyFile(me.id.text(), keyFile);
    const auto handing =
        must(exchange::readHandingIn(m_session->dossier(), m_session->roundId(), me.id));
    m_dialog =
        std::make_unique<HandInDialog>(*m_session, handing.value(), std::make_shared<NoCards>());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/// What the dialog says, or the page of the key.
QString HandInDialogTest::said() const
{
    for (const auto* message : m_dialog->findChildren<InlineMessage*>()) {
        if (message->isVisible() && message->isShowing())
            return message->sentence();
    }
    return {};
}

void HandInDialogTest::showsWhatGoesAlongAndWhatStays()
{
    open(m_office->fixture().member(0));
    const auto* list = m_dialog->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(1), u"final"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"1 private mark(s)"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"not begun"_s);
    QVERIFY(list->topLevelItem(1)->text(2).isEmpty());
}

void HandInDialogTest::makesAFileThatTheSecretariatCanOpen()
{
    open(m_office->fixture().member(0));
    const QString path = m_office->path(u"terug.beraad-return"_s);
    m_prompts.paths = {path};
    QTest::keyClicks(m_dialog->focusWidget(), u"geheim"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(said().contains(u"Send this file to the secretariat"_s));

    const exchange::ReturnPackage package = must(m_office->openReturn(path));
    QCOMPARE(package.contents.reviews.size(), 1);
    QCOMPARE(package.contents.marks.size(), 1);
    QVERIFY(!package.contents.machine.isEmpty());
    const auto handing = must(exchange::readHandingIn(m_session->dossier(), m_session->roundId(),
                                                      m_office->fixture().member(0).id));
    QVERIFY(handing->lastHandedIn);
}

void HandInDialogTest::makesNothingOnceItIsStopped()
{
    open(m_office->fixture().member(0));
    const QString path = m_office->path(u"terug.beraad-return"_s);
    m_prompts.paths = {path};
    QTest::keyClicks(m_dialog->focusWidget(), u"geheim"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    const auto isAsking = [this] {
        const auto buttons = m_dialog->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isVisible() && button->text() == u"Hand in…"_s;
        });
    };
    QVERIFY(!isAsking());
    QTRY_VERIFY_WITH_TIMEOUT(isAsking(), 30000); // to open a key takes what it takes
    QVERIFY(!QFileInfo::exists(path));
    const auto handing = must(exchange::readHandingIn(m_session->dossier(), m_session->roundId(),
                                                      m_office->fixture().member(0).id));
    QVERIFY(!handing->lastHandedIn);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void HandInDialogTest::saysWhenTheKeyIsSomebodyElses()
{
    open(m_office->fixture().member(1));
    const QString path = m_office->path(u"terug.beraad-return"_s);
    m_prompts.paths = {path};
    QTest::keyClicks(m_dialog->focusWidget(), u"geheim"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY(!QFileInfo::exists(path));
}

void HandInDialogTest::doesNothingWithoutAPlaceForTheFile()
{
    open(m_office->fixture().member(0));
    QTest::keyClicks(m_dialog->focusWidget(), u"geheim"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(said().isEmpty());
}

BERAAD_TEST(HandInDialogTest, QApplication)
#include "tst_handindialog.moc"
