// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangeroom.h"

#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/signing/signingkey.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/exchange/boardmodel.h"
#include "ui/exchange/choicelist.h"
#include "ui/exchange/packagesdialog.h"
#include "ui/exchange/returnsdialog.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// The room on the secretariat's dossier, driven by keys; what it did is read back from the
/// dossier.
struct Stage
{
    ExchangeOffice office{2};
    Settings settings{office.path(u"settings.ini"_s)};
    ScriptedPrompts prompts;
    QString keyFile = office.path(u"secretaris.p12"_s);
    std::unique_ptr<Session> session;
    std::unique_ptr<ExchangeRoom> room;

    DossierFixture& fixture() { return office.fixture(); }

    void open()
    {
        must(signing::writeKeyFile(keyFile, office.secretary(), password()));
        fixture().close();
        session = must(Session::open(fixture().path(), fixture().clock(), settings, prompts));
        session->setActingMember(fixture().secretary().id);
        room = std::make_unique<ExchangeRoom>(*session);
        room->resize(1200, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }
    ~Stage()
    {
        room.reset();
        session.reset();
    }

    static signing::Secret password()
    {
        QString text = u"geheim"_s;
        return signing::Secret::take(text);
    }
    static QPushButton* button(QWidget* in, const QString& start)
    {
        const auto buttons = in->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }
    static void press(QWidget* in, const QString& start)
    {
        QPushButton* found = button(in, start);
        if (!found || !found->isEnabled())
            qFatal("no such button");
        QTest::keyClick(found, Qt::Key_Space);
    }
    QTableView* table() { return qobject_cast<QTableView*>(room->panes().first()); }
    QString header(int column)
    {
        return table()->model()->headerData(column, Qt::Horizontal).toString();
    }
    QString message()
    {
        const auto messages = room->findChildren<InlineMessage*>();
        for (InlineMessage* message : messages) {
            if (message->isVisible())
                return message->sentence();
        }
        return {};
    }
    /// For all who have a certificate; gives the folder that the packages go to.
    QString startMakingPackages(const QString& keyPassword)
    {
        QString folder = office.path(u"uit"_s);
        QDir().mkpath(folder);
        press(room.get(), u"Make packages"_s);
        auto* dialog = room->findChild<PackagesDialog*>();
        giveKey(dialog, keyPassword);
        prompts.paths = {folder};
        press(dialog, u"Make packages"_s);
        return folder;
    }
    /// The key file and its password, typed into the dialog that is open.
    void giveKey(QDialog* dialog, const QString& typed)
    {
        QApplication::setActiveWindow(dialog);
        const auto fields = dialog->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Normal)
                field->setText(keyFile);
            else if (field->isVisible())
                QTest::keyClicks(field, typed);
        }
    }
    ReturnsDialog* openReturns(const QStringList& files)
    {
        prompts.paths = files;
        press(room.get(), u"Take in"_s);
        auto* dialog = room->findChild<ReturnsDialog*>();
        giveKey(dialog, u"geheim"_s);
        press(dialog, u"Open packages"_s);
        if (!QTest::qWaitFor([&] { return !dialog->findChildren<QTreeWidget*>().isEmpty(); },
                             30'000))
            qFatal("the packages do not open");
        return dialog;
    }
    Review review(int plan, int member)
    {
        return must(storage::ReviewRecords(session->dossier())
                        .find(fixture().plan(plan), fixture().member(member).id))
            .value_or(Review());
    }
};

} // namespace

class ExchangeRoomTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBoardSaysHowFarEachIs();
    void packagesAreMade();
    void whoNeedsACorrectedPackageIsTicked();
    void aWrongPasswordMakesNothing();
    void makingPackagesIsStopped();
    void returnsAreTakenIn();
    void thePreviewTellsOfInterestsToo();
    void whereLaptopsDifferAPersonChooses();
    void whatDiffersStandsByPlanAndSideBySide();
    void theNewestOfEachIsChosenAtOnce();
    void aRefusedPackageSaysWhy();
    void openingReturnsIsStopped();
    void aReminderIsReadyToMail();
    void whoWaitsForTheChairIsNotReminded();
    void nothingNewIsNothingToUndo();
    void isNotForMembers();
};

