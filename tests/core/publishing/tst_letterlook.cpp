// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "tests/core/publishing/lettersofaround.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>

#include <functional>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::publishing;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::FinishedRound;
using tests::must;
using tests::ReleasedRound;

namespace {

QByteArray logoIn(Qt::GlobalColor colour)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

void changeLook(const DossierFixture& fixture, const std::function<void(LetterLook&)>& change)
{
    LetterDesk desk(fixture.history());
    LetterLook look = must(desk.look(fixture.round()));
    change(look);
    must(desk.setLook(fixture.round(), look));
}

} // namespace

/// What a second person released is the letter as it looks.
class TestLetterLook : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anotherLookIsReleasedAnew_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("logo") << 0;
        QTest::newRow("size of the text") << 1;
        QTest::newRow("name") << 2;
        QTest::newRow("lines below it") << 3;
    }

    void anotherLookIsReleasedAnew()
    {
        QFETCH(const int, what);
        FinishedRound fixture(1);
        changeLook(fixture, [](LetterLook& look) {
            look.organisation = u"Commissie"_s;
            look.logo = logoIn(Qt::blue);
        });
        release(fixture);
        fixture.reopen();
        fixture.actAs(fixture.secretary());
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Released);
        changeLook(fixture, [what](LetterLook& look) {
            if (what == 0)
                look.logo = logoIn(Qt::red);
            else if (what == 1)
                look.points = 9;
            else if (what == 2)
                look.organisation = u"Adviescommissie"_s;
            else
                look.senderLines = QStringList{u"Postbus 1"_s};
        });
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Changed);
        QCOMPARE(LetterDesk(fixture.history()).mayLeave(drafts(fixture)[0], {}).error().kind(),
                 ErrorKind::LetterChanged);
        release(fixture);
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Released);
    }

    /// A new logo makes no letter untrue that left with the old one; once more it is looked at.
    void whatLeftStaysGoodWithAnotherLogo()
    {
        ReleasedRound fixture(1);
        must(sendToFolder(fixture));
        changeLook(fixture, [](LetterLook& look) { look.logo = logoIn(Qt::red); });
        const LetterDraft after = drafts(fixture)[0];
        QCOMPARE(after.standing(), LetterStanding::Out);
        QCOMPARE(LetterDesk(fixture.history()).mayLeave(after, {u"Nog eens"_s, {}}).error().kind(),
                 ErrorKind::LetterChanged);
    }

    /// In a dossier from before the look was kept with a release.
    void whatWasReleasedBeforeThisWasKeptStaysReleased()
    {
        ReleasedRound fixture(1);
        LetterRelease before = *drafts(fixture)[0].release;
        before.look.clear();
        must(storage::LetterRecords(fixture.dossier()).save(before));
        QCOMPARE(drafts(fixture)[0].release, std::optional(before));
        QCOMPARE(drafts(fixture)[0].standing(), LetterStanding::Released);
    }
};

BERAAD_TEST(TestLetterLook, QGuiApplication)
#include "tst_letterlook.moc"
