// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/advicedesk.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/advice/adviceroom.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace beraad::tests {

/// The advice room on the fixture's dossier, driven by keys, read back through the desk.
struct AdviceStage
{
    explicit AdviceStage(int regions = 3)
        : fixture(regions)
    {
        fixture.moveTo(domain::RoundPhase::Plenary);
    }
    ~AdviceStage()
    {
        room.reset();
        session.reset();
    }

    DossierFixture fixture;
    ui::Settings settings{fixture.folder() + QStringLiteral("/settings.ini")};
    ScriptedPrompts prompts;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::AdviceRoom> room;

    /// What must be so before the room is there. At the newest round.
    void openAs(const domain::Member& member, const domain::PlanId& plan = {})
    {
        fixture.close();
        session = must(ui::Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        session->setPlan(plan);
        room = std::make_unique<ui::AdviceRoom>(*session);
        room->resize(1200, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
        QCoreApplication::processEvents();
    }

    commands::AdviceDesk desk() { return commands::AdviceDesk(session->history()); }
    domain::Advice advice() { return must(desk().advice(session->plan())); }

    /// The widget in sight that assistive technology knows by a name that begins so.
    template <typename Widget> Widget* named(const QString& start)
    {
        const auto widgets = room->findChildren<Widget*>();
        for (Widget* widget : widgets) {
            if (widget->isVisible() && widget->accessibleName().startsWith(start))
                return widget;
        }
        return nullptr;
    }
    QPushButton* button(const QString& start)
    {
        const auto buttons = room->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }
    void type(const QString& note, const QString& text)
    {
        auto* field = named<ui::NoteEdit>(note);
        if (!field)
            qFatal("no note %s", qUtf8Printable(note));
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    /// What stands in the place of the room.
    QString instead()
    {
        const auto states = room->findChildren<ui::EmptyState*>();
        for (ui::EmptyState* state : states) {
            if (state->isVisible())
                return state->findChildren<QLabel*>().last()->text();
        }
        return {};
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::focusWidget())
            qFatal("nothing has the focus");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace beraad::tests
