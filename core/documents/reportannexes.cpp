// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportannexes.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <algorithm>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

ReportAnnexes::ReportAnnexes(DocumentBuilder& builder, const RoundRecords& records,
                             const QString& dataHash, const Phrases& phrases)
    : m_builder(builder)
    , m_records(records)
    , m_dataHash(dataHash)
    , m_phrases(phrases)
{
}

void ReportAnnexes::write()
{
    writeRubric();
    writeMembers();
    writeMethod();
}

void ReportAnnexes::writeRubric()
{
    const Rubric& rubric = m_records.rubric;
    m_builder.pageBreak();
    m_builder.heading(1, m_phrases.translate("Report", "Annex A: the rubric"));
    m_builder.paragraph(m_phrases
                            .translate("Report", "%1, version %2. The letter and number of a "
                                                 "criterion stand behind the improvement "
                                                 "points in this report.")
                            .arg(rubric.title, rubric.version));
    for (const Section& section : rubric.sections) {
        m_builder.heading(2, section.title, {}, InContents::No);
        m_builder.paragraph(section.introduction);
        for (const Criterion& criterion : section.criteria)
            writeCriterion(criterion);
    }
    writeOtherVersions();
}

/// A review stays with the version that it was made on; what it was asked stands here where that
/// is not what stands above.
void ReportAnnexes::writeOtherVersions()
{
    QList<Rubric> versions;
    for (const PlanRecord& record : m_records.plans) {
        for (const Review& review : record.countingReviews()) {
            if (!record.isNotAssessed() && review.form && !versions.contains(*review.form))
                versions << *review.form;
        }
    }
    std::sort(versions.begin(), versions.end(),
              [](const Rubric& a, const Rubric& b) { return a.version < b.version; });
    for (const Rubric& version : std::as_const(versions)) {
        m_builder.heading(
            2, m_phrases.translate("Report", "Judged on version %1").arg(version.version), {},
            InContents::No);
        m_builder.paragraph(whoJudged(version));
        const QStringList differences = differencesOf(version);
        if (differences.isEmpty())
            continue;
        m_builder.paragraph(
            m_phrases
                .translate("Report", "In version %1 these criteria were other than in version %2:")
                .arg(version.version, m_records.rubric.version));
        m_builder.bulletedList(differences);
    }
}

QString ReportAnnexes::whoJudged(const Rubric& version) const
{
    int reviews = 0;
    QStringList names;
    for (const PlanRecord& record : m_records.plans) {
        for (const Review& review : record.countingReviews()) {
            if (record.isNotAssessed() || !review.form || *review.form != version)
                continue;
            ++reviews;
            for (const Member& member : m_records.members) {
                if (member.id == review.member && !names.contains(member.name))
                    names << member.name;
            }
        }
    }
    names.sort();
    return m_phrases.translate("Report", "Final reviews: %1, by %2.")
        .arg(reviews)
        .arg(wording::enumeration(names, m_phrases));
}

QStringList ReportAnnexes::differencesOf(const Rubric& version) const
{
    QStringList differences;
    const Rubric& rubric = m_records.rubric;
    for (const Criterion& then : version.criteria()) {
        const Criterion* now = rubric.criterion(then.key);
        const QString name = u"%1 %2"_s.arg(then.key, then.title);
        if (!now)
            differences << m_phrases.translate("Report", "%1: is no longer asked.").arg(name);
        else if (*now != then)
            differences << u"%1: %2"_s.arg(name, changeText(then, *now));
    }
    for (const Criterion& now : rubric.criteria()) {
        if (!version.criterion(now.key))
            differences << m_phrases.translate("Report", "%1: was not asked yet.")
                               .arg(u"%1 %2"_s.arg(now.key, now.title));
    }
    return differences;
}

/// What it was, where it was other.
QString ReportAnnexes::changeText(const Criterion& then, const Criterion& now) const
{
    QStringList sentences;
    if (then.title != now.title)
        sentences << m_phrases.translate("Report", "Now “%1”.").arg(now.title);
    if (then.guidance != now.guidance)
        sentences << then.guidance.simplified();
    if (then.scale != now.scale)
        sentences << scaleText(then.scale);
    if (demandsText(then) != demandsText(now))
        sentences << (demandsText(then).isEmpty()
                          ? m_phrases.translate("Report", "Nothing more was demanded.")
                          : demandsText(then));
    if (sentences.isEmpty())
        sentences << m_phrases.translate("Report", "Another rule for when a motivation is needed.");
    return sentences.join(u' ');
}

