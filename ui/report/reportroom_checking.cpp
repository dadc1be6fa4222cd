// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the signatures of a report, or of any PDF, hold.
#include "ui/report/reportroom.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/wording/errorwording.h"
#include "core/wording/phrases.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/roundquestions.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/reading/planview.h"
#include "ui/report/objectionplace.h"
#include "ui/report/recordstrip.h"
#include "ui/report/reportaccess.h"
#include "ui/report/reportpanel.h"
#include "ui/report/signdialog.h"
#include "ui/report/verificationview.h"
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace beraad::ui {

using namespace domain;

namespace {

LongTask::Work verifying(const QByteArray& pdf, const signing::VerifyOptions& options,
                         const std::shared_ptr<signing::Verification>& found)
{
    return [pdf, options, found](const Progress&) -> Result<void> {
        *found = signing::verify(pdf, options);
        return {};
    };
}

} // namespace

void ReportRoom::watchSignature()
{
    if (!m_standing.report || !m_standing.report->isSigned())
        return;
    const storage::StoredReport report = *m_standing.report;
    const auto options = m_desk.expectation(report);
    const auto pdf = storage::OutputRecords(session().dossier()).content(report.id);
    if (!options || !pdf)
        return fail(options ? pdf.error() : options.error());
    const auto found = std::make_shared<signing::Verification>();
    LongTask* task =
        session().start(tr("Checking the signature"), verifying(*pdf, *options, found));
    connect(task, &LongTask::finished, this, [this, report, found] {
        if (m_standing.report == report)
            m_panel->showSignatureCheck(publishing::inWords(*found).summary);
    });
}

void ReportRoom::checkReport()
{
    const auto pdf = storage::OutputRecords(session().dossier()).content(m_standing.report->id);
    if (!pdf)
        return fail(pdf.error());
    check(tr("Report of round %1").arg(m_standing.round.number), *pdf);
}

void ReportRoom::chooseFileToCheck()
{
    FileQuestion question;
    question.title = tr("Check the signatures of a PDF");
    question.filter = tr("PDF documents (*.pdf);;All files (*)");
    const QString path = session().prompts().openFile(question);
    if (!path.isEmpty())
        checkFile(path);
}

void ReportRoom::checkFile(const QString& path)
{
    const auto pdf = readFile(path);
    if (!pdf)
        return fail(pdf.error());
    check(QFileInfo(path).fileName(), *pdf);
}

void ReportRoom::check(const QString& name, const QByteArray& pdf)
{
    m_checkedName = name;
    m_checked = pdf;
    m_pane->setDocuments(
        {{sha256Hex(pdf), name, pdf::copying([pdf] { return Result<QByteArray>(pdf); })}});
    m_pages->setCurrentWidget(m_pane);
    m_side->setVisible(true);
    m_side->setCurrentWidget(m_verification);
    m_verification->setFocus(Qt::OtherFocusReason);
    checkAgain();
}

void ReportRoom::checkAgain()
{
    m_verification->showWaiting(m_checkedName);
    auto options = m_desk.expectationFor(m_checked);
    if (!options)
        return m_verification->showError(wording::sentence(options.error()));
    if (m_verification->trustsSystem())
        options->trust.add(signing::TrustStore::ofSystem());
    const auto found = std::make_shared<signing::Verification>();
    LongTask* task =
        session().start(tr("Checking the signatures"), verifying(m_checked, *options, found));
    connect(task, &LongTask::finished, this, [this, found, sha256 = sha256Hex(m_checked)] {
        if (!m_checked.isEmpty() && sha256Hex(m_checked) == sha256)
            m_verification->showFinding(*found);
    });
}

void ReportRoom::showReportAgain()
{
    m_checked.clear();
    m_side->setCurrentWidget(m_panel);
    m_panel->setFocus(Qt::OtherFocusReason);
    read();
}

} // namespace beraad::ui
