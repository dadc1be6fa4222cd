// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/reviewform.h"

#include "core/commands/plandesk.h"
#include "core/commands/themedesk.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::forms;
using namespace Qt::StringLiterals;
using tests::must;

class TestReviewForm final : public tests::TestCase
{
    Q_OBJECT

private:
    static QList<Judgement> judgements(const QList<ReviewForm>& forms)
    {
        QList<Judgement> found;
        for (const ScoreEntry& entry : forms.first().scores)
            found << entry.judgement;
        return found;
    }

private Q_SLOTS:
    void keepsNothingGivenAndZeroApartInJson()
    {
        const auto forms = must(readReviewsJson(R"({"reviews": [{"region": 1, "member": "A",
            "scores": [{"criterion": "A1"}, {"criterion": "A2", "judgement": null},
                       {"criterion": "A3", "judgement": 0},
                       {"criterion": "B1", "judgement": "cannotBeJudged"},
                       {"criterion": "B2", "judgement": "notApplicable"}]}]})",
                                                u"scores.json"_s));
        QCOMPARE(judgements(forms),
                 (QList{Judgement(), Judgement(), Judgement::ofPoints(0),
                        Judgement::cannotBeJudged(), Judgement::notApplicable()}));
    }

    void keepsNothingGivenAndZeroApartInCsv()
    {
        const auto forms = must(readReviewsCsv("region;member;criterion;judgement\n"
                                               "1;A;A1;\n"
                                               "1;A;A2;0\n"
                                               "1;A;B1;cannotBeJudged\n"
                                               "1;A;B2;notApplicable\n",
                                               u"scores.csv"_s));
        QCOMPARE(judgements(forms),
                 (QList{Judgement(), Judgement::ofPoints(0), Judgement::cannotBeJudged(),
                        Judgement::notApplicable()}));
    }

    void readsTheBearingOfEvidence()
    {
        const auto forms =
            must(readReviewsCsv("region;member;criterion;judgement;page;quote;bearing\n"
                                "1;A;A1;met;2;Visie;strength\n"
                                "1;A;A2;met;2;Visie;\n",
                                u"scores.csv"_s));
        const auto& scores = forms.first().scores;
        QCOMPARE(scores[0].evidence.first().bearing, std::optional(Bearing::Strength));
        QCOMPARE(scores[1].evidence.first().bearing, std::nullopt);
        QCOMPARE(readReviewsCsv("region;member;criterion;judgement;page;quote;bearing\n"
                                "1;A;A1;met;2;Visie;strong\n",
                                u"scores.csv"_s)
                     .error()
                     .kind(),
                 ErrorKind::TableValue);
    }

    void anEmptyJudgementLeavesWhatIsStored()
    {
        tests::DossierFixture fixture(1);
        const commands::ReviewKey key = fixture.key(0, 0);
        commands::ReviewDesk desk(fixture.history());
        must(desk.setJudgement(key, u"A1"_s, Judgement::notApplicable()));
        const Round round =
            must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round()));
        ReviewForm form{
            u"1"_s, fixture.member(0).name, {}, {}, false, {{u"A1"_s, {}, u"Toelichting"_s, {}}},
            {}};
        must(storeReviews(fixture.history(), round, {form}));
        QCOMPARE(must(desk.review(key)).score(u"A1"_s),
                 (Score{u"A1"_s, Judgement::notApplicable(), u"Toelichting"_s}));
    }

    void tagsThemesByTheirName()
    {
        tests::DossierFixture fixture(1);
        must(commands::ThemeDesk(fixture.history())
                 .add(fixture.programme().id,
                      QStringList{u"Lerarentekort"_s, u"Theoretische leerweg"_s}));
        const auto themes =
            must(commands::ThemeDesk(fixture.history()).themes(fixture.programme().id));
        const Round round =
            must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round()));
        const auto stored = [&](int theme) {
            return must(commands::ReviewDesk(fixture.history()).review(fixture.key(0, 0)))
                .onTheme(themes[theme].id);
        };
        const QString lines = u"region;member;criterion;judgement;motivation;page;quote\n"
                              "1;%1;thema lerarentekort;thinly;Weinig cijfers;2;Begroting\n"_s;
        must(storeReviews(
            fixture.history(), round,
            must(readReviewsCsv(lines.arg(fixture.member(0).name).toUtf8(), u"scores.csv"_s))));
        QCOMPARE(stored(0).coverage, std::optional(Coverage::Thinly));
        QCOMPARE(stored(0).remark, u"Weinig cijfers"_s);
        QCOMPARE(stored(0).example->passage.page, 1);
        QCOMPARE(stored(0).example->passage.quote, u"Begroting"_s);
        const auto fromJson = [&](const QString& theme) {
            const QString json = uR"({"reviews": [{"region": 1, "member": "%1", "themes": [
                {"theme": "%2", "coverage": "well"}]}]})"_s;
            return storeReviews(
                fixture.history(), round,
                must(readReviewsJson(json.arg(fixture.member(0).name, theme).toUtf8(),
                                     u"scores.json"_s)));
        };
        must(fromJson(u"Lerarentekort"_s));
        QCOMPARE(stored(0).coverage, std::optional(Coverage::Well));
        QCOMPARE(stored(0).remark, u"Weinig cijfers"_s); // the file says nothing of it
        QVERIFY(stored(1).isEmpty());
        QCOMPARE(fromJson(u"Onbekend"_s).error().kind(), ErrorKind::NameUnknown);
        QCOMPARE(readReviewsCsv("region;member;criterion;judgement\n1;A;theme X;met\n", u"s.csv"_s)
                     .error()
                     .kind(),
                 ErrorKind::TableValue);
    }

    void ofManyReviewsItSaysWhichIsRefused()
    {
        tests::DossierFixture fixture(2);
        const Round round =
            must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round()));
        const QString lines = u"region;member;criterion;judgement\n1;%1;A1;met\n2;%1;Z9;met\n"_s;
        const Result<void> stored = storeReviews(
            fixture.history(), round,
            must(readReviewsCsv(lines.arg(fixture.member(0).name).toUtf8(), u"s.csv"_s)));
        QCOMPARE(stored.error().subject(), u"2, "_s + fixture.member(0).name);
        QVERIFY(must(commands::ReviewDesk(fixture.history()).review(fixture.key(0, 0)))
                    .scores.isEmpty()); // all or nothing
    }

    void marksEarlierPointsByTheirNumber()
    {
        tests::DossierFixture fixture(1);
        fixture.finaliseRound(Outcome::Revise);
        const PlanId plan = fixture.startNextRound().first();
        must(commands::PlanDesk(fixture.history()).assign({plan, fixture.member(0).id}));
        const Programme programme = fixture.programme();
        const Round round =
            must(storage::ProgrammeRecords(fixture.dossier()).rounds(programme.id)).last();
        const QString lines = u"region;member;criterion;judgement;page\n1;%1;%2;partly;2\n"_s;
        const auto stored = [&](const QString& point) {
            const QByteArray csv = lines.arg(fixture.member(0).name, point).toUtf8();
            return storeReviews(fixture.history(), round, must(readReviewsCsv(csv, u"s.csv"_s)));
        };
        must(stored(u"verbeterpunt 1"_s));
        commands::ReviewDesk desk(fixture.history());
        const Review review = must(desk.review({plan, fixture.member(0).id}));
        QCOMPARE(review.findings.size(), 1);
        QCOMPARE(review.findings.first().state, FollowUpState::Partly);
        QCOMPARE(review.findings.first().page, std::optional(1));
        QCOMPARE(stored(u"point 9"_s).error().kind(), ErrorKind::NameUnknown);
    }
};

BERAAD_TEST(TestReviewForm, QCoreApplication)
#include "tst_reviewform.moc"
