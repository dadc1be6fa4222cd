// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/base/files.h"
#include "core/commands/meetingdesk.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

/// What the archive tells of the meeting.
class PlenaryPapersTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowWasVotedOnWhatIsAboutNoPlan()
    {
        tests::DossierFixture fixture;
        commands::MeetingDesk desk(fixture.history(), fixture.round());
        AgendaItem matter;
        matter.kind = ItemKind::Other;
        matter.title = u"Werkwijze"_s;
        AgendaItem lunch = matter;
        lunch.title = u"Lunch"_s;
        must(desk.setAgenda({matter, lunch}));
        AgendaItem voted = must(desk.plenary()).items.first();
        voted.motion = u"In tweetallen lezen"_s;
        voted.votes = Votes{5, 2, 1};
        must(desk.store(voted));
        const QString folder = fixture.folder() + u"/archive"_s;
        must(archive::makeArchive(fixture.dossier(), {folder, u"S. Griffier"_s, Language::English},
                                  Progress()));

        const QByteArray written = must(readFile(folder + u"/round 1/round.json"_s));
        const QJsonArray items = QJsonDocument::fromJson(written)
                                     .object()
                                     .value(u"plenary"_s)
                                     .toObject()
                                     .value(u"items"_s)
                                     .toArray();
        QCOMPARE(items.size(), 2);
        const QJsonObject told = items.first().toObject();
        QCOMPARE(told.value(u"motion"_s).toString(), voted.motion);
        QCOMPARE(told.value(u"votes"_s).toObject(),
                 (QJsonObject{{u"inFavour"_s, 5}, {u"against"_s, 2}, {u"abstained"_s, 1}}));
        QVERIFY(!items.last().toObject().contains(u"votes"_s));
    }
};

BERAAD_TEST(PlenaryPapersTest, QGuiApplication)
#include "tst_plenarypapers.moc"
