// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/setup/setuproom.h"
#include "ui/setup/setupsection.h"

#include "core/commands/roundreader.h"
#include "core/committee/roundrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>

namespace beraad::tests {

/// The room on the fixture's dossier, driven by keys, read back from what is stored.
class SetupStage
{
public:
    explicit SetupStage(int regions = 3)
        : fixture(regions)
    {
    }
    ~SetupStage()
    {
        room.reset();
        session.reset();
    }

    DossierFixture fixture;
    ui::Settings settings{fixture.folder() + QStringLiteral("/settings.ini")};
    ScriptedPrompts prompts;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::SetupRoom> room;

    /// Opens the room at a section.
    void open(const QString& section)
    {
        fixture.close();
        session = must(ui::Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.secretary().id);
        enterRoom();
        goTo(section);
    }
    /// The room as it is made anew after a change of language or theme.
    void enterRoom()
    {
        room = std::make_unique<ui::SetupRoom>(*session);
        room->resize(1200, 800);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }
    void goTo(const QString& section)
    {
        auto* list = named<QListWidget>(QStringLiteral("Sections of the set-up"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 1; i < list->count() && list->currentItem()->text() != section; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        if (list->currentItem()->text() != section)
            qFatal("no such section");
        QTest::keyClick(list, Qt::Key_Return);
    }

    template <typename Widget> Widget* named(const QString& accessibleName) const
    {
        for (Widget* widget : room->findChildren<Widget*>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        qFatal("nothing is called %s", qPrintable(accessibleName));
    }
    QAbstractButton* button(const QString& start) const
    {
        for (QAbstractButton* button : room->findChildren<QAbstractButton*>()) {
            if (button->text().startsWith(start) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void press(const QString& button) const
    {
        QAbstractButton* found = this->button(button);
        if (!found)
            qFatal("no button %s", qPrintable(button));
        QTest::keyClick(found, Qt::Key_Space);
    }
    /// Types in a field in place of what is there, and leaves it.
    template <typename Field> void type(const QString& name, const QString& text) const
    {
        auto* field = named<Field>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    /// What stands in red or as a note, of what shows.
    QStringList sentences() const
    {
        QStringList all;
        for (const ui::InlineMessage* message : room->findChildren<ui::InlineMessage*>()) {
            if (message->isVisible())
                all << message->sentence();
        }
        return all;
    }

    storage::Dossier& dossier() const { return session->dossier(); }
    committee::RoundRecords records() const
    {
        return must(commands::readRound(dossier(), session->roundId()));
    }
    QList<domain::Region> regions() const
    {
        return must(storage::ProgrammeRecords(dossier()).regions(session->programme()->id));
    }
    domain::Round round() const
    {
        return must(storage::ProgrammeRecords(dossier()).round(session->roundId()));
    }
    void undo() const
    {
        room->flush();
        must(session->history().undo());
    }
};

} // namespace beraad::tests
