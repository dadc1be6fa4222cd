// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportclarification.h"

#include "core/committee/clarificationcounts.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

/// "Schriftelijke vraag, 10 april 2020 (B2)" and below it what was asked.
QString askedText(const Clarification& clarification, const Phrases& phrases)
{
    QString head = u"%1, %2"_s.arg(wording::word(clarification.kind, phrases),
                                   wording::longDate(clarification.sentOn, phrases));
    if (!clarification.criterion.isEmpty())
        head += u" (%1)"_s.arg(clarification.criterion);
    return head + u'\n' + clarification.text.trimmed();
}

QString answerText(const Clarification& clarification, const Phrases& phrases)
{
    if (!clarification.answeredOn.isValid())
        return phrases.translate("Report", "No answer");
    QStringList lines{wording::longDate(clarification.answeredOn, phrases)};
    if (!clarification.answer.trimmed().isEmpty())
        lines << clarification.answer.trimmed();
    if (!clarification.document.isEmpty())
        lines << phrases.translate("Report", "The answer was added to the plan’s documents.");
    return lines.join(u'\n');
}

QString effectText(const Clarification& clarification, const Phrases& phrases)
{
    if (!clarification.effect)
        return phrases.translate("Report", "Not said");
    const QString effect = wording::word(*clarification.effect, phrases);
    const QString remark = clarification.effectRemark.trimmed();
    return remark.isEmpty() ? effect : effect + u": "_s + remark;
}

} // namespace

void writeClarifications(DocumentBuilder& builder, const PlanRecord& record, const Phrases& phrases)
{
    Table table;
    table.columns = {{phrases.translate("Report", "Asked"), Alignment::Left, 4},
                     {phrases.translate("Report", "Answer of the region"), Alignment::Left, 4},
                     {phrases.translate("Report", "Effect on the judgement"), Alignment::Left, 3}};
    for (const Clarification& each : record.clarifications) {
        if (each.sentOn.isValid())
            table.addRow(
                {askedText(each, phrases), answerText(each, phrases), effectText(each, phrases)});
    }
    if (table.rows.isEmpty())
        return;
    builder.heading(3, phrases.translate("Report", "Clarification"));
    builder.table(table);
}

QString clarificationSummary(const RoundRecords& records, const Phrases& phrases)
{
    const ClarificationCounts counts = clarificationCounts(records);
    QStringList sentences;
    if (counts.questioned > 0)
        sentences << phrases
                         .translate("Report", "The committee put written questions to %1 of the %2 "
                                              "regions.")
                         .arg(counts.questioned)
                         .arg(records.plans.size());
    if (counts.pitched > 0)
        sentences << phrases.translate("Report", "%n region(s) came to explain the plan.", nullptr,
                                       counts.pitched);
    if (counts.changed > 0)
        sentences << phrases.translate("Report", "On %n plan(s) an answer changed the judgement.",
                                       nullptr, counts.changed);
    if (counts.unanswered > 0)
        sentences << phrases.translate("Report", "%n region(s) left a question unanswered.",
                                       nullptr, counts.unanswered);
    return sentences.join(u' ');
}

} // namespace beraad::documents
