// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/changewording.h"

#include "tests/support/testmain.h"

#include <QApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::merging;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

/// What a merge is about, as the person reads it before taking it in.
class ChangeWordingTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasStatedIsTold()
    {
        ChangedPlan change;
        change.change = PlanChange::Nothing;
        change.declared = DeclarationKind::None;
        QCOMPARE(changeWords(change), u"States to have no interest in the plan."_s);
        change.declared = DeclarationKind::Possible;
        QVERIFY(changeWords(change).startsWith(u"States a possible interest: "_s));
        change.declared.reset();
        change.stances = 2;
        QVERIFY(changeWords(change).startsWith(u"2 stance"_s));
    }

    void whatWasStatedComesBesideWhatWasWritten()
    {
        ChangedPlan change;
        change.fields = 3;
        change.declared = DeclarationKind::None;
        QVERIFY(changeWords(change).startsWith(u"New, 3 field"_s));
        QVERIFY(changeWords(change).endsWith(u" States to have no interest in the plan."_s));
    }

    void aPointIsNamedByItsText()
    {
        FieldNames names;
        const auto point = ImprovementPointId::create();
        names.points.insert(point, u"Reken de\ncofinanciering door."_s);
        const FieldKey key{PlanId::create(), Part::Finding, point.text()};
        const PointFinding finding{point, FollowUpState::Partly, u"sha"_s, 11};
        QCOMPARE(fieldName(key, finding, names),
                 u"earlier improvement point: “Reken de cofinanciering door.”"_s);
        QCOMPARE(valueWords(key, finding, names.rubric), u"Partly addressed · p. 12"_s);
        QCOMPARE(fieldName(key, finding, {}), u"earlier improvement point"_s);
    }

    void evidenceIsNamedByItsCriterion()
    {
        FieldNames names;
        Criterion criterion;
        criterion.key = u"A1"_s;
        criterion.title = u"Vision"_s;
        names.rubric.sections.append(Section());
        names.rubric.sections.last().criteria.append(criterion);
        Evidence evidence;
        evidence.id = EvidenceId::create();
        evidence.criterion = u"A1"_s;
        const FieldKey key{PlanId::create(), Part::Evidence, evidence.id.text()};
        QCOMPARE(fieldName(key, evidence, names), u"A1 Vision, evidence"_s);
        QCOMPARE(fieldName({key.plan, Part::Motivation, u"A1"_s}, u"tekst"_s, names),
                 u"A1 Vision, motivation"_s);
    }
};

BERAAD_TEST(ChangeWordingTest, QApplication)
#include "tst_changewording.moc"
