// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plandesk.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/criteria/criterionrow.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/linkline.h"
#include "ui/kit/objectionlist.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/review/reviewroom.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace beraad::tests {

/// The review room on the fixture's dossier, in a window of its own.
struct ReviewStage
{
    explicit ReviewStage(int regions = 3,
                         const QString& rubric = QStringLiteral("technical-education"))
        : fixture(regions, rubric)
    {
        fixture.declareNoInterests(fixture.plans());
    }
    ~ReviewStage() { close(); }
    ReviewStage(const ReviewStage&) = delete;
    ReviewStage& operator=(const ReviewStage&) = delete;

    DossierFixture fixture;
    ui::Settings settings{fixture.folder() + QStringLiteral("/settings.ini")};
    ScriptedPrompts prompts;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::ReviewRoom> room;

    /// As the program does on a day; after close() on the next.
    void openAs(const domain::Member& member, int width = 1286)
    {
        openDossierAs(member);
        showRoom(width);
    }
    /// Of three pages, to the first plan; before anybody opens it.
    domain::DocumentFile addSecondPdf()
    {
        return must(
            commands::PlanDesk(fixture.history())
                .addDocument(fixture.plan(0),
                             {QStringLiteral("begroting.pdf"), numberedPdf(3), QStringList(3)},
                             QDate(2020, 3, 30)));
    }
    /// A null reader: one of its own.
    void openDossierAs(const domain::Member& member,
                       std::unique_ptr<pdf::PlanReader> reader = nullptr)
    {
        fixture.close();
        session = must(ui::Session::open(fixture.path(), fixture.clock(), settings, prompts,
                                         std::move(reader)));
        session->setActingMember(member.id);
    }
    void showRoom(int width = 1286)
    {
        room = std::make_unique<ui::ReviewRoom>(*session);
        room->resize(width, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
        QCoreApplication::processEvents();
    }
    void close()
    {
        if (room)
            room->flush();
        room.reset();
        session.reset();
    }

    ui::PlanPane& pane() const { return *room->findChild<ui::PlanPane*>(); }
    ui::PlanView& view() const { return pane().view(); }
    ui::CriterionRow* row(const QString& key) const
    {
        const auto rows = room->findChildren<ui::CriterionRow*>();
        for (ui::CriterionRow* row : rows) {
            if (row->key() == key)
                return row;
        }
        qFatal("no such row");
    }
    QPushButton* button(const QString& start) const
    {
        const auto buttons = room->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }
    /// What still stands in the way of what was asked for, a line each.
    QList<ui::LinkLine*> objections() const
    {
        QList<ui::LinkLine*> lines;
        const auto lists = room->findChildren<ui::ObjectionList*>();
        for (ui::ObjectionList* list : lists)
            lines += list->findChildren<ui::LinkLine*>();
        return lines;
    }
    /// What stands in the place of the room.
    QString instead() const
    {
        const auto states = room->findChildren<ui::EmptyState*>();
        for (ui::EmptyState* state : states) {
            if (state->isVisible())
                return state->findChildren<QLabel*>().last()->text();
        }
        return {};
    }
    /// To who has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : room.get(), Qt::Key(key), modifiers);
    }
};

} // namespace beraad::tests
