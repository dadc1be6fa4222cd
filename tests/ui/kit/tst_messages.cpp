// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartview.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/outcomebadge.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace beraad;
using namespace beraad::ui;

class MessagesTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageStaysUntilClearedAndLeavesTheFocus()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        auto* field = new QLineEdit;
        auto* message = new InlineMessage;
        layout.addWidget(field);
        layout.addWidget(message);
        window.show();
        field->setFocus();
        QVERIFY(!message->isVisible());
        message->sayError(QStringLiteral("The motivation is missing."));
        QVERIFY(message->isVisible());
        QCOMPARE(message->accessibleName(), QStringLiteral("The motivation is missing."));
        QCOMPARE(window.focusWidget(), field);
        message->clear();
        QVERIFY(!message->isVisible());
    }

    void aMessageOffersARemedy()
    {
        InlineMessage message;
        QSignalSpy asked(&message, &InlineMessage::remedyRequested);
        message.say(InlineMessage::Kind::Warning, QStringLiteral("The report is outdated."),
                    QStringLiteral("Make it anew"));
        QTest::keyClick(message.findChild<QPushButton*>(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
    }

    void anEmptyRoomOffersItsNextStep()
    {
        EmptyState empty(QString(), QStringLiteral("Plans stand here."),
                         QStringLiteral("Import plans"));
        QSignalSpy asked(&empty, &EmptyState::nextStepRequested);
        auto* button = empty.findChild<QPushButton*>();
        QVERIFY(button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        EmptyState withoutStep(QString(), QStringLiteral("Nothing to do."), QString());
        QVERIFY(!withoutStep.findChild<QPushButton*>());
    }

    void aBadgeIsNeverColourAlone()
    {
        OutcomeBadge badge(documents::OutcomeSign::Revise, QStringLiteral("Revise"));
        QCOMPARE(badge.accessibleName(), QStringLiteral("Revise"));
        const int wordWidth = badge.fontMetrics().horizontalAdvance(QStringLiteral("Revise"));
        QVERIFY(badge.sizeHint().width() > wordWidth);
        QVERIFY(!outcomeIcon(documents::OutcomeSign::Revise).pixmap(16, 16).isNull());
    }

    void aChartSaysWhatItShows()
    {
        documents::Chart chart;
        chart.alternative = QStringLiteral("45 of 78 approved");
        chart.bars = {{.label = QStringLiteral("Round 1"),
                       .parts = {{.label = QStringLiteral("Approve"),
                                  .value = 45,
                                  .text = {},
                                  .sign = documents::OutcomeSign::Approve}},
                       .note = {}}};
        ChartView view;
        view.setChart(chart);
        QCOMPARE(view.accessibleDescription(), QStringLiteral("45 of 78 approved"));
        view.resize(400, view.heightForWidth(400));
        const QImage image = view.grab().toImage();
        const QColor green = documents::OutcomeColours::onLight()[documents::OutcomeSign::Approve];
        bool found = false;
        for (int x = 0; x < image.width() && !found; ++x)
            for (int y = 0; y < image.height() && !found; ++y)
                found = image.pixelColor(x, y).rgb() == green.rgb();
        QVERIFY2(found, "no bar in the colour of the outcome");
    }
};

BERAAD_TEST(MessagesTest, QApplication)
#include "tst_messages.moc"
