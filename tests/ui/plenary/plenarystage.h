// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/storage/advicerecords.h"
#include "core/storage/meetingrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/plenary/agendamodel.h"
#include "ui/plenary/plenaryroom.h"
#include "ui/plenary/presencelist.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace beraad::tests {

/// The room on a round whose readers are done, driven by keys; the first member may not be there
/// for the second plan. On the first `agreed` plans the readers agree.
struct PlenaryStage
{
    DossierFixture fixture;
    ui::Settings settings{fixture.folder() + QStringLiteral("/settings.ini")};
    ScriptedPrompts prompts;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::PlenaryRoom> room;

    explicit PlenaryStage(int plans = 3, int agreed = 0)
        : fixture(plans)
    {
        for (int plan = 0; plan < agreed; ++plan) {
            for (int member = 0; member < 3; ++member)
                fixture.finaliseReview(fixture.key(plan, member));
        }
        fixture.moveTo(domain::RoundPhase::Plenary);
        must(commands::PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(1), fixture.member(0).id,
                                  QStringLiteral("Bestuurder")));
    }
    ~PlenaryStage()
    {
        room.reset();
        session.reset();
    }
    void open(const domain::Member& member)
    {
        fixture.close();
        session = must(ui::Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        room = std::make_unique<ui::PlenaryRoom>(*session);
        room->resize(1366, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }
    void open() { open(fixture.secretary()); }
    void press(const QString& text)
    {
        const auto buttons = room->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text() == text)
                return QTest::keyClick(button, Qt::Key_Space);
        }
        qFatal("no such button");
    }
    void goOn() { QTest::keyClick(room.get(), Qt::Key_Return, Qt::ControlModifier); }
    void begin()
    {
        press(QStringLiteral("Propose an agenda"));
        press(QStringLiteral("&Open meeting"));
    }
    ui::PresenceList* presence() { return room->findChild<ui::PresenceList*>(); }
    void tick(const domain::Member& member)
    {
        for (int row = 0; row < presence()->count(); ++row) {
            if (presence()->item(row)->text().startsWith(member.name)) {
                presence()->setCurrentRow(row);
                return QTest::keyClick(presence(), Qt::Key_Space);
            }
        }
        qFatal("nobody of that name");
    }
    domain::Plenary stored()
    {
        return must(storage::MeetingRecords(session->dossier()).plenary(fixture.round()))
            .value_or(domain::Plenary());
    }
    domain::Advice advice(const domain::PlanId& plan)
    {
        return must(storage::AdviceRecords(session->dossier()).find(plan))
            .value_or(domain::Advice());
    }
    /// Chooses the first outcome and says why.
    void conclude(const QString& why)
    {
        const auto choices = room->findChildren<QRadioButton*>();
        QTest::keyClick(choices.first(), Qt::Key_1);
        for (QWidget* field : room->findChildren<QWidget*>()) {
            auto* text = qobject_cast<QPlainTextEdit*>(field);
            if (text && text->isVisible()) {
                text->setFocus();
                QTest::keyClicks(text, why);
                return;
            }
        }
    }
    /// The one that is seen and is called so.
    template <typename Widget> Widget* named(const QString& name)
    {
        for (Widget* widget : room->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    /// The one that is seen behind a label.
    QWidget* labelled(const QString& text)
    {
        for (QLabel* label : room->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy() && label->text() == text)
                return label->buddy();
        }
        return nullptr;
    }
    static void retype(QWidget* field, const QString& text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    QString cell(int row, ui::AgendaModel::Column column)
    {
        return room->findChild<ui::AgendaModel*>()->index(row, column).data().toString();
    }
    QString message()
    {
        for (ui::InlineMessage* message : room->findChildren<ui::InlineMessage*>()) {
            if (message->isVisible())
                return message->sentence();
        }
        return {};
    }
};

} // namespace beraad::tests