void ExchangeRoomTest::theBoardSaysHowFarEachIs()
{
    Stage stage;
    stage.fixture().finaliseReview(stage.fixture().key(0, 0));
    stage.fixture().scoreAll(stage.fixture().key(1, 0));
    stage.open();
    const int rows = stage.table()->model()->rowCount();
    QCOMPARE(rows, 2);
    int column = BoardModel::FirstMember;
    while (!stage.header(column).startsWith(stage.fixture().member(0).name))
        ++column;
    QCOMPARE(stage.table()->model()->index(0, column).data().toString(), u"final"_s);
    QCOMPARE(stage.table()->model()->index(1, column).data().toString(), u"busy"_s);
    QVERIFY(stage.header(column).contains(u"1 of 2 final"_s));
    QVERIFY(stage.header(column).contains(u"not sent yet"_s));
}

void ExchangeRoomTest::packagesAreMade()
{
    Stage stage;
    stage.open();
    const QString folder = stage.startMakingPackages(u"geheim"_s);
    // The two with a certificate; the third reader has none.
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList(QDir::Files).size(), 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.message().isEmpty(), 30'000);
    QVERIFY(stage.message().startsWith(u"2 package"_s));
    QCOMPARE(must(storage::PackageRecords(stage.session->dossier()).packages()).size(), 2);
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        QVERIFY2(name.endsWith(u".beraad-round"_s), qPrintable(name));
}

/// The other one who has a package has what is in it still.
void ExchangeRoomTest::whoNeedsACorrectedPackageIsTicked()
{
    Stage stage;
    DossierFixture& fixture = stage.fixture();
    for (const int member : {0, 1})
        stage.office.sendRound(fixture.member(member), u"ronde%1"_s.arg(member));
    must(commands::PlanDesk(fixture.history())
             .declareConflict(fixture.plan(0), fixture.member(0).id, u"Partner werkt er"_s));
    const auto ticked = [&] {
        Stage::press(stage.room.get(), u"Make packages"_s);
        auto* dialog = stage.room->findChild<PackagesDialog*>();
        const auto* list = dialog->findChild<QListWidget*>();
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                names << list->item(row)->text();
        }
        delete dialog;
        return names;
    };
    stage.open();
    const QStringList corrected = ticked();
    QCOMPARE(corrected.size(), 1);
    QVERIFY2(corrected.first().startsWith(fixture.member(0).name), qPrintable(corrected.first()));
    QVERIFY(corrected.first().contains(u"changed since"_s));
    fixture.clock().advance(60);
    must(commands::PlanDesk(stage.session->history())
             .removeDocument(
                 fixture.plan(1),
                 must(storage::PlanRecords(stage.session->dossier()).plan(fixture.plan(1)))
                     .documents.first()
                     .sha256));
    QCOMPARE(ticked().size(), 2); // both read that plan
}

