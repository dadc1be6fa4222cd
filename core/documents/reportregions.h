// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/documents/documentbuilder.h"
#include "core/documents/report.h"
#include "core/wording/phrases.h"

/// The chapter of the report with the advice on each region's plan. Private to this room.
namespace beraad::documents {

QString regionAnchor(const domain::Region& region);

/// The committee's advice, "not assessed", or that there is none yet, as it stands in a table.
QString standingText(const committee::PlanRecord& record, const wording::Phrases& phrases);

/// Refers to the builder and the records while it lives.
class ReportRegions
{
public:
    ReportRegions(DocumentBuilder& builder, const committee::RoundRecords& records,
                  const wording::Phrases& phrases);

    void write();
    /// What the chapter says of one region, below a heading of the second level.
    void writeRegion(const committee::PlanRecord& record);

private:
    void writeFacts(const committee::PlanRecord& record);
    void addAdviceFacts(QList<Definition>& facts, const committee::PlanRecord& record) const;
    void addDecision(QList<Definition>& facts, const committee::PlanRecord& record) const;
    void writeAdvice(const committee::PlanRecord& record);
    void writeFollowUps(const committee::PlanRecord& record);
    QString requestedText(const domain::Plan& plan) const;
    QString votesText(const domain::Votes& votes) const;
    QString recusedNames(const committee::PlanRecord& record) const;
    QString voteless(const committee::PlanRecord& record) const;
    QString measuresText(const committee::PlanRecord& record) const;
    QString justificationHeading(const committee::PlanRecord& record) const;

    DocumentBuilder& m_builder;
    const committee::RoundRecords& m_records;
    const wording::Phrases& m_phrases;
};

} // namespace beraad::documents
