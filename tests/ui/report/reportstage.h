// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/publishing/verificationwording.h"
#include "core/signing/verifier.h"
#include "core/storage/dossier.h"
#include "core/storage/outputrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testauthority.h"
#include "tests/ui/report/fakecards.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/keys/cardpage.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/report/answerline.h"
#include "ui/report/reportroom.h"
#include "ui/report/signdialog.h"
#include "ui/report/verificationview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace beraad::tests {

/// The report room on the fixture's dossier, with a key file and a card, driven by keys.
struct ReportStage
{
    DossierFixture fixture;
    ui::Settings settings{fixture.folder() + QStringLiteral("/settings.ini")};
    ScriptedPrompts prompts;
    TestAuthority authority;
    std::shared_ptr<FakeCards> cards;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::ReportRoom> room;

    void open()
    {
        fixture.close();
        session = must(ui::Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.chair().id); // who signs
        cards = std::make_shared<FakeCards>(keyFile({}, QStringLiteral("geheim")),
                                            QStringLiteral("geheim"));
        room = std::make_unique<ui::ReportRoom>(*session, nullptr, cards);
        room->resize(1200, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }
    ~ReportStage()
    {
        room.reset();
        session.reset();
    }

    /// The visible button that begins like this.
    QPushButton* button(const QString& start)
    {
        const auto buttons = room->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }
    /// What the room says instead of showing pages.
    QString sentence()
    {
        const auto states = room->findChildren<ui::EmptyState*>();
        for (const ui::EmptyState* state : states) {
            const auto labels = state->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible() && !label->text().isEmpty())
                    return label->text();
            }
        }
        return {};
    }
    bool canPress(const QString& start) { return button(start) && button(start)->isEnabled(); }
    void press(const QString& start)
    {
        if (!button(start))
            qFatal("no such button");
        QTest::keyClick(button(start), Qt::Key_Space);
    }
    QComboBox* language()
    {
        const auto fields = room->findChildren<QComboBox*>();
        for (QComboBox* field : fields) {
            if (field->findText(QStringLiteral("Nederlands")) >= 0)
                return field;
        }
        qFatal("no language to choose");
    }
    QString message(ui::InlineMessage::Kind kind)
    {
        const auto messages = room->findChildren<ui::InlineMessage*>();
        for (ui::InlineMessage* message : messages) {
            if (message->isVisible() && message->kind() == kind)
                return message->sentence();
        }
        return {};
    }
    QList<storage::StoredReport> reports()
    {
        return must(storage::OutputRecords(session->dossier()).reports(session->roundId()));
    }
    void make()
    {
        const qsizetype before = reports().size();
        press(QStringLiteral("Make report"));
        if (!QTest::qWaitFor([&] { return reports().size() > before && !session->isWorking(); },
                             30'000))
            qFatal("no report was made");
        QCoreApplication::processEvents();
    }
    /// A finished round and its report.
    void openWithReport()
    {
        fixture.finaliseRound();
        open();
        make();
    }
    QString keyFile(const CertificateWish& wish, const QString& password)
    {
        const QString path = fixture.folder() + QStringLiteral("/sleutel.p12");
        must(writeFileAtomically(path, authority.issue(wish).keyFile(password)));
        return path;
    }
    /// The dialog with this key file chosen and the cursor in the password.
    ui::SignDialog* openSigning(const QString& keyFile)
    {
        press(QStringLiteral("Sign report"));
        auto* dialog = room->findChild<ui::SignDialog*>();
        QApplication::setActiveWindow(dialog);
        prompts.paths = {keyFile};
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text().startsWith(QStringLiteral("Choose")))
                QTest::keyClick(button, Qt::Key_Space);
        }
        return dialog;
    }
    /// The dialog with the card's page in view, when its cards are known.
    ui::SignDialog* openCardSigning()
    {
        press(QStringLiteral("Sign report"));
        auto* dialog = room->findChild<ui::SignDialog*>();
        QApplication::setActiveWindow(dialog);
        auto* ways = dialog->findChild<QTabBar*>();
        ways->setFocus();
        QTest::keyClick(ways, Qt::Key_Right);
        if (!QTest::qWaitFor([this] { return !session->isWorking(); }))
            qFatal("the readers do not answer");
        QCoreApplication::processEvents();
        return dialog;
    }
    static QLineEdit* pinIn(ui::SignDialog* dialog)
    {
        return dialog->findChild<ui::CardPage*>()->findChild<QLineEdit*>();
    }
    static QPushButton* signButton(ui::SignDialog* dialog)
    {
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text().startsWith(QStringLiteral("Sign")))
                return button;
        }
        qFatal("no button to sign");
    }
    /// Makes the report and signs it with a key file.
    void makeSigned()
    {
        make();
        openSigning(keyFile({}, QStringLiteral("geheim")));
        type(QStringLiteral("geheim"));
        key(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return reports().first().isSigned(); }, 30'000))
            qFatal("the report was not signed");
        QTest::keyClick(room->findChild<ui::SignDialog*>(), Qt::Key_Escape);
        if (!QTest::qWaitFor([this] {
                return !session->isWorking() && button(QStringLiteral("Show the check"));
            }))
            qFatal("the room does not show that the report is signed");
        QApplication::setActiveWindow(room.get());
    }
    QByteArray storedPdf()
    {
        return must(storage::OutputRecords(session->dossier()).content(reports().first().id));
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = fixture.folder() + QLatin1Char('/') + name;
        must(writeFileAtomically(path, bytes));
        return path;
    }
    /// Opens the file in the check and gives the verdicts of its lines, when they are there.
    QList<publishing::Verdict> check(const QString& path)
    {
        prompts.paths = {path};
        press(QStringLiteral("Check a"));
        return verdicts();
    }
    QList<publishing::Verdict> verdicts()
    {
        auto* view = room->findChild<ui::VerificationView*>();
        if (!QTest::qWaitFor([&] { return view->findChild<ui::InlineMessage*>()->isShowing(); },
                             30'000))
            qFatal("nothing was found");
        QList<publishing::Verdict> verdicts;
        const auto lines = view->findChildren<ui::AnswerLine*>();
        for (const ui::AnswerLine* line : lines)
            verdicts << line->verdict();
        return verdicts;
    }
    ui::InlineMessage::Kind summary()
    {
        return room->findChild<ui::VerificationView*>()->findChild<ui::InlineMessage*>()->kind();
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static QString errorIn(QWidget* dialog)
    {
        const auto messages = dialog->findChildren<ui::InlineMessage*>();
        for (ui::InlineMessage* message : messages) {
            if (message->isShowing() && message->kind() == ui::InlineMessage::Kind::Error)
                return message->sentence();
        }
        return {};
    }
    signing::Verification verified(const QByteArray& pdf, const QStringList& signers)
    {
        signing::VerifyOptions options;
        must(options.trust.add(authority.certificatePem()));
        options.now = fixture.clock().now();
        options.expectedSigners = signers;
        return signing::verify(pdf, options);
    }
};

} // namespace beraad::tests
