// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/figures.h"
#include "core/committee/ranking.h"
#include "core/documents/documentbuilder.h"
#include "core/wording/phrases.h"

#include <QHash>

namespace beraad::documents {

/// The first chapters of the report: what the committee advises in figures, over the rounds and in
/// money, where each region stands, and what it notices across the plans. Private to this room;
/// refers to the builder and the records while it lives.
class ReportSummary
{
public:
    ReportSummary(DocumentBuilder& builder, const QList<committee::RoundRecords>& rounds,
                  const wording::Phrases& phrases);

    void write();

private:
    void writeLead();
    void writeOutcomes();
    void writeCauses();
    void writeCumulative();
    void writeMoney();
    void writeMoneyVerdict(const committee::BudgetFigures& money);
    void writeOverview();
    void writeRanking();
    void writeTies(const QList<committee::RankedPlan>& ranking,
                   const QHash<domain::RegionId, QString>& names);
    QString decidingText(const committee::RankedPlan& plan) const;
    void writeObservations();
    QString euros(domain::Money amount) const;
    QString share(int part, int whole) const;

    DocumentBuilder& m_builder;
    const QList<committee::RoundRecords>& m_rounds;
    const committee::RoundRecords& m_records; ///< the round that is reported on
    const wording::Phrases& m_phrases;
    committee::ProgrammeFigures m_figures;
};

} // namespace beraad::documents
