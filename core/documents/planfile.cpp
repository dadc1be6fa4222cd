// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/planfile.h"

#include "core/documents/documentbuilder.h"
#include "core/documents/figurecharts.h"
#include "core/documents/planfileparts.h"
#include "core/documents/report.h"
#include "core/documents/reportclarification.h"
#include "core/documents/reportfindings.h"
#include "core/documents/reportsettling.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

/// The advice and what it rests on.
class PlanFile
{
public:
    PlanFile(DocumentBuilder& builder, const PlanFileInput& input, const Phrases& phrases)
        : m_builder(builder)
        , m_input(input)
        , m_record(input.record)
        , m_phrases(phrases)
    {
    }

    void write()
    {
        m_builder.heading(1, title());
        writeFacts();
        writeDocuments();
        m_builder.heading(2, m_phrases.translate("PlanFile", "The advice"));
        writeAdvice();
        writeClarifications(m_builder, m_record, m_phrases);
        writeEarlierPoints();
        m_builder.heading(2, m_phrases.translate("PlanFile", "The decision"));
        writeDecision();
        writeSettling(m_builder, m_record, m_phrases);
        const PlanFileParts parts(m_builder, m_input, m_phrases);
        parts.write();
    }

    QString title() const
    {
        return m_phrases.translate("PlanFile", "%1: plan of round %2")
            .arg(regionHeading(m_record.region))
            .arg(m_input.records.round.number);
    }

private:
    void writeFacts()
    {
        const Plan& plan = m_record.plan;
        QList<Definition> facts{
            {m_phrases.translate("PlanFile", "Programme"), m_input.records.programme.name},
            {m_phrases.translate("PlanFile", "Lead applicant"),
             m_record.region.leadApplicant.organisation},
            {m_phrases.translate("PlanFile", "State"), wording::word(plan.state, m_phrases)},
            {m_phrases.translate("PlanFile", "Received on"),
             wording::longDate(plan.receivedOn, m_phrases)}};
        for (const YearAmount& year : plan.requested)
            facts << Definition{
                m_phrases.translate("PlanFile", "Subsidy asked for %1").arg(year.year),
                wording::euros(year.amount, m_phrases)};
        if (plan.cofinancing)
            facts << Definition{m_phrases.translate("PlanFile", "Co-financing"),
                                wording::euros(*plan.cofinancing, m_phrases)};
        facts.removeIf([](const Definition& fact) { return fact.text.isEmpty(); });
        m_builder.definitions(facts);
    }

    void writeDocuments()
    {
        if (m_record.plan.documents.isEmpty()) {
            m_builder.paragraph(m_phrases.translate("PlanFile", "No document was handed in."));
            return;
        }
        Table table;
        table.columns = {{m_phrases.translate("PlanFile", "Document"), Alignment::Left, 4},
                         {m_phrases.translate("PlanFile", "Pages"), Alignment::Right, 1},
                         {m_phrases.translate("PlanFile", "SHA-256"), Alignment::Left, 5}};
        for (const DocumentFile& document : m_record.plan.documents)
            table.addRow({document.fileName, QString::number(document.pages), document.sha256});
        m_builder.table(table);
    }

    void writeAdvice()
    {
        if (!m_record.standing()) {
            m_builder.paragraph(m_phrases.translate("PlanFile", "No advice was adopted."));
            return;
        }
        const Advice& advice = *m_record.advice;
        writeVerdict(advice);
        m_builder.paragraph(advice.motivation);
        if (!advice.knockOutJustification.isEmpty()) {
            m_builder.heading(3, m_phrases.translate("Report", "Approval despite a knock-out"));
            m_builder.paragraph(advice.knockOutJustification);
        }
        writeFindings(m_builder, m_record, m_input.records, m_phrases);
        if (advice.improvementPoints.isEmpty())
            return;
        m_builder.heading(3, m_phrases.translate("Report", "Improvement points"));
        QStringList points;
        for (const ImprovementPoint& point : advice.improvementPoints)
            points << pointText(point, m_phrases);
        m_builder.numberedList(points);
    }

