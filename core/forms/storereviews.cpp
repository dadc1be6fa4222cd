// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/history.h"
#include "core/commands/reviewdesk.h"
#include "core/domain/programme.h"
#include "core/forms/names.h"
#include "core/forms/reviewform.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

namespace beraad::forms {

using namespace domain;
using commands::ReviewDesk;
using commands::ReviewKey;

namespace {

bool isCited(const Review& review, const QString& criterion, const Passage& passage)
{
    for (const Evidence& evidence : review.evidence) {
        if (evidence.criterion == criterion && evidence.passage.document == passage.document &&
            evidence.passage.page == passage.page && evidence.passage.quote == passage.quote)
            return true;
    }
    return false;
}

Result<Passage> passageOf(const Plan& plan, const CitedWords& cited)
{
    BERAAD_TRY(const DocumentFile document, documentNamed(plan, cited.document));
    if (cited.page > document.pages)
        return Error(ErrorKind::PdfPageMissing, {QString::number(cited.page)});
    return Passage{document.sha256, cited.page - 1, {}, cited.quote};
}

Result<void> storeScore(ReviewDesk& desk, const ReviewKey& key, const Plan& plan,
                        const ScoreEntry& entry)
{
    if (!entry.judgement.isEmpty())
        BERAAD_CHECK(desk.setJudgement(key, entry.criterion, entry.judgement));
    if (!entry.motivation.isEmpty())
        BERAAD_CHECK(desk.setMotivation(key, entry.criterion, entry.motivation));
    for (const CitedWords& cited : entry.evidence) {
        BERAAD_TRY(const Passage passage, passageOf(plan, cited));
        BERAAD_TRY(const Review review, desk.review(key));
        if (!isCited(review, entry.criterion, passage)) {
            const Result<EvidenceId> evidence = desk.cite(key, entry.criterion, passage);
            if (!evidence)
                return evidence.error();
            BERAAD_CHECK(desk.setBearing(key, *evidence, cited.bearing));
        }
    }
    return {};
}

Result<void> storeFinding(ReviewDesk& desk, const ReviewKey& key, const Plan& plan,
                          const FindingEntry& entry)
{
    BERAAD_TRY(const QList<ImprovementPoint> points, desk.earlierPoints(key));
    if (entry.point > int(points.size()))
        return Error(ErrorKind::NameUnknown, {QString::number(entry.point)});
    PointFinding finding;
    finding.state = entry.state;
    if (entry.page) {
        BERAAD_TRY(const DocumentFile document, documentNamed(plan, entry.document));
        if (*entry.page > document.pages)
            return Error(ErrorKind::PdfPageMissing, {QString::number(*entry.page)});
        finding.document = document.sha256;
        finding.page = *entry.page - 1;
    }
    return desk.setFinding(key, points.at(entry.point - 1).id, finding);
}

/// What the form does not say of a theme stays as it is stored.
Result<void> storeTheme(commands::History& history, const ReviewKey& key, const Round& round,
                        const Plan& plan, const ThemeEntry& entry)
{
    ReviewDesk desk(history);
    BERAAD_TRY(const ThemeId theme, themeNamed(history.dossier(), round, entry.theme));
    BERAAD_TRY(const Review review, desk.review(key));
    ThemeFinding finding = review.onTheme(theme);
    if (entry.coverage)
        finding.coverage = entry.coverage;
    if (!entry.remark.isEmpty())
        finding.remark = entry.remark;
    if (entry.example) {
        BERAAD_TRY(const Passage passage, passageOf(plan, *entry.example));
        finding.example = Citation{{}, {}, passage};
    }
    return desk.tag(key, finding);
}

Result<void> storeReview(commands::History& history, const Round& round, const ReviewForm& form)
{
    ReviewDesk desk(history);
    BERAAD_TRY(const Plan plan, planNamed(history.dossier(), round, form.region));
    BERAAD_TRY(const MemberId member, memberNamed(history.dossier(), form.member));
    const ReviewKey key{plan.id, member};
    for (const ScoreEntry& entry : form.scores)
        BERAAD_CHECK(storeScore(desk, key, plan, entry));
    for (const FindingEntry& finding : form.findings)
        BERAAD_CHECK(storeFinding(desk, key, plan, finding));
    for (const ThemeEntry& theme : form.themes)
        BERAAD_CHECK(storeTheme(history, key, round, plan, theme));
    if (form.recommendation)
        BERAAD_CHECK(desk.setRecommendation(key, form.recommendation));
    if (!form.remarks.isEmpty())
        BERAAD_CHECK(desk.setRemarks(key, form.remarks));
    if (form.isFinal)
        BERAAD_CHECK(desk.finalise(key));
    return {};
}

} // namespace

Result<void> storeReviews(commands::History& history, const Round& round,
                          const QList<ReviewForm>& forms)
{
    return storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        for (const ReviewForm& form : forms) {
            if (const Result<void> stored = storeReview(history, round, form); !stored)
                return stored.error().of(QStringLiteral("%1, %2").arg(form.region, form.member));
        }
        return {};
    });
}

} // namespace beraad::forms
