// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/voice.h"

#include "core/demonstration/pen.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

/// The section in which a plan deals with the criterion.
QString sectionOf(const QString& criterion)
{
    static const QHash<QString, QString> sections{
        {u"A2"_s, u"partners"_s},      {u"B1"_s, u"analyse"_s},      {u"B2"_s, u"aanbod"_s},
        {u"B3"_s, u"doelmatig"_s},     {u"B4"_s, u"samenwerking"_s}, {u"C1"_s, u"kwaliteit"_s},
        {u"C2"_s, u"vernieuwing"_s},   {u"C3"_s, u"theoretisch"_s},  {u"C4"_s, u"leraren"_s},
        {u"C5"_s, u"toekomst"_s},      {u"C6"_s, u"sturing"_s},      {u"D2"_s, u"onderbouwing"_s},
        {u"D1"_s, u"cofinanciering"_s}};
    return sections.value(criterion, u"partners"_s);
}

} // namespace

Voice::Voice(const World& world, const FictionalRegion& region, const PlanContent& content)
    : m_world(world)
    , m_region(region)
    , m_content(content)
{
}

Dice Voice::dice(const QString& purpose) const
{
    return Dice(m_region.seed).fork(u"%1 %2"_s.arg(m_content.round).arg(purpose));
}

int Voice::contributedPerMille() const
{
    qint64 requested = 0;
    for (const domain::YearAmount& year : m_content.requested)
        requested += year.amount.cents();
    return requested == 0 ? 0 : int(m_content.cofinancing.cents() * 1000 / requested);
}

QString Voice::contributedPercent() const
{
    const int share = contributedPerMille();
    return u"%1,%2"_s.arg(share / 10).arg(share % 10);
}

QString Voice::say(const QString& key, const QString& criterion, int turn, int group,
                   const Words& words) const
{
    const QList<QStringList>& groups = m_world.phrases.groups(key);
    Dice order = dice(u"%1 %2"_s.arg(key).arg(group));
    const QStringList lines = order.shuffled(groups[group]);
    Pen pen(m_world, m_region, m_content.round);
    pen.section(2, sectionOf(criterion), {});
    pen.setSlot(u"percentage"_s, contributedPercent());
    for (auto it = words.begin(); it != words.end(); ++it)
        pen.setSlot(it.key(), it.value());
    Dice choices = dice(u"%1 %2 %3"_s.arg(key).arg(group).arg(turn));
    return spoken(lines[turn % lines.size()], choices,
                  [&](const QString& name) { return pen.slot(name); });
}

QString Voice::nameOf(const QString& criterion) const
{
    return m_world.phrases.lines(u"noem."_s + criterion).first();
}

} // namespace beraad::demonstration
