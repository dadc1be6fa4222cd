// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptop/rounddialog.h"

#include "core/base/files.h"
#include "core/commands/identitydesk.h"
#include "core/identity/directory.h"
#include "core/identity/registrar.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/reviewrecords.h"
#include "core/wording/errorwording.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/nocards.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

class RoundDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useIconTheme(); }
    void init();
    void cleanup();

    void makesTheMembersOwnDossier();
    void theDossierKnowsWhoseItIs();
    void makesItWhereThePersonSays();
    void asksOnlyThePasswordTheSecondTime();
    void aKeyThatCameAlongIsProposedAndKept();
    void choosesNoKeyAmongTwo();
    void saysWhatIsWrongAndStoresNothing_data();
    void saysWhatIsWrongAndStoresNothing();
    void asksToCompareASenderNobodyKnows();
    void whoseKeyWasReplacedGetsTheOwnWorkBack();
    void saysWhenTheOwnWorkIsOfALaterProgram();
    void bringsTheDossierUpToDate();
    void refusesASenderThatTheDossierRevoked();
    void refusesAnOlderOne();
    void leavesTheWindowsDossierWhenThePersonGoesOn();

private:
    QString keyFile(const signing::SigningKey& key, const QString& name = u"sleutel.p12"_s);
    void ask(const QString& package);
    void unlock(const QString& password = u"geheim"_s);
    void unlockWith(const QString& keyFile);
    void press(Qt::Key key) { QTest::keyClick(m_dialog->focusWidget(), key); }
    void make(const QString& package);
    QPushButton* next() const;
    QString problem() const;
    template <typename Widget> Widget* visible() const
    {
        for (Widget* widget : m_dialog->findChildren<Widget*>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<ExchangeOffice> m_office;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    bool m_releases = true;
    QStringList m_released;
    std::unique_ptr<RoundDialog> m_dialog;
};

void RoundDialogTest::init()
{
    TestCase::init();
    m_office = std::make_unique<ExchangeOffice>();
    m_settings = std::make_unique<Settings>(m_office->path(u"settings.ini"_s));
    qputenv("HOME", QFile::encodeName(m_office->fixture().folder())); // where documents lie
    m_prompts = {};
    m_releases = true;
    m_released.clear();
}

void RoundDialogTest::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    m_office.reset();
}

QString RoundDialogTest::keyFile(const signing::SigningKey& key, const QString& name)
{
    const QString path = m_office->path(u"sleutels/"_s + name);
    QDir().mkpath(m_office->path(u"sleutels"_s));
    must(signing::writeKeyFile(path, key, signing::Secret(u"geheim"_s)));
    return path;
}

void RoundDialogTest::ask(const QString& package)
{
    m_dialog = std::make_unique<RoundDialog>(LaptopParts{*m_settings, m_prompts,
                                                         m_office->fixture().clock(),
                                                         std::make_shared<NoCards>(),
                                                         [this](const QString& dossier) {
                                                             m_released.append(dossier);
                                                             return m_releases;
                                                         }},
                                             package);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/// As a person who knows where the key is: types the password and presses Enter.
void RoundDialogTest::unlock(const QString& password)
{
    auto* field = qobject_cast<QLineEdit*>(m_dialog->focusWidget());
    QVERIFY(field);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, password);
    press(Qt::Key_Return);
}

void RoundDialogTest::unlockWith(const QString& keyFile)
{
    QTest::keyClicks(m_dialog->focusWidget(), keyFile);
    press(Qt::Key_Tab);
    unlock();
}

void RoundDialogTest::make(const QString& package)
{
    ask(package);
    if (m_settings->lastKeyFile().isEmpty())
        unlockWith(keyFile(m_office->key(m_office->fixture().member(0))));
    else
        unlock();
    QTRY_VERIFY(next()->text().endsWith(u"dossier"_s));
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QTRY_COMPARE(accepted.size(), 1);
}

