// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/readingplacerecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// What the reading desk stores reads back, after closing and opening, as it was stored.
class TestReadingRecords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackLayout();
    void readsBackBearing();
    void readsBackMarks();
    void showsMarksOfOthersOnlyWhenShared();
    void readsBackReadingPlace();

private:
    const QDateTime m_time = QDateTime(QDate(2020, 5, 19), QTime(12, 34, 56, 789), Qt::UTC);
};

void TestReadingRecords::readsBackLayout()
{
    DossierFixture fixture(1);
    const QString document = fixture.document(0).sha256;
    QVERIFY(must(DocumentRecords(fixture.dossier()).layout(document)).isEmpty());
    text::Layout layout{{QByteArray("een\0twee", 8), QByteArray(1, 1)},
                        {{u"Visie"_s, 0, 0, 0.25}, {u"Kosten — €"_s, 2, 1, 0}}};
    must(DocumentRecords(fixture.dossier()).setLayout(document, layout));
    fixture.reopen();
    DocumentRecords records(fixture.dossier());
    text::Layout stored = must(records.layout(document));
    QCOMPARE(stored.pages.size(), 2);
    QCOMPARE(stored.pages.first(), layout.pages.first());
    QCOMPARE(stored.outline, layout.outline);
    layout.outline.removeLast();
    must(records.setLayout(document, layout));
    QCOMPARE(must(records.layout(document)).outline, layout.outline);
}

void TestReadingRecords::readsBackBearing()
{
    DossierFixture fixture(1);
    fixture.scoreAll(fixture.key(0, 0));
    ReviewRecords records(fixture.dossier());
    const Review review = *must(records.find(fixture.plan(0), fixture.member(0).id));
    Evidence cited = review.evidence.first();
    QCOMPARE(cited.bearing, std::nullopt);
    for (const auto& bearing : {std::optional(Bearing::Strength), std::optional(Bearing::Weakness),
                                std::optional(Bearing::Question), std::optional<Bearing>()}) {
        cited.bearing = bearing;
        must(records.save(cited, 0));
        QCOMPARE(must(records.review(review.id)).evidence.first(), cited);
    }
}

void TestReadingRecords::readsBackMarks()
{
    DossierFixture fixture(1);
    Mark mark{MarkId::create(),
              fixture.member(0).id,
              fixture.plan(0),
              {fixture.document(0).sha256, 1, {QRectF(0.1, 0.2, 0.3, 0.04)}, u"Een citaat"_s},
              u"wat er voor staat"_s,
              u"en erna"_s,
              MarkColour::Green,
              u"Regel 1\nRegel 2"_s,
              Sharing::Private,
              m_time};
    MarkRecords records(fixture.dossier());
    must(records.save(mark));
    Mark region = mark;
    region.id = MarkId::create();
    region.passage = {mark.passage.document, 0, {QRectF(0, 0, 1, 1)}, QString(u""_s)};
    region.colour = MarkColour::Pink;
    must(records.save(region));
    mark.note = u"Toch anders"_s;
    mark.colour = MarkColour::Blue;
    mark.sharing = Sharing::Shared;
    must(records.save(mark));
    fixture.reopen();
    MarkRecords reopened(fixture.dossier());
    QCOMPARE(must(reopened.marks(mark.plan, mark.member)), (QList{region, mark}));
    QCOMPARE(must(reopened.mark(mark.id)), mark);
    must(reopened.remove(region.id));
    QCOMPARE(must(reopened.marks(mark.plan, mark.member)), QList{mark});
    QCOMPARE(reopened.mark(region.id).error().kind(), ErrorKind::RecordNotFound);
}

void TestReadingRecords::showsMarksOfOthersOnlyWhenShared()
{
    DossierFixture fixture(2);
    MarkRecords records(fixture.dossier());
    Mark mark{MarkId::create(),
              fixture.member(0).id,
              fixture.plan(0),
              {fixture.document(0).sha256, 0, {}, u"x"_s},
              u""_s,
              u""_s,
              MarkColour::Yellow,
              u""_s,
              Sharing::Private,
              m_time};
    must(records.save(mark));
    QVERIFY(must(records.marks(fixture.plan(0), fixture.member(1).id)).isEmpty());
    QVERIFY(must(records.marks(fixture.plan(1), fixture.member(0).id)).isEmpty());
    mark.sharing = Sharing::Shared;
    must(records.save(mark));
    QCOMPARE(must(records.marks(fixture.plan(0), fixture.member(1).id)), QList{mark});
}

void TestReadingRecords::readsBackReadingPlace()
{
    DossierFixture fixture(1);
    const QString document = fixture.document(0).sha256;
    ReadingPlaceRecords records(fixture.dossier());
    QCOMPARE(must(records.find(fixture.member(0).id, document)), std::nullopt);
    ReadingPlace place{fixture.member(0).id, document, 1,       0.625,
                       ReadingFit::None,     1.75,     u"B2"_s, true};
    must(records.save(place));
    place.page = 0;
    place.fit = ReadingFit::Page;
    must(records.save(place));
    fixture.reopen();
    ReadingPlaceRecords reopened(fixture.dossier());
    QCOMPARE(must(reopened.find(place.member, document)), std::optional(place));
    QCOMPARE(must(reopened.find(fixture.member(1).id, document)), std::nullopt);
}

BERAAD_TEST(TestReadingRecords, QCoreApplication)
#include "tst_readingrecords.moc"
