// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/laptopsdialog.h"

#include "core/identity/directory.h"
#include "core/signing/signingkey.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/nocards.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/exchange/packagenames.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// The dialog on the dossier of a secretariat, driven by keys.
struct LaptopsStage
{
    DossierFixture fixture{2};
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    ScriptedPrompts prompts;
    QString folder = fixture.folder() + u"/uit"_s;
    std::unique_ptr<Session> session;
    std::unique_ptr<LaptopsDialog> dialog;

    LaptopsStage()
    {
        QDir().mkpath(folder);
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.secretary().id);
        open();
    }
    ~LaptopsStage()
    {
        dialog.reset();
        session.reset();
    }

    void open()
    {
        const auto board = must(exchange::readProgress(session->dossier(), session->roundId()));
        dialog = std::make_unique<LaptopsDialog>(*session, std::make_shared<NoCards>(), board);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        if (!QTest::qWaitForWindowExposed(dialog.get()))
            qFatal("the dialog does not come up");
    }
    QListWidget* list() { return dialog->findChild<QListWidget*>(); }
    QTableWidget* table() { return dialog->findChild<QTableWidget*>(); }
    QPushButton* button(const QString& text)
    {
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        qFatal("no such button");
    }
    QList<QLineEdit*> secrets()
    {
        QList<QLineEdit*> found;
        const auto fields = dialog->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Password)
                found.append(field);
        }
        return found;
    }
    bool says(const QString& words)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    /// Ticks or unticks who is at this place.
    void toggle(int row)
    {
        list()->setCurrentRow(row);
        QTest::keyClick(list(), Qt::Key_Space);
    }
    int rowOf(const Member& member)
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->text().startsWith(member.name))
                return row;
        }
        qFatal("nobody of that name");
    }
    void issue()
    {
        prompts.paths = {folder};
        QTest::keyClick(button(u"Issue…"_s), Qt::Key_Space);
        if (!QTest::qWaitFor([&] { return table()->isVisible(); }, 60'000))
            qFatal("nothing is issued");
    }
    QString passwordOf(const Member& member)
    {
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->item(row, 0)->text() == member.name)
                return table()->item(row, 1)->text();
        }
        qFatal("nobody of that name");
    }
    QString keyFileOf(const Member& member)
    {
        const QString name = namesOf(session->members()).value(member.id);
        return folder + u'/' + name + u'/' + keyFileName(name);
    }
};

const QString kAuthorityPassword = u"lang genoeg"_s;

} // namespace

class TestLaptopsDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesEverybodyAKeyAndARoundInOneStep();
    void whatIsStoppedIssuesNothing();
    void aNewPasswordIsTypedTwice();
    void saysWhatIsStillMissing();
    void aWrongPasswordIsAskedAgain();
    void aNewKeyForWhoHasOneWantsAReason();
    void passwordsAreNotLostByClosing();
    void twoOfOneNameHaveTwoFolders();
};

void TestLaptopsDialog::givesEverybodyAKeyAndARoundInOneStep()
{
    LaptopsStage stage;
    QTest::keyClicks(stage.secrets().at(0), kAuthorityPassword);
    QTest::keyClicks(stage.secrets().at(1), kAuthorityPassword);
    stage.issue();
    const Member& member = stage.fixture.member(0);
    const auto key = must(
        signing::openKeyFile(stage.keyFileOf(member), signing::Secret(stage.passwordOf(member))));
    QCOMPARE(must(identity::certificatesOf(stage.session->dossier(), member.id)),
             QList{key.certificate()});
    const QDir folder(QFileInfo(stage.keyFileOf(member)).absolutePath());
    QCOMPARE(folder.entryList({u"*.beraad-round"_s}).size(), 1);
    QVERIFY(QFile::exists(stage.keyFileOf(stage.fixture.secretary())));
}

