// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/pointchanges.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::versions;
using namespace Qt::StringLiterals;
using text::Change;
using text::ChangeKind;
using text::ChangeSide;

namespace {

const QString kBefore = u"before"_s;

QRectF line(double top)
{
    return {0.1, top, 0.8, 0.015};
}

Passage cited(int page, double top)
{
    return {kBefore, page, {line(top)}, u"words"_s};
}

ChangeSide side(int page, double top, int heading)
{
    return {u"words"_s, {{page, {line(top)}}}, {page, top}, heading};
}

ChangeSide nothingAt(int page, double top, int heading)
{
    return {{}, {}, {page, top}, heading};
}

/// Three sections, half a page each, from page 0 on; the second version has one more before them.
PlanComparison comparison(const QList<Change>& changes)
{
    DocumentComparison document;
    document.documents = {DocumentFile{kBefore, u"a.pdf"_s, 1, 2},
                          DocumentFile{u"after"_s, u"b.pdf"_s, 1, 2}};
    document.by = ComparedBy::Words;
    document.comparison.changes = changes;
    document.comparison.beforeOutline = {
        {u"Vision"_s, 0, 0, 0}, {u"Activities"_s, 0, 0, 0.5}, {u"Budget"_s, 0, 1, 0}};
    document.comparison.afterOutline = {{u"Summary"_s, 0, 0, 0},
                                        {u"Vision"_s, 0, 0, 0.5},
                                        {u"Activities"_s, 0, 1, 0},
                                        {u"Budget"_s, 0, 1, 0.5}};
    return {{document}, {}};
}

Review reviewCiting(const QString& criterion, const Passage& passage)
{
    Review review;
    review.evidence = {Evidence{EvidenceId::create(), {}, criterion, passage}};
    return review;
}

Section section(const QStringList& criteria)
{
    Section section;
    for (const QString& key : criteria) {
        Criterion criterion;
        criterion.key = key;
        section.criteria.append(criterion);
    }
    return section;
}

Rubric rubric()
{
    Rubric rubric;
    rubric.sections = {section({u"A1"_s, u"A2"_s}), section({u"B1"_s})};
    return rubric;
}

ImprovementPoint pointOn(const QString& criterion)
{
    return {ImprovementPointId::create(), criterion, u"Say how"_s};
}

const QList<ChangeAt> kFirst{{0, 0}};

} // namespace

class PointChangesTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsAChangeInTheCitedWords()
    {
        const auto plan = comparison({{ChangeKind::Changed, side(0, 0.2, 0), side(0, 0.7, 1), {}}});
        const PointChanges found = changesAround({cited(0, 0.2)}, plan);
        QCOMPARE(found.passages, kFirst);
        QVERIFY(found.section.isEmpty());
    }

    void findsWhatWasWrittenRightBehindIt()
    {
        const auto plan =
            comparison({{ChangeKind::Inserted, nothingAt(0, 0.22, 0), side(0, 0.72, 1), {}}});
        QCOMPARE(changesAround({cited(0, 0.2)}, plan).passages, kFirst);
        QVERIFY(changesAround({cited(0, 0.3)}, plan).passages.isEmpty());
    }

    void setsTheRestOfTheSectionApart()
    {
        const auto plan =
            comparison({{ChangeKind::Removed, side(0, 0.4, 0), nothingAt(0, 0.9, 1), {}},
                        {ChangeKind::Changed, side(0, 0.6, 1), side(1, 0.1, 2), {}}});
        const PointChanges found = changesAround({cited(0, 0.2)}, plan);
        QVERIFY(found.passages.isEmpty());
        QCOMPARE(found.section, kFirst);
    }

    void knowsWhatWasAddedAtTheEndOfASection()
    {
        // In the earlier version it stands where the next section begins.
        const auto plan =
            comparison({{ChangeKind::Inserted, nothingAt(0, 0.5, 1), side(0, 0.95, 1), {}}});
        QCOMPARE(changesAround({cited(0, 0.2)}, plan).section, kFirst);
        QVERIFY(changesAround({cited(0, 0.7)}, plan).section.isEmpty());
    }

    void leavesAnotherDocumentAlone()
    {
        const auto plan = comparison({{ChangeKind::Changed, side(0, 0.2, 0), side(0, 0.7, 1), {}}});
        Passage elsewhere = cited(0, 0.2);
        elsewhere.document = u"another"_s;
        const PointChanges found = changesAround({elsewhere}, plan);
        QVERIFY(found.passages.isEmpty() && found.section.isEmpty() && !found.hasEvidence);
    }

    void saysThatNobodyCitedAnything() { QVERIFY(!changesAround({}, comparison({})).hasEvidence); }

    void looksWhereTheReadersLookedForTheCriterion()
    {
        const QList<Review> reviews{reviewCiting(u"A1"_s, cited(0, 0.1)),
                                    reviewCiting(u"A2"_s, cited(0, 0.3)),
                                    reviewCiting(u"A2"_s, cited(0, 0.3))};
        QCOMPARE(passagesBehind(pointOn(u"A2"_s), rubric(), reviews), QList{cited(0, 0.3)});
    }

    void looksAtItsSectionOfTheRubricElse()
    {
        const QList<Review> reviews{reviewCiting(u"A1"_s, cited(0, 0.1)),
                                    reviewCiting(u"B1"_s, cited(1, 0.1))};
        QCOMPARE(passagesBehind(pointOn(u"A2"_s), rubric(), reviews), QList{cited(0, 0.1)});
        QVERIFY(passagesBehind(pointOn({}), rubric(), reviews).isEmpty());
    }
};

BERAAD_TEST(PointChangesTest, QCoreApplication)
#include "tst_pointchanges.moc"
