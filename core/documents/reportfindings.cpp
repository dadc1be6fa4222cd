// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportfindings.h"

#include "core/committee/suggestion.h"
#include "core/documents/effectwords.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <algorithm>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

/// "A. Jansen and S. de Vries, p. 12"; the page alone where nobody is named.
QString sourceOf(const QList<Citation>& same, const RoundRecords& records, const Phrases& phrases)
{
    const QString page = phrases.translate("Report", "p. %1").arg(same.first().passage.page + 1);
    QStringList names;
    for (const Member& member : records.members) {
        if (std::any_of(same.begin(), same.end(),
                        [&](const Citation& each) { return each.member == member.id; }))
            names << member.name;
    }
    return names.isEmpty() ? page : u"%1, %2"_s.arg(wording::enumeration(names, phrases), page);
}

/// Those of one passage together: readers often cite the same.
QList<QList<Citation>> byPassage(const QList<Citation>& citations)
{
    QList<QList<Citation>> groups;
    for (const Citation& citation : citations) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
            const Passage& first = group.first().passage;
            return first.document == citation.passage.document &&
                   first.page == citation.passage.page &&
                   first.quote.simplified() == citation.passage.quote.simplified();
        });
        if (same == groups.end())
            groups.append({citation});
        else
            same->append(citation);
    }
    return groups;
}

QString nameOf(const MemberId& id, const RoundRecords& records)
{
    const auto found = std::find_if(records.members.begin(), records.members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == records.members.end() ? QString() : found->name;
}

/// "Found by A. Jansen (lead reader); S. de Vries agrees; K. Bos objects: the budget is missing".
QString whoFound(const JointFinding& finding, const PlanRecord& record, const RoundRecords& records,
                 const Phrases& phrases)
{
    QStringList parts;
    if (const QString lead = record.leadReader ? nameOf(*record.leadReader, records) : QString();
        !lead.isEmpty())
        parts << phrases.translate("Report", "Found by %1 (lead reader)").arg(lead);
    for (const MemberId& reader : record.coReaders()) {
        const QString name = nameOf(reader, records);
        const auto stance = stanceOn(finding, reader, record.stances);
        if (name.isEmpty())
            continue;
        if (!stance)
            parts << phrases.translate("Report", "%1 took no stance").arg(name);
        else if (stance->kind == StanceKind::Agrees)
            parts << phrases.translate("Report", "%1 agrees").arg(name);
        else
            parts << phrases.translate("Report", "%1 objects: %2")
                         .arg(name, stance->remark.simplified());
    }
    return parts.join(u"; "_s);
}

/// "Minority view of S. de Vries: "; without a name where it was not said whose it is.
QString minorityTerm(const JointFinding& finding, const RoundRecords& records,
                     const Phrases& phrases)
{
    QStringList names;
    for (const MemberId& holder : finding.minorityHolders)
        names << nameOf(holder, records);
    names.removeAll(QString());
    return names.isEmpty() ? phrases.translate("Report", "Minority view: ")
                           : phrases.translate("Report", "Minority view of %1: ")
                                 .arg(wording::enumeration(names, phrases));
}

void writeFinding(DocumentBuilder& builder, const Criterion& ofRound, const PlanRecord& record,
                  const RoundRecords& records, const Phrases& phrases)
{
    const JointFinding finding = record.finding(ofRound.key);
    Criterion criterion = ofRound;
    criterion.scale = record.findingScale(ofRound);
    builder.heading(4, u"%1 %2"_s.arg(criterion.key, criterion.title), {}, InContents::No);
    const QString judgement = wording::word(finding.judgement, criterion.scale, phrases);
    const QString effect = effectWords(effectOf(criterion, finding.judgement), phrases);
    builder.note(judgement.isEmpty() ? effect : u"%1; %2"_s.arg(judgement, effect));
    if (!finding.text.trimmed().isEmpty())
        builder.paragraph(finding.text.trimmed());
    for (const QList<Citation>& same : byPassage(finding.citations)) {
        const QString quote = same.first().passage.quote.simplified();
        const QString source = sourceOf(same, records, phrases);
        if (quote.isEmpty())
            builder.note(phrases.translate("Report", "Rests on a picture: %1").arg(source));
        else
            builder.quote(quote, source);
    }
    if (!finding.minorityView.trimmed().isEmpty())
        builder.paragraph({{minorityTerm(finding, records, phrases), TextRun::Emphasis::Strong, {}},
                           {finding.minorityView.trimmed(), TextRun::Emphasis::None, {}}});
    if (const QString who = whoFound(finding, record, records, phrases); !who.isEmpty())
        builder.note(who);
}

} // namespace

void writeFindings(DocumentBuilder& builder, const PlanRecord& record, const RoundRecords& records,
                   const Phrases& phrases)
{
    if (record.findings.isEmpty())
        return;
    builder.heading(3, phrases.translate("Report", "Findings"), {}, InContents::No);
    for (const Criterion& criterion : records.rubric.criteria()) {
        if (record.finding(criterion.key).edition > 0)
            writeFinding(builder, criterion, record, records, phrases);
    }
}

QString pointText(const ImprovementPoint& point, const Phrases& phrases)
{
    QStringList terms;
    if (point.need == PointNeed::Suggested)
        terms << wording::word(point.need, phrases).toLower();
    if (point.dueBy.isValid())
        terms << phrases.translate("Report", "by %1").arg(wording::longDate(point.dueBy, phrases));
    QStringList pages;
    for (const Citation& citation : point.citations)
        pages << QString::number(citation.passage.page + 1);
    pages.removeDuplicates();
    QStringList parts;
    if (!point.criterion.isEmpty())
        parts << point.criterion;
    if (!terms.isEmpty())
        parts << terms.join(u", "_s);
    if (!pages.isEmpty())
        parts << phrases.translate("Report", "p. %1").arg(pages.join(u", "_s));
    return parts.isEmpty() ? point.text : u"%1 (%2)"_s.arg(point.text, parts.join(u"; "_s));
}

} // namespace beraad::documents
