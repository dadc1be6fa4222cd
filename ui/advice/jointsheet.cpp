// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/jointsheet.h"

#include "core/commands/consensusdesk.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;

JointSheet::JointSheet(const committee::PlanRecord& record, const QList<Member>& members,
                       const commands::ConsensusDesk& desk, const Member& viewer)
    : m_record(record)
    , m_members(members)
    , m_mayWrite(bool(desk.mayWrite(record.plan.id)))
    , m_mayTakeStance(record.coReaders().contains(viewer.id) &&
                      bool(desk.mayTakeStance(record.plan.id)))
{
    const bool isAdopted = record.advice && record.advice->state == AdviceState::Adopted;
    m_mayWrite = m_mayWrite && !isAdopted;
    m_mayChooseLead = !isAdopted && desk.maySetLeadReader(record.plan.id);
    m_isShown = m_mayWrite || m_mayTakeStance || !record.findings.isEmpty();
}

QString JointSheet::nameOf(const MemberId& id) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == m_members.end() ? QString() : found->name;
}

QList<Member> JointSheet::readers() const
{
    QList<Member> readers = m_members;
    readers.removeIf(
        [this](const Member& member) { return !m_record.readers.contains(member.id); });
    return readers;
}

JointLine JointSheet::line(const QString& criterion) const
{
    JointLine line;
    line.finding = m_record.finding(criterion);
    if (const auto earlier = m_record.earlierScales.constFind(criterion);
        earlier != m_record.earlierScales.constEnd())
        line.earlierScale = *earlier;
    line.concord = m_record.concordOn(criterion);
    line.cited = withReaders(line.finding.citations, m_members);
    line.citable = citablePassages(m_record, m_members, criterion);
    for (const MemberId& holder : line.finding.minorityHolders)
        line.holders.append(nameOf(holder));
    line.holders.removeAll(QString());
    line.readers = m_members;
    line.readers.removeIf([&](const Member& member) {
        return !m_record.readers.contains(member.id) &&
               !line.finding.minorityHolders.contains(member.id);
    });
    line.leader = m_record.leadReader ? nameOf(*m_record.leadReader) : QString();
    line.mayWrite = m_mayWrite;
    line.mayTakeStance = m_mayTakeStance && line.finding.edition > 0;
    if (line.finding.edition == 0)
        return line;
    for (const MemberId& reader : m_record.coReaders()) {
        if (const auto stance = stanceOn(line.finding, reader, m_record.stances))
            line.stances.append({nameOf(reader), stance->kind, stance->remark});
        else
            line.waitingFor.append(nameOf(reader));
    }
    return line;
}

} // namespace beraad::ui