QPushButton* RoundDialogTest::next() const
{
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

QString RoundDialogTest::problem() const
{
    const auto* message = visible<InlineMessage>();
    return message ? message->sentence() : QString();
}

void RoundDialogTest::makesTheMembersOwnDossier()
{
    const Member& member = m_office->fixture().member(0);
    make(m_office->sendRound(member, u"ronde"_s));
    const QString path = m_dialog->dossier();
    QCOMPARE(QFileInfo(path).completeSuffix(), u"beraad"_s);
    QVERIFY(path.contains(m_office->fixture().programme().name.left(8)));

    const auto dossier = must(storage::Dossier::open(path, m_office->fixture().clock()));
    QCOMPARE(must(storage::PlanRecords(*dossier).plans(m_office->fixture().round())).size(), 3);
    QCOMPARE(m_settings->actingMember(path), member.id.text());
    QCOMPARE(m_settings->keyFile(member.id.text()), m_office->path(u"sleutels/sleutel.p12"_s));
}

/// Also on a machine that never saw it, as after a laptop broke.
void RoundDialogTest::theDossierKnowsWhoseItIs()
{
    const Member& member = m_office->fixture().member(1);
    ask(m_office->sendRound(member, u"ronde"_s));
    unlockWith(keyFile(m_office->key(member)));
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QTRY_COMPARE(accepted.size(), 1);
    Settings elsewhere(m_office->path(u"elders.ini"_s));
    const auto session =
        must(Session::open(m_dialog->dossier(), m_office->fixture().clock(), elsewhere, m_prompts));
    QCOMPARE(session->actingMember()->id, member.id);
}

void RoundDialogTest::makesItWhereThePersonSays()
{
    const QString chosen = m_office->path(u"mijn plannen.beraad"_s);
    ask(m_office->sendRound(m_office->fixture().member(0), u"ronde"_s));
    unlockWith(keyFile(m_office->key(m_office->fixture().member(0))));
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
    m_prompts.paths = {chosen};
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"Else&where…"_s)
            button->click();
    }
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    next()->click();
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(m_dialog->dossier(), chosen);
    QVERIFY(QFileInfo::exists(chosen));
}

void RoundDialogTest::asksOnlyThePasswordTheSecondTime()
{
    m_settings->setKeyFile(m_office->fixture().member(0).id.text(),
                           keyFile(m_office->key(m_office->fixture().member(0))));
    ask(m_office->sendRound(m_office->fixture().member(0), u"ronde"_s));
    unlock();
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
}

void RoundDialogTest::aKeyThatCameAlongIsProposedAndKept()
{
    const Member& member = m_office->fixture().member(0);
    const QString package = m_office->sendRound(member, u"ronde"_s);
    const QString key = m_office->path(u"lid.p12"_s);
    must(signing::writeKeyFile(key, m_office->key(member), signing::Secret(u"geheim"_s)));
    ask(package);
    unlock(); // nothing but the password
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QTRY_COMPARE(accepted.size(), 1);
    const QString kept = m_settings->keyFile(member.id.text());
    QCOMPARE(kept, QFileInfo(m_dialog->dossier()).dir().filePath(u"lid.p12"_s));
    QCOMPARE(must(readFile(kept)), must(readFile(key)));
}

void RoundDialogTest::choosesNoKeyAmongTwo()
{
    const Member& member = m_office->fixture().member(0);
    const QString package = m_office->sendRound(member, u"ronde"_s);
    for (const QString& name : {u"lid.p12"_s, u"ander.p12"_s})
        must(writeFileAtomically(m_office->path(name), "geen sleutel"));
    ask(package);
    auto* field = qobject_cast<QLineEdit*>(m_dialog->focusWidget());
    QVERIFY(field && field->text().isEmpty());
}

void RoundDialogTest::saysWhatIsWrongAndStoresNothing_data()
{
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("kind");
    QTest::newRow("for somebody else") << 0 << int(ErrorKind::PackageNotAddressed);
    QTest::newRow("cut off") << 1 << int(ErrorKind::PackageCutOff);
    QTest::newRow("altered") << 2 << int(ErrorKind::PackageAltered);
}

void RoundDialogTest::saysWhatIsWrongAndStoresNothing()
{
    QFETCH(int, damage);
    QFETCH(int, kind);
    const QString package = m_office->sendRound(m_office->fixture().member(0), u"ronde"_s);
    QByteArray bytes = must(readFile(package));
    if (damage == 1)
        bytes.chop(100);
    else if (damage == 2)
        bytes[bytes.size() - 300] = char(bytes.at(bytes.size() - 300) ^ 1);
    must(writeFileAtomically(package, bytes));
    const int key = damage == 0 ? 1 : 0;
    ask(package);
    unlockWith(keyFile(m_office->key(m_office->fixture().member(key))));
    QTRY_COMPARE(problem(),
                 wording::sentence(Error(ErrorKind(kind), {QFileInfo(package).fileName()})));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!QFileInfo::exists(m_office->path(u"Documents"_s)));
}

void RoundDialogTest::asksToCompareASenderNobodyKnows()
{
    const Member& member = m_office->fixture().member(0);
    const TestIdentity own = TestAuthority().issue({.holder = member.name});
    must(identity::Registrar(m_office->fixture().history())
             .add(member.id, own.certificatePem(), u"pas"_s));
    ask(m_office->sendRound(member, u"ronde"_s));
    unlockWith(keyFile(own.key()));
    QTRY_COMPARE(next()->text(), u"Trust and open"_s);
    QVERIFY(!next()->isEnabled());
    press(Qt::Key_Space); // compared
    QVERIFY(next()->isEnabled());
    press(Qt::Key_Return);
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QTRY_COMPARE(accepted.size(), 1);
}

