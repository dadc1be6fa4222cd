// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/plancomposer.h"
#include "core/demonstration/world.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace beraad;
using namespace beraad::demonstration;
using namespace Qt::StringLiterals;

namespace {

/// Real schools, companies and bodies that a careless list could name, and the real programme.
const QStringList kReal{u"Albeda"_s,
                        u"Zadkine"_s,
                        u"Deltion"_s,
                        u"Graafschap"_s,
                        u"Landstede"_s,
                        u"Nova College"_s,
                        u"Noorderpoort"_s,
                        u"Alfa-college"_s,
                        u"Drenthe College"_s,
                        u"Da Vinci"_s,
                        u"Koning Willem"_s,
                        u"Summa"_s,
                        u"Rijn IJssel"_s,
                        u"Aventus"_s,
                        u"Scalda"_s,
                        u"ROC van"_s,
                        u"ROC Mid"_s,
                        u"Philips"_s,
                        u"ASML"_s,
                        u"Tata Steel"_s,
                        u"Damen"_s,
                        u"Shell"_s,
                        u"Heijmans"_s,
                        u"BAM"_s,
                        u"VolkerWessels"_s,
                        u"Engie"_s,
                        u"Feenstra"_s,
                        u"Vopak"_s,
                        u"Lely"_s,
                        u"DAF"_s,
                        u"Sterk Techniekonderwijs"_s,
                        u"Platform Talent"_s,
                        u"Techniekpact"_s,
                        u"MBO Raad"_s,
                        u"VO-raad"_s,
                        u"Metaalunie"_s,
                        u"Techniek Nederland"_s,
                        u"SBB"_s,
                        u"Rotterdam"_s,
                        u"Amsterdam"_s,
                        u"Utrecht"_s,
                        u"Eindhoven"_s,
                        u"Groningen"_s,
                        u"Zwolle"_s};

int count(const World& world, const std::function<bool(const FictionalRegion&)>& asked)
{
    return int(std::count_if(world.regions.begin(), world.regions.end(), asked));
}

} // namespace

class TestWorld : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = makeWorld(); }

    void isTheSameForTheSameSeed()
    {
        const World again = makeWorld();
        const World other = makeWorld(79);
        for (int i = 0; i < 78; ++i) {
            QCOMPARE(again.regions[i].record, m_world.regions[i].record);
            QCOMPARE(again.regions[i].weak, m_world.regions[i].weak);
        }
        QVERIFY(other.regions[0].record.partners != m_world.regions[0].record.partners);
    }

    /// Of different names and organisations, who know what the regions ask between them.
    void hasACommitteeOfFifteenMembers()
    {
        QSet<QString> names;
        QSet<QString> organisations;
        QSet<QString> known;
        int members = 0;
        for (const domain::Member& member : m_world.members) {
            names.insert(member.name);
            organisations.insert(member.organisation);
            known.unite(QSet<QString>(member.expertise.begin(), member.expertise.end()));
            members += member.role == domain::MemberRole::Member ? 1 : 0;
        }
        QCOMPARE(members, 15);
        QCOMPARE(names.size(), m_world.members.size());
        QCOMPARE(organisations.size(), m_world.members.size());
        for (const FictionalRegion& region : m_world.regions) {
            QVERIFY(!region.record.expertise.isEmpty());
            for (const QString& asked : region.record.expertise)
                QVERIFY2(known.contains(asked), qPrintable(asked));
        }
    }

    void faresAsPublished()
    {
        QCOMPARE(m_world.regions.size(), 78);
        QCOMPARE(count(m_world, [](auto& r) { return r.course == Course::ApprovedFirst; }), 45);
        QCOMPARE(count(m_world, [](auto& r) { return r.handsIn(2); }), 33);
        QCOMPARE(count(m_world, [](auto& r) { return r.course == Course::ApprovedSecond; }), 20);
        QCOMPARE(count(m_world, [](auto& r) { return r.course == Course::ApprovedWithPoints; }), 6);
        QCOMPARE(count(m_world, [](auto& r) { return r.handsIn(3); }), 7);
        QVERIFY(count(m_world, [](auto& r) { return r.withdrewFirst; }) >= 2);
    }

    void isMadeOfRealRegions()
    {
        QSet<QString> names;
        for (const FictionalRegion& region : m_world.regions) {
            names.insert(region.record.name);
            int schools = 0;
            int colleges = 0;
            int companies = 0;
            for (const domain::Partner& partner : region.record.partners) {
                schools += partner.kind == domain::PartnerKind::VmboSchool;
                colleges += partner.kind == domain::PartnerKind::MboCollege;
                companies += partner.kind == domain::PartnerKind::Company;
            }
            QVERIFY(schools >= 2);
            QCOMPARE(colleges, 1);
            QVERIFY(companies >= 4);
            QVERIFY(region.record.leadApplicant.hasAddress());
            const QRegularExpression postcode(u"^[1-9]\\d{3} [A-Z]{2}$"_s);
            QVERIFY(postcode.match(region.record.leadApplicant.postalCode).hasMatch());
            QVERIFY(region.record.leadApplicant.email.endsWith(u".example"_s));
        }
        QCOMPARE(names.size(), 78);
    }

    void givesEachRegionItsOwnCompanies()
    {
        QSet<QString> seen;
        for (const FictionalRegion& region : m_world.regions) {
            for (const QString& company : region.companies) {
                QVERIFY2(!seen.contains(company), qPrintable(company));
                seen.insert(company);
            }
        }
    }

    void namesNobodyWhoExists()
    {
        for (const FictionalRegion& region : m_world.regions) {
            for (int round = 1; round <= 2; ++round) {
                if (!region.handsIn(round))
                    continue;
                for (const PlanSection& section : composePlan(m_world, region, round).sections) {
                    const QString text = section.text();
                    for (const QString& real : kReal)
                        QVERIFY2(
                            !QRegularExpression(u"\\b%1\\b"_s.arg(real)).match(text).hasMatch(),
                            qPrintable(real + u" in "_s + text));
                }
            }
        }
    }

private:
    World m_world;
};

BERAAD_TEST(TestWorld, QCoreApplication)
#include "tst_world.moc"
