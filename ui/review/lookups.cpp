// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/lookups.h"

#include "ui/elsewhere/elsewheredialog.h"
#include "ui/elsewhere/evidencedialog.h"
#include "ui/kit/session.h"
#include "ui/review/reviewform.h"
#include "ui/review/reviewpen.h"
#include "ui/review/sheet.h"
#include "ui/review/versionsdialog.h"

#include "core/commands/conclusionhistory.h"
#include "core/commands/scorehistory.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/wording/domainwording.h"

namespace beraad::ui {

using namespace domain;

namespace {

/// What this review is made on.
Result<Rubric> rubricOf(Session& session, const Review& review)
{
    const auto round = session.round();
    if (!round)
        return Error(ErrorKind::RecordNotFound, {session.roundId().text()});
    if (review.form)
        return *review.form;
    return storage::ProgrammeRecords(session.dossier()).rubric(round->rubric);
}

} // namespace

Lookups::Lookups(Session& session, ReviewPen& pen, ReviewForm& form, QWidget* parent)
    : QObject(parent)
    , m_session(session)
    , m_pen(pen)
    , m_parent(parent)
{
    connect(&form, &ReviewForm::versionsRequested, this,
            [this](const QString& criterion) { open(versions(criterion)); });
    connect(&form, &ReviewForm::conclusionVersionsRequested, this,
            [this] { open(conclusionVersions()); });
    connect(&form, &ReviewForm::elsewhereRequested, this,
            [this](const QString& criterion) { open(elsewhere(criterion)); });
    connect(&form, &ReviewForm::evidenceRequested, this, [this] { open(evidence()); });
    connect(&session, &Session::actingMemberChanged, this, &Lookups::close);
    connect(&session, &Session::roundChanged, this, &Lookups::close);
    connect(&session, &Session::planChanged, this, &Lookups::close);
}

void Lookups::close()
{
    if (m_open)
        m_open->close();
}

void Lookups::open(const Result<QDialog*>& dialog)
{
    if (!dialog) {
        Q_EMIT m_pen.refused(dialog.error());
        return;
    }
    close();
    m_open = *dialog;
    m_open->show();
}

Result<QDialog*> Lookups::versions(const QString& criterion)
{
    BERAAD_TRY(const Review review, m_pen.desk().review(m_pen.key()));
    BERAAD_TRY(const Rubric rubric, rubricOf(m_session, review));
    BERAAD_TRY(const auto history,
               commands::scoreHistory(m_session.dossier(), m_pen.key(), criterion));
    const Criterion* asked = rubric.criterion(criterion);
    if (!asked)
        return Error(ErrorKind::NameUnknown, {criterion});
    QList<ShownVersion> shown;
    for (const commands::ScoreVersion& version : history)
        shown.append({version.since, version.who,
                      wording::word(version.score.judgement, asked->scale),
                      version.score.motivation});
    auto* dialog = new VersionsDialog(tr("Earlier versions of %1").arg(asked->key), tr("Judgement"),
                                      tr("Motivation"), shown, m_parent);
    dialog->setReadOnly(!m_pen.desk().mayEdit(m_pen.key()));
    connect(dialog, &VersionsDialog::restoreRequested, &m_pen,
            [this, history](int index) { m_pen.restore(history.at(index).score); });
    return dialog;
}

Result<QDialog*> Lookups::conclusionVersions()
{
    BERAAD_TRY(const auto history, commands::conclusionHistory(m_session.dossier(), m_pen.key()));
    QList<ShownVersion> shown;
    for (const commands::ConclusionVersion& version : history) {
        const auto& outcome = version.conclusion.recommendation;
        shown.append({version.since, version.who, outcome ? wording::word(*outcome) : QString(),
                      version.conclusion.remarks});
    }
    auto* dialog = new VersionsDialog(tr("Earlier recommendations and remarks"),
                                      tr("Recommendation"), tr("Remarks"), shown, m_parent);
    dialog->setReadOnly(!m_pen.desk().mayEdit(m_pen.key()));
    connect(dialog, &VersionsDialog::restoreRequested, &m_pen,
            [this, history](int index) { m_pen.conclude(history.at(index).conclusion); });
    return dialog;
}

Result<QDialog*> Lookups::elsewhere(const QString& criterion)
{
    BERAAD_TRY(EvidenceDialog * dialog, makeElsewhereDialog(m_session, criterion, m_pen.key().plan,
                                                            OwnPlan::LeftOut, m_parent));
    connect(dialog, &EvidenceDialog::activated, this, &Lookups::passageRequested);
    return dialog;
}

Result<QDialog*> Lookups::evidence()
{
    BERAAD_TRY(const Review review, m_pen.desk().review(m_pen.key()));
    BERAAD_TRY(const Rubric rubric, rubricOf(m_session, review));
    const ReviewSheet sheet(rubric, review);
    QList<EvidenceGroup> groups;
    const QList<Criterion> criteria = rubric.criteria();
    for (const Criterion& criterion : criteria) {
        const QList<Evidence> cited = sheet.evidenceAt(criterion.key);
        if (cited.isEmpty())
            continue;
        const Score score = review.score(criterion.key);
        groups.append({review.plan,
                       {QStringLiteral("%1  %2").arg(criterion.key, criterion.title),
                        wording::word(score.judgement, criterion.scale), score.motivation},
                       cited});
    }
    auto* dialog = new EvidenceDialog(
        tr("Evidence of this review"), {tr("Criterion"), tr("Judgement"), tr("Motivation")},
        tr("Nothing is cited in this review yet. Select a passage in the plan and attach it."),
        groups, m_parent);
    connect(dialog, &EvidenceDialog::activated, this, &Lookups::passageRequested);
    return dialog;
}

} // namespace beraad::ui

#include "moc_lookups.cpp"