/// The last return is sealed for the key that is gone.
void RoundDialogTest::whoseKeyWasReplacedGetsTheOwnWorkBack()
{
    DossierFixture& fixture = m_office->fixture();
    const Member& member = fixture.member(0);
    fixture.finaliseReview(fixture.key(0, 0));
    const TestIdentity own = TestAuthority().issue({.holder = member.name});
    const QString lost = m_office->key(member).certificate().fingerprint();
    must(identity::Registrar(fixture.history())
             .add(member.id, own.certificatePem(), u"pas"_s,
                  identity::Replacing{lost, u"Laptop kwijt"_s}));
    ask(m_office->sendRound(member, u"ronde"_s));
    unlockWith(keyFile(own.key()));
    QTRY_COMPARE(next()->text(), u"Trust and open"_s);
    press(Qt::Key_Space); // compared
    press(Qt::Key_Return);
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
    const auto labels = m_dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(u"What you handed in comes along"_s);
    }));
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QTRY_COMPARE(accepted.size(), 1);
    const auto dossier = must(storage::Dossier::open(m_dialog->dossier(), fixture.clock()));
    const auto sent =
        must(storage::ReviewRecords(fixture.dossier()).find(fixture.plan(0), member.id));
    const auto back = must(storage::ReviewRecords(*dossier).find(fixture.plan(0), member.id));
    QVERIFY(back);
    QCOMPARE(back->state, ReviewState::Final);
    QCOMPARE(back->scores, sent->scores);
}

void RoundDialogTest::saysWhenTheOwnWorkIsOfALaterProgram()
{
    DossierFixture& fixture = m_office->fixture();
    const Member& member = fixture.member(0);
    fixture.finaliseReview(fixture.key(0, 0));
    ask(m_office->withEntry(m_office->sendRound(member, u"ronde"_s), member, u"ownwork.json"_s,
                            "{\"version\":2}"));
    unlockWith(keyFile(m_office->key(member)));
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
    const auto labels = m_dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"install the newer version"_s);
    }));
}

void RoundDialogTest::bringsTheDossierUpToDate()
{
    DossierFixture& fixture = m_office->fixture();
    make(m_office->sendRound(fixture.member(0), u"ronde"_s));
    const QString path = m_dialog->dossier();
    {
        const auto dossier = must(storage::Dossier::open(path, fixture.clock()));
        commands::History history(
            *dossier, {fixture.member(0).name, fixture.member(0).id, fixture.member(0).role});
        must(commands::ReviewDesk(history).setRemarks({fixture.plan(0), fixture.member(0).id},
                                                      u"Nog vragen"_s));
    }
    Member renamed = fixture.secretary();
    renamed.name = u"N. Opvolger"_s;
    must(storage::MemberRecords(fixture.dossier()).save(renamed));
    make(m_office->sendRound(fixture.member(0), u"verbeterd"_s));
    QCOMPARE(m_dialog->dossier(), path);
    QCOMPARE(m_released.last(), path);

    const auto dossier = must(storage::Dossier::open(path, fixture.clock()));
    QCOMPARE(must(storage::MemberRecords(*dossier).member(renamed.id)).name, renamed.name);
    QCOMPARE(
        must(storage::ReviewRecords(*dossier).find(fixture.plan(0), fixture.member(0).id))->remarks,
        u"Nog vragen"_s);
}

void RoundDialogTest::refusesASenderThatTheDossierRevoked()
{
    DossierFixture& fixture = m_office->fixture();
    make(m_office->sendRound(fixture.member(0), u"ronde"_s));
    const QString path = m_dialog->dossier();
    {
        const auto dossier = must(storage::Dossier::open(path, fixture.clock()));
        commands::History history(*dossier,
                                  {fixture.chair().name, fixture.chair().id, fixture.chair().role});
        must(identity::Registrar(history).revoke(
            {m_office->secretary().certificate().fingerprint(), u"Gestolen"_s}));
    }
    ask(m_office->sendRound(fixture.member(0), u"later"_s));
    unlock();
    QTRY_COMPARE(next()->text(), u"Update dossier"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(problem().contains(u"revoked"_s));
}

void RoundDialogTest::refusesAnOlderOne()
{
    const Member& member = m_office->fixture().member(0);
    const QString older = m_office->sendRound(member, u"eerst"_s);
    make(m_office->sendRound(member, u"later"_s));
    ask(older);
    unlock();
    QTRY_COMPARE(next()->text(), u"Update dossier"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(problem().contains(u"a newer one was opened already"_s));
}

void RoundDialogTest::leavesTheWindowsDossierWhenThePersonGoesOn()
{
    m_releases = false;
    ask(m_office->sendRound(m_office->fixture().member(0), u"ronde"_s));
    unlockWith(keyFile(m_office->key(m_office->fixture().member(0))));
    QTRY_COMPARE(next()->text(), u"Make dossier"_s);
    press(Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!QFileInfo::exists(m_released.last()));
}

BERAAD_TEST(RoundDialogTest, QApplication)
#include "tst_rounddialog.moc"