void ExchangeRoomTest::aWrongPasswordMakesNothing()
{
    Stage stage;
    stage.open();
    const QString folder = stage.startMakingPackages(u"fout"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.message().isEmpty(), 30'000);
    QVERIFY(stage.message().contains(u"password"_s));
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void ExchangeRoomTest::makingPackagesIsStopped()
{
    Stage stage;
    stage.open();
    const QString folder = stage.startMakingPackages(u"geheim"_s);
    auto* dialog = stage.room->findChild<PackagesDialog*>();
    QTest::keyClick(dialog, Qt::Key_Escape); // the key is still being opened
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(stage.message().startsWith(u"You stopped this."_s), 30'000);
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
    QVERIFY(must(storage::PackageRecords(stage.session->dossier()).packages()).isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void ExchangeRoomTest::returnsAreTakenIn()
{
    Stage stage;
    Laptop laptop = stage.office.laptop(stage.fixture().member(0));
    ExchangeOffice::write(laptop, stage.fixture().plan(0), stage.fixture().rubric());
    const QString back = stage.office.sendReturn(laptop, u"back"_s);
    stage.open();
    ReturnsDialog* dialog = stage.openReturns({back});
    QVERIFY(stage.review(0, 0).id.isNull());
    Stage::press(dialog, u"Take in"_s);
    QTRY_COMPARE(stage.review(0, 0).state, ReviewState::Final);
    QVERIFY(stage.message().startsWith(u"1 new package"_s));
    must(stage.session->history().undo());
    QVERIFY(stage.review(0, 0).id.isNull());
}

void ExchangeRoomTest::thePreviewTellsOfInterestsToo()
{
    Stage stage;
    Laptop laptop = stage.office.laptop(stage.fixture().member(0));
    must(commands::DeclarationDesk(*laptop.history)
             .declare(stage.fixture().plan(0), DeclarationKind::Possible, u"Buurman"_s));
    const QString back = stage.office.sendReturn(laptop, u"back"_s);
    stage.open();
    ReturnsDialog* dialog = stage.openReturns({back});
    QStringList lines;
    for (const QTreeWidget* list : dialog->findChildren<QTreeWidget*>()) {
        if (list->accessibleName() == u"What changes"_s && list->topLevelItemCount() > 0)
            lines << list->topLevelItem(0)->child(0)->text(1);
    }
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(u"States a possible interest"_s), qPrintable(lines.first()));
}

void ExchangeRoomTest::whereLaptopsDifferAPersonChooses()
{
    Stage stage;
    QStringList files;
    for (const QString& name : {u"thuis"_s, u"trein"_s}) {
        Laptop laptop = stage.office.laptop(stage.fixture().member(0), name);
        must(commands::ReviewDesk(*laptop.history)
                 .setMotivation({stage.fixture().plan(0), laptop.member.id}, u"A1"_s, name));
        files.append(stage.office.sendReturn(laptop, name));
    }
    stage.open();
    ReturnsDialog* dialog = stage.openReturns(files);
    const auto buttons = dialog->findChildren<QRadioButton*>();
    QCOMPARE(buttons.size(), 2);
    // A person chooses: nothing is, and nothing is taken in, before that.
    QVERIFY(!buttons[0]->isChecked() && !buttons[1]->isChecked());
    QVERIFY(!Stage::button(dialog, u"Take in"_s)->isEnabled());
    QRadioButton* older = buttons[1]; // the newest stands first
    QVERIFY(older->text().startsWith(u"thuis"_s));
    QTest::keyClick(older, Qt::Key_Space);
    Stage::press(dialog, u"Take in"_s);
    QTRY_COMPARE(stage.review(0, 0).score(u"A1"_s).motivation, u"thuis"_s);
}

/// A person goes through them plan by plan, and compares by looking across.
void ExchangeRoomTest::whatDiffersStandsByPlanAndSideBySide()
{
    Stage stage;
    QStringList files;
    for (const QString& name : {u"thuis"_s, u"trein"_s}) {
        Laptop laptop = stage.office.laptop(stage.fixture().member(0), name);
        commands::ReviewDesk desk(*laptop.history);
        for (const int plan : {1, 0}) {
            const commands::ReviewKey key{stage.fixture().plan(plan), laptop.member.id};
            must(desk.setMotivation(key, u"A1"_s, name));
            must(desk.setMotivation(key, u"B1"_s, name));
            must(desk.setJudgement(
                key, u"B1"_s, Judgement::ofLevel(name == u"thuis"_s ? u"met"_s : u"notMet"_s)));
        }
        files.append(stage.office.sendReturn(laptop, name));
    }
    stage.open();
    const auto* list = stage.openReturns(files)->findChild<ChoiceList*>();
    QStringList plans;
    for (const SectionHeading* heading : list->findChildren<SectionHeading*>())
        plans << heading->text().section(u": "_s, 1);
    QCOMPARE(plans, (QStringList{u"1 "_s + stage.fixture().region(0).name,
                                 u"2 "_s + stage.fixture().region(1).name}));
    const auto buttons = list->findChildren<QRadioButton*>();
    QCOMPARE(buttons.size(), 12);
    QStringList criteria; // of the first plan, with both values of each
    for (int i = 0; i < 6; i += 2)
        criteria << buttons[i]->accessibleName().section(u": "_s, 2).section(u' ', 0, 0);
    QCOMPARE(criteria, (QStringList{u"A1"_s, u"B1"_s, u"B1"_s}));
    const auto topOf = [&](const QRadioButton* button) {
        return button->mapTo(list, QPoint()).y();
    };
    QCOMPARE(topOf(buttons[0]), topOf(buttons[1]));
    QVERIFY(topOf(buttons[2]) > topOf(buttons[1]));
}

void ExchangeRoomTest::theNewestOfEachIsChosenAtOnce()
{
    Stage stage;
    QStringList files;
    for (const QString& name : {u"thuis"_s, u"trein"_s}) {
        Laptop laptop = stage.office.laptop(stage.fixture().member(0), name);
        for (const int plan : {0, 1})
            must(commands::ReviewDesk(*laptop.history)
                     .setMotivation({stage.fixture().plan(plan), laptop.member.id}, u"A1"_s, name));
        files.append(stage.office.sendReturn(laptop, name));
    }
    stage.open();
    ReturnsDialog* dialog = stage.openReturns(files);
    QRadioButton* older = dialog->findChildren<QRadioButton*>()[1];
    QTest::keyClick(older, Qt::Key_Space);
    QVERIFY(!Stage::button(dialog, u"Take in"_s)->isEnabled()); // one is left
    Stage::press(dialog, u"Choose the &newest"_s);
    Stage::press(dialog, u"Take in"_s);
    QTRY_VERIFY(!stage.review(0, 0).id.isNull());
    QStringList taken;
    for (const int plan : {0, 1})
        taken << stage.review(plan, 0).score(u"A1"_s).motivation;
    taken.sort();
    QCOMPARE(taken, (QStringList{u"thuis"_s, u"trein"_s})); // what was chosen stays chosen
}

void ExchangeRoomTest::aRefusedPackageSaysWhy()
{
    Stage stage;
    Laptop laptop = stage.office.laptop(stage.fixture().member(0));
    const QString back = stage.office.sendReturn(laptop, u"back"_s);
    QFile file(back);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 40));
    file.close();
    stage.open();
    ReturnsDialog* dialog = stage.openReturns({back});
    const auto lists = dialog->findChildren<QTreeWidget*>();
    QVERIFY(lists.first()->topLevelItem(0)->text(1).contains(u"not complete"_s));
    QVERIFY(!Stage::button(dialog, u"Take in"_s));
    QCOMPARE(must(storage::PackageRecords(stage.session->dossier()).packages()).size(), 1);
}

void ExchangeRoomTest::openingReturnsIsStopped()
{
    Stage stage;
    Laptop laptop = stage.office.laptop(stage.fixture().member(0));
    const QString back = stage.office.sendReturn(laptop, u"back"_s);
    stage.open();
    stage.prompts.paths = {back};
    Stage::press(stage.room.get(), u"Take in"_s);
    auto* dialog = stage.room->findChild<ReturnsDialog*>();
    stage.giveKey(dialog, u"geheim"_s);
    Stage::press(dialog, u"Open packages"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(Stage::button(dialog, u"Open packages"_s), 30'000);
    QVERIFY(dialog->findChildren<QTreeWidget*>().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void ExchangeRoomTest::aReminderIsReadyToMail()
{
    Stage stage;
    stage.open();
    QTest::keyClick(stage.table(), Qt::Key_Home);
    QTest::keyClick(stage.table(), Qt::Key_Right);
    Stage::press(stage.room.get(), u"Copy reminder"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Dear "_s));
    QVERIFY(text.contains(u"not received a return package"_s));
    for (int i = 0; i < 2; ++i)
        QVERIFY(!text.contains(stage.fixture().region(i).name));
}

/// The plan is shut to the member until the chair has decided on the interest.
void ExchangeRoomTest::whoWaitsForTheChairIsNotReminded()
{
    Stage stage;
    DossierFixture& fixture = stage.fixture();
    const Member member = fixture.member(0);
    fixture.actAs(member);
    must(commands::DeclarationDesk(fixture.history())
             .declare(fixture.plan(0), DeclarationKind::Possible, u"Oud-collega"_s));
    fixture.actAs(fixture.secretary());
    stage.open();
    int column = BoardModel::FirstMember;
    while (!stage.header(column).startsWith(member.name))
        ++column;
    QCOMPARE(stage.table()->model()->index(0, column).data().toString(), u"waits for the chair"_s);
    stage.table()->setCurrentIndex(stage.table()->model()->index(0, column));
    Stage::press(stage.room.get(), u"Copy reminder"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"for the chair to decide"_s));
    Review other;
    other.id = ReviewId::create();
    other.plan = fixture.plan(1);
    other.member = member.id;
    other.state = ReviewState::Final;
    must(storage::ReviewRecords(stage.session->dossier()).save(other));
    stage.room->enter();
    QVERIFY(!Stage::button(stage.room.get(), u"Copy reminder"_s)->isEnabled());
}

/// "Undo takes it back" would take back what was done before.
void ExchangeRoomTest::nothingNewIsNothingToUndo()
{
    Stage stage;
    Laptop laptop = stage.office.laptop(stage.fixture().member(0));
    const QString back = stage.office.sendReturn(laptop, u"back"_s);
    stage.open();
    Stage::press(stage.openReturns({back}), u"Take in"_s);
    QTRY_VERIFY(stage.message().contains(u"Undo takes it back"_s));
    QTRY_VERIFY(!stage.room->findChild<ReturnsDialog*>());
    Stage::press(stage.openReturns({back}), u"Close"_s);
    QTRY_VERIFY(!stage.room->findChild<ReturnsDialog*>());
    QTRY_VERIFY2(stage.message().isEmpty(), qPrintable(stage.message()));
}

void ExchangeRoomTest::isNotForMembers()
{
    Stage stage;
    stage.open();
    stage.session->setActingMember(stage.fixture().member(0).id);
    QTRY_VERIFY(!stage.table());
}

BERAAD_TEST(ExchangeRoomTest, QApplication)
#include "tst_exchangeroom.moc"
