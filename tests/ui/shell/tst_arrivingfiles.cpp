// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rounddesk.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/wording/programlanguage.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace beraad;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// What is typed in it goes to the programme's name when it is left.
class NameRoom final : public Room
{
public:
    NameRoom(RoomName name, Session& session)
        : Room(name, session)
        , m_field(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(m_field);
    }
    void flush() override
    {
        if (!m_field->isModified())
            return;
        domain::Programme programme = *session().programme();
        programme.name = m_field->text();
        m_field->setModified(false);
        tests::must(commands::RoundDesk(session().history()).store(programme));
    }

private:
    QLineEdit* m_field;
};

/// A window, and what was taken in through it.
struct Door
{
    Door()
    {
        fixture.close();
        RoomEntries rooms;
        rooms.push_back({RoomName::Overview, [](Session& session) {
                             return new NameRoom(RoomName::Overview, session);
                         }});
        settings.addRecentDossier(
            {.name = u"fixture"_s, .path = fixture.path(), .lastOpened = fixture.clock().now()});
        window = std::make_unique<MainWindow>(WindowParts{
            .settings = settings,
            .prompts = prompts,
            .clock = fixture.clock(),
            .language = language,
            .rooms = std::move(rooms),
            .newDossier = {},
            .takeReturns =
                [this](Session& session, const QStringList& files, QWidget*) {
                    taken += files;
                    programme =
                        tests::must(storage::ProgrammeRecords(session.dossier()).programmes())
                            .first()
                            .name;
                },
            .buildDemonstration = {},
            .demonstrationPath = {}});
        window->show();
        window->activateWindow();
    }
    QString file(const QString& name) const { return fixture.folder() + u'/' + name; }
    QString said() const
    {
        for (const auto* message : window->findChildren<InlineMessage*>()) {
            if (message->isShowing())
                return message->sentence();
        }
        return {};
    }

    tests::DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    wording::ProgramLanguage language{Language::English};
    tests::ScriptedPrompts prompts;
    QStringList taken;
    QString programme; ///< its name in the dossier by then
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// Returns that are named to the program or dropped on its window.
class ArrivingFilesTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnWaitsForTheDossierOfItsRound()
    {
        Door door;
        QVERIFY(QTest::qWaitForWindowActive(door.window.get()));
        door.window->openFile(door.file(u"albers.beraad-return"_s));
        QVERIFY2(door.said().contains(u"albers.beraad-return"_s), qPrintable(door.said()));
        QVERIFY(door.taken.isEmpty());
        QTRY_VERIFY(qobject_cast<QListWidget*>(door.window->focusWidget()));
        QTest::keyClick(door.window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(door.taken, QStringList{door.file(u"albers.beraad-return"_s)});
        // Once: the next dossier is not asked for it.
        QTest::keyClick(door.window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(door.window->findChild<StartScreen*>());
        QVERIFY2(door.said().isEmpty(), qPrintable(door.said()));
    }

    void whatWasTypedIsStoredBeforeOneComesIn()
    {
        Door door;
        door.window->openDossier(door.fixture.path());
        QVERIFY(QTest::qWaitForWindowActive(door.window.get()));
        QTest::keyClicks(door.window->findChild<Room*>()->findChild<QLineEdit*>(),
                         u"Nieuwe naam"_s);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(door.file(u"albers.beraad-return"_s)),
                         QUrl::fromLocalFile(door.file(u"leesmij.txt"_s)),
                         QUrl::fromLocalFile(door.file(u"bos.beraad-return"_s))});
        QDragEnterEvent over(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton,
                             Qt::NoModifier);
        QApplication::sendEvent(door.window.get(), &over);
        QVERIFY(over.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(door.window.get(), &event);
        QTRY_COMPARE(door.taken, (QStringList{door.file(u"albers.beraad-return"_s),
                                              door.file(u"bos.beraad-return"_s)}));
        QCOMPARE(door.programme, u"Nieuwe naam"_s);
    }

    void isForWhoLeadsOrKeepsTheDossier()
    {
        Door door;
        door.window->openDossier(door.fixture.path());
        door.window->session()->setActingMember(door.fixture.member(0).id);
        door.window->openFile(door.file(u"albers.beraad-return"_s));
        QVERIFY2(door.said().contains(u"may not do this"_s), qPrintable(door.said()));
        door.window->session()->setActingMember(door.fixture.chair().id);
        door.window->openFile(door.file(u"bos.beraad-return"_s));
        QCOMPARE(door.taken, QStringList{door.file(u"bos.beraad-return"_s)});
    }
};

BERAAD_TEST(ArrivingFilesTest, QApplication)
#include "tst_arrivingfiles.moc"
