// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordedfinding.h"

#include "core/json/fields.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace Qt::StringLiterals;

namespace {

JointFinding findingHeldBy(const QList<MemberId>& holders)
{
    JointFinding finding;
    finding.plan = PlanId::fromText(u"0d042dd0-1dc5-42d5-a1d9-2b842c6f0a80"_s);
    finding.criterion = u"A1"_s;
    finding.text = u"Sterk"_s;
    finding.minorityView = u"De bedrijven ontbreken"_s;
    finding.minorityHolders = holders;
    finding.edition = 1;
    return finding;
}

WordedFinding readBack(const QJsonObject& json)
{
    json::Fault fault;
    const WordedFinding read = readWordedFinding(json::Fields(json, u"f"_s, fault));
    return fault.isSet() ? WordedFinding() : read;
}

} // namespace

/// A joint finding on its way between programs of one version and of another.
class WordedFindingTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoHoldsTheMinorityView()
    {
        for (const QList<MemberId>& holders :
             {QList<MemberId>{MemberId::create(), MemberId::create()}, QList<MemberId>()}) {
            const WordedFinding sent{findingHeldBy(holders), {}};
            QCOMPARE(readBack(wordedJson(sent)), sent);
        }
        JointFinding shared = findingHeldBy({});
        shared.minorityView.clear();
        QVERIFY(readBack(wordedJson({shared, {}})).namesHolders); // there is nobody to name
    }

    void anEarlierProgramSaysNothingOfHolders()
    {
        const QList<MemberId> holders{MemberId::create()};
        const JointFinding here = findingHeldBy(holders);
        QJsonObject json = wordedJson({here, {}});
        json.remove(u"minorityHolders"_s);
        const WordedFinding coming = readBack(json);
        QVERIFY(!coming.namesHolders);
        QVERIFY(coming.finding.minorityHolders.isEmpty());
        QCOMPARE(withHoldersOf(here, coming).finding, here);
        JointFinding other = here;
        other.minorityView = u"De begroting ontbreekt"_s; // of which nobody was said to hold it
        QVERIFY(withHoldersOf(other, coming).finding.minorityHolders.isEmpty());
    }

    void aHolderIsNamedByIdentity()
    {
        QJsonObject json = wordedJson({findingHeldBy({}), {}});
        json.insert(u"minorityHolders"_s, QJsonArray{QJsonObject{{u"member"_s, u"A. Lid"_s}}});
        QCOMPARE(readBack(json), WordedFinding());
    }
};

BERAAD_TEST(WordedFindingTest, QCoreApplication)
#include "tst_wordedfinding.moc"
