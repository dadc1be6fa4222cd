// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/themedesk.h"

#include "core/commands/reviewdesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/rounddigest.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

ThemeId addTheme(DossierFixture& fixture, const QString& name)
{
    return must(ThemeDesk(fixture.history()).add(fixture.programme().id, name));
}

QStringList names(DossierFixture& fixture)
{
    QStringList all;
    for (const Theme& theme : must(ThemeDesk(fixture.history()).themes(fixture.programme().id)))
        all << (theme.isRetired ? theme.name + u" (oud)"_s : theme.name);
    return all;
}

ThemeFinding thinly(DossierFixture& fixture, const ThemeId& theme)
{
    const Passage passage{
        fixture.document(0).sha256, 1, {QRectF(0.1, 0.2, 0.5, 0.02)}, u"Activiteitenplan"_s};
    return {theme, Coverage::Thinly, u"Alleen een zin"_s, Citation{{}, {}, passage}};
}

} // namespace

class TestThemeDesk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addsRenamesOrdersAndRetires()
    {
        DossierFixture fixture(1);
        const ThemeId first = addTheme(fixture, u" Lerarentekort "_s);
        addTheme(fixture, u"Meisjes"_s);
        const ThemeId last = addTheme(fixture, u"Energie"_s);
        ThemeDesk desk(fixture.history());
        QCOMPARE(names(fixture), (QStringList{u"Lerarentekort"_s, u"Meisjes"_s, u"Energie"_s}));
        must(desk.move(last, 0));
        must(desk.rename(first, u"Tekort aan leraren"_s));
        must(desk.retire(first, true));
        QCOMPARE(names(fixture),
                 (QStringList{u"Energie"_s, u"Tekort aan leraren (oud)"_s, u"Meisjes"_s}));
        for (int i = 0; i < 3; ++i)
            must(fixture.history().undo());
        QCOMPARE(names(fixture), (QStringList{u"Lerarentekort"_s, u"Meisjes"_s, u"Energie"_s}));
        QVERIFY(!fixture.history().canUndo()); // adding stays
        QCOMPARE(desk.rename(first, u"  "_s).error().kind(), ErrorKind::ThemeNameMissing);
        QCOMPARE(desk.add(fixture.programme().id, QString()).error().kind(),
                 ErrorKind::ThemeNameMissing);
    }

    void aFindingIsStoredAuditedAndUndone()
    {
        DossierFixture fixture(1);
        const ThemeId theme = addTheme(fixture, u"Lerarentekort"_s);
        fixture.actAs(fixture.member(0));
        const ReviewKey key = fixture.key(0, 0);
        ReviewDesk desk(fixture.history());
        const auto stored = [&] { return must(desk.review(key)).onTheme(theme); };
        ThemeFinding finding = thinly(fixture, theme);
        must(desk.tag(key, finding));
        QCOMPARE(stored(), finding);
        const auto entry = must(storage::AuditTrail(fixture.dossier()).entries()).last();
        QCOMPARE(entry.action, u"review.theme"_s);
        QVERIFY(entry.after.contains(u"\"coverage\":\"thinly\""_s));
        QVERIFY(entry.after.contains(u"Alleen een zin"_s));
        finding.coverage = Coverage::Well;
        must(desk.tag(key, finding));
        must(desk.tag(key, {theme, {}, {}, {}}));
        QVERIFY(must(desk.review(key)).themes.isEmpty());
        must(fixture.history().undo());
        QCOMPARE(stored(), finding);
        must(fixture.history().undo());
        QCOMPARE(stored(), thinly(fixture, theme));
        must(fixture.history().undo());
        QVERIFY(stored().isEmpty());
        must(fixture.history().redo());
        QCOMPARE(stored(), thinly(fixture, theme));
    }

    void typingARemarkIsOneStep()
    {
        DossierFixture fixture(1);
        const ThemeId theme = addTheme(fixture, u"Lerarentekort"_s);
        const ReviewKey key = fixture.key(0, 0);
        ReviewDesk desk(fixture.history());
        must(desk.tag(key, {theme, Coverage::Well, {}, {}}));
        must(desk.tag(key, {theme, Coverage::Well, u"Twee"_s, {}}));
        must(desk.tag(key, {theme, Coverage::Well, u"Twee scholen"_s, {}}));
        must(fixture.history().undo());
        QCOMPARE(must(desk.review(key)).onTheme(theme).coverage, std::optional(Coverage::Well));
        QCOMPARE(must(desk.review(key)).onTheme(theme).remark, QString());
    }

    void theExampleStandsWhenItsEvidenceGoes()
    {
        DossierFixture fixture(1);
        const ThemeId theme = addTheme(fixture, u"Lerarentekort"_s);
        const ReviewKey key = fixture.key(0, 0);
        ReviewDesk desk(fixture.history());
        ThemeFinding finding = thinly(fixture, theme);
        finding.example->evidence = must(desk.cite(key, u"A1"_s, finding.example->passage));
        must(desk.tag(key, finding));
        must(desk.removeEvidence(key, finding.example->evidence));
        QCOMPARE(must(desk.review(key)).onTheme(theme), finding);
        fixture.reopen();
        QCOMPARE(must(ReviewDesk(fixture.history()).review(key)).onTheme(theme), finding);
    }

    void isRefusedAsAScoreIs()
    {
        DossierFixture fixture(1);
        const ThemeId theme = addTheme(fixture, u"Lerarentekort"_s);
        const ReviewKey key = fixture.key(0, 0);
        ReviewDesk desk(fixture.history());
        QCOMPARE(desk.tag(key, {ThemeId::create(), Coverage::Not, {}, {}}).error().kind(),
                 ErrorKind::RecordNotFound);
        fixture.finaliseReview(key); // no theme is needed for that
        QCOMPARE(desk.tag(key, {theme, Coverage::Not, {}, {}}).error().kind(),
                 ErrorKind::ReviewIsFinal);
        must(desk.reopen(key));
        must(desk.tag(key, {theme, Coverage::Not, {}, {}}));
        const ReviewKey stranger{key.plan, fixture.member(3).id};
        QCOMPARE(desk.tag(stranger, {theme, Coverage::Not, {}, {}}).error().kind(),
                 ErrorKind::NotAssigned);
    }

    void aThemeOfAnotherProgrammeIsUnknown()
    {
        DossierFixture fixture(1);
        const Programme other{ProgrammeId::create(), u"Andere regeling"_s, {}, {}};
        must(storage::ProgrammeRecords(fixture.dossier()).save(other));
        const ThemeId theme = must(ThemeDesk(fixture.history()).add(other.id, u"Elders"_s));
        QCOMPARE(ReviewDesk(fixture.history())
                     .tag(fixture.key(0, 0), {theme, Coverage::Well, {}, {}})
                     .error()
                     .kind(),
                 ErrorKind::RecordNotFound);
    }

    void findingsComeInTheOrderOfTheThemes()
    {
        DossierFixture fixture(1);
        const ThemeId first = addTheme(fixture, u"Eerst"_s);
        const ThemeId second = addTheme(fixture, u"Dan"_s);
        const ReviewKey key = fixture.key(0, 0);
        ReviewDesk desk(fixture.history());
        must(desk.tag(key, {second, Coverage::Not, {}, {}}));
        must(desk.tag(key, {first, Coverage::Well, {}, {}}));
        QCOMPARE(must(desk.review(key)).themes.first().theme, first);
        must(ThemeDesk(fixture.history()).move(second, 0));
        QCOMPARE(must(desk.review(key)).themes.first().theme, second);
        const auto records = must(readRound(fixture.dossier(), fixture.round()));
        QCOMPARE(records.themes.first().id, second);
        QCOMPARE(records.plans.first().reviews.first().themes.size(), 2);
    }

    void whatIsSaidInFinalReviewsIsInTheDigest()
    {
        DossierFixture fixture(1);
        const auto digest = [&] {
            return must(storage::roundDigest(fixture.dossier(), fixture.round()));
        };
        const ReviewKey key = fixture.key(0, 0);
        fixture.finaliseReview(key);
        const QString before = digest();
        const ThemeId theme = addTheme(fixture, u"Lerarentekort"_s);
        QCOMPARE(digest(), before); // a theme of which nobody says anything is in no report
        storage::ReviewRecords records(fixture.dossier());
        const ReviewId review = must(ReviewDesk(fixture.history()).review(key)).id;
        must(records.save(review, ThemeFinding{theme, Coverage::Well, {}, {}}));
        const QString after = digest();
        QVERIFY(after != before);
        must(records.save(review, ThemeFinding{theme, Coverage::Not, {}, {}}));
        QVERIFY(digest() != after);
    }
};

BERAAD_TEST(TestThemeDesk, QCoreApplication)
#include "tst_themedesk.moc"
