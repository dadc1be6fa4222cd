// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/versionnotice.h"

#include "core/storage/dossier.h"
#include "core/storage/packagerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QPushButton>

using namespace beraad;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

class VersionNoticeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /// The plan was replaced by a corrected package after the member had judged it.
    void theMemberSaysThatTheJudgementStands()
    {
        DossierFixture fixture;
        fixture.finaliseReview(fixture.key(0, 0));
        const QStringList before{fixture.document(0).sha256};
        must(storage::PackageRecords(fixture.dossier())
                 .setJudgedVersion(fixture.plan(0), fixture.member(0).id, before));
        fixture.close();
        Settings settings(fixture.folder() + u"/settings.ini"_s);
        ScriptedPrompts prompts;
        const auto session =
            must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.member(0).id);
        VersionNotice notice(*session);
        notice.show();
        auto* message = notice.findChild<InlineMessage*>();
        session->setPlan(fixture.plan(1));
        QVERIFY(!message->isShowing());
        session->setPlan(fixture.plan(0));
        QVERIFY(message->isShowing());

        const auto judged = [&] {
            return must(storage::PackageRecords(session->dossier())
                            .judgedVersion(fixture.plan(0), fixture.member(0).id));
        };
        QTest::keyClick(notice.findChild<QPushButton*>(), Qt::Key_Space);
        QVERIFY(judged().isEmpty());
        QVERIFY(!message->isShowing());
        must(session->history().undo());
        QCOMPARE(judged(), before);
        QVERIFY(message->isShowing());
    }
};

BERAAD_TEST(VersionNoticeTest, QApplication)
#include "tst_versionnotice.moc"