/// Also where it came as far as the password for making keys: that is then asked for, not made up.
void TestLaptopsDialog::whatIsStoppedIssuesNothing()
{
    LaptopsStage stage;
    const auto typePassword = [&] {
        for (QLineEdit* field : stage.secrets())
            QTest::keyClicks(field, kAuthorityPassword);
    };
    typePassword();
    stage.prompts.paths = {stage.folder};
    QTest::keyClick(stage.button(u"Issue…"_s), Qt::Key_Space);
    QTest::keyClick(stage.dialog.get(), Qt::Key_Escape);
    QVERIFY(stage.dialog->isVisible());
    auto* message = stage.dialog->findChild<InlineMessage*>();
    QVERIFY(QTest::qWaitFor([&] { return message->isVisible(); }, 60'000));
    QVERIFY(!stage.table()->isVisible());
    QVERIFY(QDir(stage.folder).isEmpty());
    QVERIFY(must(identity::certificatesOf(stage.session->dossier(), stage.fixture.member(0).id))
                .isEmpty());
    typePassword();
    stage.issue();
    QVERIFY(QFile::exists(stage.keyFileOf(stage.fixture.member(0))));
}

void TestLaptopsDialog::aNewPasswordIsTypedTwice()
{
    LaptopsStage stage;
    QTest::keyClicks(stage.secrets().at(0), kAuthorityPassword);
    QVERIFY(!stage.button(u"Issue…"_s)->isEnabled());
    QTest::keyClicks(stage.secrets().at(1), u"iets anders"_s);
    QVERIFY(!stage.button(u"Issue…"_s)->isEnabled());
    QVERIFY(stage.says(u"not the same"_s));
}

/// A button that is grey without a word leaves who has never done this before it.
void TestLaptopsDialog::saysWhatIsStillMissing()
{
    LaptopsStage stage;
    QVERIFY(stage.says(u"of at least 10 characters."_s));
    QTest::keyClicks(stage.secrets().at(0), kAuthorityPassword);
    QTest::keyClicks(stage.secrets().at(1), kAuthorityPassword);
    QVERIFY(stage.button(u"Issue…"_s)->isEnabled());
    for (int row = 0; row < stage.list()->count(); ++row)
        stage.toggle(row);
    QVERIFY(stage.says(u"Tick who gets a key."_s));
    stage.toggle(stage.rowOf(stage.fixture.member(0)));
    QVERIFY(stage.says(u"Choose your own key."_s)); // nobody's new key signs
    stage.toggle(stage.rowOf(stage.fixture.secretary()));
    stage.issue();
    stage.open();
    QVERIFY(stage.says(u"19 May 2020"_s)); // when the password for making keys was made up
    stage.toggle(stage.rowOf(stage.fixture.secretary()));
    QVERIFY(stage.says(u"Say why a new key"_s));
}

void TestLaptopsDialog::aWrongPasswordIsAskedAgain()
{
    LaptopsStage stage;
    QTest::keyClicks(stage.secrets().at(0), kAuthorityPassword);
    QTest::keyClicks(stage.secrets().at(1), kAuthorityPassword);
    stage.issue();
    stage.open();
    stage.toggle(stage.rowOf(stage.fixture.secretary())); // signs with a new key, for simplicity
    const auto fields = stage.dialog->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->isVisible() && field->echoMode() == QLineEdit::Normal)
            QTest::keyClicks(field, u"Kwijt"_s);
    }
    QTest::keyClicks(stage.secrets().at(0), u"verkeerd"_s);
    stage.prompts.paths = {stage.folder};
    QTest::keyClick(stage.button(u"Issue…"_s), Qt::Key_Space);
    auto* message = stage.dialog->findChild<InlineMessage*>();
    QVERIFY(QTest::qWaitFor([&] { return message->isVisible(); }, 60'000));
    QVERIFY(!stage.table()->isVisible());
    QVERIFY(stage.secrets().at(0)->text().isEmpty());
}

void TestLaptopsDialog::aNewKeyForWhoHasOneWantsAReason()
{
    LaptopsStage stage;
    QTest::keyClicks(stage.secrets().at(0), kAuthorityPassword);
    QTest::keyClicks(stage.secrets().at(1), kAuthorityPassword);
    stage.issue();
    const Member& secretary = stage.fixture.secretary();
    const auto before =
        must(identity::certificatesOf(stage.session->dossier(), secretary.id)).first();
    stage.open();
    stage.toggle(stage.rowOf(secretary));
    QTest::keyClicks(stage.secrets().at(0), kAuthorityPassword);
    QVERIFY(!stage.button(u"Issue…"_s)->isEnabled());
    const auto fields = stage.dialog->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->isVisible() && field->echoMode() == QLineEdit::Normal)
            QTest::keyClicks(field, u"Kwijt"_s);
    }
    stage.issue();
    const auto after = must(identity::certificatesOf(stage.session->dossier(), secretary.id));
    QCOMPARE(after.size(), 1);
    QVERIFY(after.first() != before);
    QVERIFY(must(identity::revokedCertificates(stage.session->dossier()))
                .contains(before.fingerprint()));
}

void TestLaptopsDialog::passwordsAreNotLostByClosing()
{
    LaptopsStage stage;
    QTest::keyClicks(stage.secrets().at(0), kAuthorityPassword);
    QTest::keyClicks(stage.secrets().at(1), kAuthorityPassword);
    stage.issue();
    QTest::keyClick(stage.dialog.get(), Qt::Key_Escape); // the answer is no
    QVERIFY(stage.dialog->isVisible());
    const QString slips = stage.folder + u"/wachtwoorden.pdf"_s;
    stage.prompts.paths = {slips};
    QTest::keyClick(stage.button(u"&Save slips as PDF…"_s), Qt::Key_Space);
    QVERIFY(QFile::exists(slips));
    stage.prompts.asked.clear();
    QTest::keyClick(stage.dialog.get(), Qt::Key_Escape);
    QVERIFY(!stage.dialog->isVisible());
    QVERIFY(stage.prompts.asked.isEmpty());
}

void TestLaptopsDialog::twoOfOneNameHaveTwoFolders()
{
    Member one;
    one.id = MemberId::create();
    one.name = u"S. de Vriès"_s;
    Member other;
    other.id = MemberId::create();
    other.name = u"S. de Vries"_s;
    const auto names = namesOf({one, other});
    QCOMPARE(names.value(one.id), u"s-de-vries"_s);
    QCOMPARE(names.value(other.id), u"s-de-vries-2"_s);
}

BERAAD_TEST(TestLaptopsDialog, QApplication)
#include "tst_laptopsdialog.moc"
