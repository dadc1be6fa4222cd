// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportpart.h"

#include "core/base/sha256.h"
#include "core/documents/documentbuilder.h"
#include "core/documents/letter.h"
#include "core/documents/report.h"
#include "core/documents/reportregions.h"
#include "core/wording/phrases.h"

namespace beraad::documents {

using namespace committee;
using namespace domain;
using wording::Phrases;

namespace {

void forgetWhoCited(QList<Citation>& citations)
{
    for (Citation& citation : citations)
        citation.member = {};
}

/// Without who thought what, so that there is nothing of it to write.
PlanRecord forTheRegion(PlanRecord record)
{
    record.readers.clear();
    record.leadReader.reset();
    record.stances.clear();
    record.preAdvices.clear();
    record.wishes.clear();
    record.decision.reset();
    for (ConflictMeasure& measure : record.measures)
        measure.grounds.clear();
    for (JointFinding& finding : record.findings) {
        forgetWhoCited(finding.citations);
        finding.minorityHolders.clear();
    }
    if (record.advice) {
        for (ImprovementPoint& point : record.advice->improvementPoints)
            forgetWhoCited(point.citations);
    }
    return record;
}

/// A member of whom the report says here that he or she took no part.
bool tookNoPart(const Member& member, const PlanRecord& record)
{
    return hasConflict(record.conflicts, record.plan.id, member.id) ||
           (member.role != MemberRole::Secretary &&
            !mayVote(member, record.plan.id, record.interests()));
}

RoundRecords roundOf(const LetterInput& input)
{
    RoundRecords round;
    round.programme = input.programme;
    round.round = input.round;
    round.rubric = input.report.rubric;
    round.plans = {forTheRegion(input.record)};
    for (const Member& member : input.report.members) {
        if (tookNoPart(member, input.record))
            round.members << member;
    }
    return round;
}

QString partTitle(const LetterInput& input)
{
    const Phrases phrases(input.language);
    const QString title = input.round.kind == RoundKind::ProgressReport
                              ? phrases.translate("ReportPart", "%1: progress report of round %2")
                              : phrases.translate("PlanFile", "%1: plan of round %2");
    return title.arg(regionHeading(input.record.region)).arg(input.round.number);
}

PageSetup partSetup(const LetterInput& input, const QString& heading)
{
    PageSetup setup;
    setup.language = input.language;
    setup.title = heading;
    setup.author = input.look.organisation;
    setup.runningHead = partTitle(input);
    setup.firstPage = FirstPage::Text;
    setup.created = input.createdAt;
    return setup;
}

void writePart(DocumentBuilder& builder, const LetterInput& input, const QString& heading)
{
    const Phrases phrases(input.language);
    const RoundRecords round = roundOf(input);
    ReportInput report;
    report.rounds = {round};
    report.language = input.language;
    builder.heading(1, heading);
    builder.lead(partTitle(input));
    builder.note(phrases
                     .translate("ReportPart", "What “%1” says of the region. Who of the committee "
                                              "read the plan is left out here.")
                     .arg(reportTitle(report)));
    ReportRegions(builder, round, phrases).writeRegion(round.plans.first());
}

} // namespace

QString reportPartName(Language language)
{
    return Phrases(language).translate("ReportPart", "Part of the advisory report on your region");
}

Result<QByteArray> makeReportPart(const LetterInput& input, const QString& heading)
{
    DocumentBuilder builder(partSetup(input, heading));
    writePart(builder, input, heading);
    return builder.toPdf();
}

QString digestOfReportPart(const LetterInput& input, const QString& heading)
{
    DocumentBuilder builder(partSetup(input, heading));
    writePart(builder, input, heading);
    return sha256Hex(builder.words().toUtf8());
}

} // namespace beraad::documents