void ReportAnnexes::writeCriterion(const Criterion& criterion)
{
    m_builder.heading(3, u"%1 %2"_s.arg(criterion.key, criterion.title), {}, InContents::No);
    m_builder.paragraph(criterion.guidance);
    const QString demands = demandsText(criterion);
    const QString scale = scaleText(criterion.scale);
    m_builder.note(demands.isEmpty() ? scale : scale + u' ' + demands);
}

QString ReportAnnexes::scaleText(const Scale& scale) const
{
    const QLocale locale = m_phrases.locale();
    if (scale.kind == Scale::Kind::Points)
        return m_phrases.translate("Report", "Scale: 0 to %1 points, sufficient from %2.")
            .arg(locale.toString(scale.maximum), locale.toString(scale.sufficient));
    QStringList levels;
    for (const Level& level : scale.levels)
        levels << level.title.toLower();
    return m_phrases.translate("Report", "Scale: %1.").arg(levels.join(u", "_s));
}

QString ReportAnnexes::demandsText(const Criterion& criterion) const
{
    QStringList sentences;
    if (criterion.isKnockOut)
        sentences << m_phrases.translate("Report", "Knock-out criterion.");
    if (criterion.weight != 1)
        sentences << m_phrases.translate("Report", "Weight %1.")
                         .arg(m_phrases.locale().toString(criterion.weight));
    if (criterion.evidence == EvidenceRule::Required)
        sentences << m_phrases.translate("Report", "A passage from the plan is required.");
    return sentences.join(u' ');
}

void ReportAnnexes::writeMembers()
{
    m_builder.pageBreak();
    m_builder.heading(1, m_phrases.translate("Report", "Annex B: the committee"));
    Table table;
    table.columns = {{m_phrases.translate("Report", "Name"), Alignment::Left, 4},
                     {m_phrases.translate("Report", "Organisation"), Alignment::Left, 5},
                     {m_phrases.translate("Report", "Role"), Alignment::Left, 2}};
    for (MemberRole role : {MemberRole::Chair, MemberRole::Member, MemberRole::Secretary}) {
        for (const Member& member : m_records.members) {
            if (member.role == role)
                table.addRow({member.name, member.organisation, wording::word(role, m_phrases)});
        }
    }
    m_builder.table(table);
}

QString ReportAnnexes::readingText() const
{
    int plans = 0;
    int reviews = 0;
    for (const PlanRecord& record : m_records.plans) {
        if (record.isNotAssessed())
            continue;
        ++plans;
        reviews += int(record.countingReviews().size());
    }
    return m_phrases
        .translate("Report", "Members read each plan on their own and scored it against the rubric "
                             "of annex A. Plans assessed: %1; final reviews: %2.")
        .arg(plans)
        .arg(reviews);
}

void ReportAnnexes::writeMethod()
{
    m_builder.pageBreak();
    m_builder.heading(1, m_phrases.translate("Report", "Annex C: the method"));
    m_builder.paragraph(readingText());
    m_builder.paragraph(m_phrases.translate(
        "Report", "A member with a conflict of interest in a plan did not see it, did not score it "
                  "and did not vote on it. The report names these members at the plan."));
    const QDate plenary = m_records.round.plenaryDate;
    const QString calculated = m_phrases.translate(
        "Report", "What can be calculated from scores was a suggestion; the committee decided.");
    m_builder.paragraph(
        plenary.isValid()
            ? m_phrases
                      .translate("Report", "The committee discussed the reviews in its meeting of "
                                           "%1 and adopted its advice there.")
                      .arg(wording::longDate(plenary, m_phrases)) +
                  u' ' + calculated
            : calculated);
    m_builder.paragraph(m_phrases.translate(
        "Report", "A plan that the region withdrew or did not hand in gets no advice and counts as "
                  "not assessed. A region with an approval keeps it in the figures over the "
                  "rounds; any other region counts as in the last round that it took part in. "
                  "“Approve” includes plans with points to settle. Percentages are rounded to "
                  "whole percents and need not add up to 100."));
    if (!m_dataHash.isEmpty()) {
        m_builder.heading(2, m_phrases.translate("Report", "The data of this report"));
        m_builder.paragraph(m_phrases.translate(
            "Report", "The report was made from the records of the round in the committee’s "
                      "dossier. Whoever has the dossier can calculate this SHA-256 hash of them "
                      "again; if it is the same, nothing was changed since."));
        m_builder.note(m_dataHash);
    }
}

} // namespace beraad::documents
