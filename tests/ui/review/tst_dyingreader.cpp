// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/hostilepdf.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/reading/pagenotice.h"

#include <csignal>

using namespace beraad;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// The processes that read plans are killed while a member reads and scores.
class DyingReaderTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkGoesOn()
    {
        tests::ReviewStage stage(1);
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY_WITH_TIMEOUT(stage.view().isComplete(), 60000);
        const QString criterion = stage.fixture.rubric().criteria().first().key;
        CriterionRow* row = stage.row(criterion);
        row->setFocus();
        const QList<qint64> readers = tests::childProcesses();
        QVERIFY(!readers.isEmpty());
        for (const qint64 reader : readers)
            ::kill(pid_t(reader), SIGKILL);
        stage.view().zoomIn();
        stage.key(Qt::Key_1); // while nobody reads the plan
        QVERIFY(!judgement(stage, criterion).isEmpty());
        // Each page that was under way says so until it is tried again.
        auto* notice = stage.view().findChild<PageNotice*>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible() || stage.view().isComplete(), 60000);
        for (int time = 0; time < 3 && notice->isVisible(); ++time) {
            QTest::keyClick(notice->findChild<QPushButton*>(), Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible() || stage.view().isComplete(), 60000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(stage.view().isComplete(), 60000);
        QVERIFY(stage.view().isOpen());
        QVERIFY(!tests::childProcesses().isEmpty());
    }

private:
    static domain::Judgement judgement(const tests::ReviewStage& stage, const QString& criterion)
    {
        const auto key = stage.fixture.key(0, 0);
        const domain::Review review =
            must(commands::ReviewDesk(stage.session->history()).review(key));
        return review.score(criterion).judgement;
    }
};

BERAAD_TEST(DyingReaderTest, QApplication)
#include "tst_dyingreader.moc"