    void writeVerdict(const Advice& advice)
    {
        Definition verdict{m_phrases.translate("Report", "Advice"),
                           wording::word(*advice.outcome, m_phrases)};
        verdict.sign = signOf(m_record);
        QList<Definition> facts{verdict};
        if (const auto cause = advice.statedCause(); cause && needsCause(*advice.outcome))
            facts << Definition{m_phrases.translate("Report", "Cause"),
                                QStringList{wording::word(*cause, m_phrases), advice.causeRemark}
                                    .join(u' ')
                                    .trimmed()};
        if (advice.settleBefore.isValid())
            facts << Definition{m_phrases.translate("Report", "Settle before"),
                                wording::longDate(advice.settleBefore, m_phrases)};
        facts << Definition{
            m_phrases.translate("Report", "Votes"),
            advice.votes ? m_phrases.translate("Report", "%1 in favour, %2 against, %3 abstained")
                               .arg(advice.votes->inFavour)
                               .arg(advice.votes->against)
                               .arg(advice.votes->abstained)
                         : m_phrases.translate("Report", "adopted without a vote")};
        m_builder.definitions(facts);
    }

    void writeEarlierPoints()
    {
        if (m_record.earlierPoints.isEmpty())
            return;
        m_builder.heading(3,
                          m_phrases.translate("Report", "What came of earlier improvement points"));
        Table table;
        table.columns = {{m_phrases.translate("Report", "Round"), Alignment::Right, 1},
                         {m_phrases.translate("Report", "Improvement point"), Alignment::Left, 5},
                         {m_phrases.translate("Report", "Follow-up"), Alignment::Left, 2},
                         {m_phrases.translate("Report", "Remark"), Alignment::Left, 4}};
        for (const EarlierPoint& earlier : m_record.earlierPoints) {
            const auto& followUp = earlier.followUp;
            table.addRow({QString::number(earlier.round), earlier.point.text,
                          followUp ? wording::word(followUp->state, m_phrases)
                                   : m_phrases.translate("Report", "Not looked for yet"),
                          followUp ? followUp->remark : QString()});
        }
        m_builder.table(table);
    }

    void writeDecision()
    {
        if (!m_record.decision) {
            m_builder.paragraph(
                m_phrases.translate("PlanFile", "No decision of the minister is known."));
            return;
        }
        const Decision& decision = *m_record.decision;
        QList<Definition> facts{
            {m_phrases.translate("Report", "Decision"),
             u"%1: %2"_s.arg(wording::word(decision.kind, m_phrases),
                             wording::word(decision.outcome, m_phrases))},
            {m_phrases.translate("PlanFile", "Date"), wording::longDate(decision.date, m_phrases)},
            {m_phrases.translate("PlanFile", "Reference"), decision.reference},
            {m_phrases.translate("PlanFile", "Reason"), decision.reason}};
        facts.removeIf([](const Definition& fact) { return fact.text.isEmpty(); });
        m_builder.definitions(facts);
    }

    DocumentBuilder& m_builder;
    const PlanFileInput& m_input;
    const PlanRecord& m_record;
    const Phrases& m_phrases;
};

} // namespace

Result<QByteArray> makePlanFile(const PlanFileInput& input, const Progress* progress)
{
    const Phrases phrases(input.language);
    PageSetup setup;
    setup.language = input.language;
    setup.title = phrases.translate("PlanFile", "%1: plan of round %2")
                      .arg(regionHeading(input.record.region))
                      .arg(input.records.round.number);
    setup.author = input.records.programme.name;
    setup.runningHead = setup.title;
    setup.firstPage = FirstPage::Text;
    setup.created = input.createdAt;
    DocumentBuilder builder(setup);
    PlanFile(builder, input, phrases).write();
    return builder.toPdf(progress);
}

} // namespace beraad::documents
