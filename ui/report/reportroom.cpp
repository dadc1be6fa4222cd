// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportroom.h"

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

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/wording/errorwording.h"
#include "core/wording/phrases.h"

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

const QString kSplitterName = QStringLiteral("report/splitter");
constexpr int kPanelWidth = 46 * kStep; ///< until the person moves it

/// The report's pages, read from the dossier on a thread of the reader.
PlanDocument pagesOf(const storage::Dossier& dossier, const storage::StoredReport& report,
                     const QString& title)
{
    const auto bytes = [&dossier, id = report.id]() -> Result<QByteArray> {
        BERAAD_TRY(const auto connection, dossier.alongside());
        return storage::OutputRecords(*connection).content(id);
    };
    return {report.sha256, title, pdf::copying(bytes)};
}

/// Writes aside, reads back and only then takes the name.
Result<void> saveReport(storage::Dossier& dossier, const storage::StoredReport& report,
                        const QString& path)
{
    BERAAD_TRY(const QByteArray pdf, storage::OutputRecords(dossier).content(report.id));
    return writeFileAtomically(path, pdf, [&](const QString& aside) -> Result<void> {
        BERAAD_TRY(const QByteArray written, readFile(aside));
        if (sha256Hex(written) != report.sha256)
            return Error(ErrorKind::FileNotWritable, {path});
        return {};
    });
}

/// The one local file that is dragged here; empty otherwise.
QString droppedFile(const QMimeData& data)
{
    return data.urls().size() == 1 ? data.urls().first().toLocalFile() : QString();
}

} // namespace

ReportRoom::ReportRoom(Session& session, QWidget* parent,
                       std::shared_ptr<signing::CardReaders> readers)
    : Room(RoomName::Report, session, parent)
    , m_desk(session.history())
    , m_readers(readers ? std::move(readers)
                        : signing::CardReaders::ofThisMachine(session.settings().cardModule()))
    , m_pane(new PlanPane(session.reader(), this))
    , m_records(new RecordStrip(this))
    , m_pages(new RoomStack(this))
    , m_panel(new ReportPanel(this))
    , m_verification(new VerificationView(this))
    , m_side(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_panel->setLanguage(wording::Phrases().language());
    setAcceptDrops(true);
    layOut();
    connectParts();
}

void ReportRoom::layOut()
{
    m_pane->setCiting(Citing::NotOffered);
    m_pages->addWidget(m_pane);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_verification);
    auto* left = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_records);
    column->addWidget(m_pages, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1); // a wider window is for the pages
    if (!m_splitter->restoreState(session().settings().layout(kSplitterName)))
        m_splitter->setSizes({QWIDGETSIZE_MAX, kPanelWidth});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { session().settings().setLayout(kSplitterName, m_splitter->saveState()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void ReportRoom::connectParts()
{
    connect(m_records, &RecordStrip::activated, this, &ReportRoom::goToRecord);
    connect(m_pane, &PlanPane::documentChanged, this, &ReportRoom::showRecords);
    connect(m_pane, &PlanPane::currentPageChanged, this, &ReportRoom::showRecords);
    connect(m_panel, &ReportPanel::languageChosen, this, [this] {
        m_languageChosen = true;
        read();
    });
    connect(m_panel, &ReportPanel::finaliseRequested, this, &ReportRoom::finalise);
    connect(m_panel, &ReportPanel::reopenRequested, this, &ReportRoom::reopen);
    connect(m_panel, &ReportPanel::objectionActivated, this, &ReportRoom::goToObjection);
    connect(m_panel, &ReportPanel::makeRequested, this, &ReportRoom::make);
    connect(m_panel, &ReportPanel::signRequested, this, &ReportRoom::sign);
    connect(m_panel, &ReportPanel::saveRequested, this, &ReportRoom::saveCopy);
    connect(m_panel, &ReportPanel::checkRequested, this, &ReportRoom::checkReport);
    connect(m_panel, &ReportPanel::checkFileRequested, this, &ReportRoom::chooseFileToCheck);
    connect(m_verification, &VerificationView::otherFileRequested, this,
            &ReportRoom::chooseFileToCheck);
    connect(m_verification, &VerificationView::closeRequested, this, &ReportRoom::showReportAgain);
    connect(m_verification, &VerificationView::trustChanged, this, &ReportRoom::checkAgain);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &ReportRoom::read);
    connect(&session().history(), &commands::History::changed, this, &ReportRoom::readSoon);
    connect(&session(), &Session::actingMemberChanged, this, &ReportRoom::readSoon);
    connect(&session(), &Session::roundChanged, this, [this] {
        m_languageChosen = false;
        m_panel->clearMessage();
        readSoon();
    });
}

QList<QWidget*> ReportRoom::panes()
{
    return {m_pages->currentWidget(), m_side->currentWidget()};
}

void ReportRoom::enter()
{
    read();
}

void ReportRoom::readSoon()
{
    // A burst of changes is read once; what nobody sees is read when the person comes in.
    if (isVisible())
        m_readSoon.start();
}

void ReportRoom::read()
{
    m_side->setVisible(!session().roundId().isNull());
    if (session().roundId().isNull()) {
        showInstead(tr("There is no round to report on yet."), tr("Go to Set-up"));
        return;
    }
    const auto closed = whyReportIsClosed(session());
    if (!closed)
        return fail(closed.error());
    if (!closed->isEmpty())
        return showClosed(*closed);
    if (!m_languageChosen) {
        const auto newest = m_desk.latest(session().roundId());
        if (newest && *newest)
            m_panel->setLanguage((*newest)->language);
    }
    const auto standing =
        ReportStanding::read(session().history(), session().roundId(), m_panel->language());
    if (!standing)
        return fail(standing.error());
    showStanding(*standing);
}

/// What may not be seen does not stay behind the sentence; a PDF from elsewhere can be checked.
void ReportRoom::showClosed(const QString& sentence)
{
    m_standing = {};
    m_checked.clear();
    m_side->setCurrentWidget(m_panel);
    m_side->hide();
    showInstead(sentence, tr("Check the signatures of a PDF…"), &ReportRoom::chooseFileToCheck);
}

void ReportRoom::showStanding(const ReportStanding& standing)
{
    m_standing = standing;
    m_panel->showStanding(standing);
    if (!m_checked.isEmpty())
        return; // what is checked stays in view
    showPages();
    watchSignature();
}

void ReportRoom::showPages()
{
    if (!m_standing.report) {
        showInstead(tr("The report of round %1 was not made yet in this language. Made from what "
                       "the dossier holds now, it can be looked through here page by page.")
                        .arg(m_standing.round.number));
        return;
    }
    const storage::StoredReport& report = *m_standing.report;
    if (m_pane->currentDocument() != report.sha256) {
        const QString title = tr("Report of round %1").arg(m_standing.round.number);
        m_pane->setDocuments({pagesOf(session().dossier(), report, title)},
                             {{report.sha256, m_pane->view().state()}});
    }
    m_pages->setCurrentWidget(m_pane);
}

/// Those that the page in view comes from; of the report itself, not of a PDF that is checked.
void ReportRoom::showRecords()
{
    const bool isReport =
        m_standing.report && m_pane->currentDocument() == m_standing.report->sha256;
    if (!isReport || !m_pane->view().isOpen()) {
        m_recorded.clear();
        m_records->setRecords({}, {});
        return;
    }
    if (std::exchange(m_recorded, m_standing.report->sha256) != m_standing.report->sha256) {
        const auto records = commands::readRound(session().dossier(), m_standing.round.id);
        if (!records)
            return fail(records.error());
        m_records->setRecords(
            reportPlaces(m_pane->view().outline(), m_pane->view().pageCount(), records->plans),
            records->plans);
    }
    m_records->showPage(std::max(0, m_pane->view().currentPage()));
}

void ReportRoom::showInstead(const QString& sentence, const QString& nextStep,
                             void (ReportRoom::*step)())
{
    m_pane->setDocuments({});
    m_pages->showInstead(iconNameOf(RoomName::Report), sentence, nextStep,
                         [this, step] { (this->*step)(); });
}

void ReportRoom::fail(const Error& error)
{
    m_panel->sayError(wording::sentence(error));
}

void ReportRoom::finalise()
{
    m_panel->clearMessage();
    if (!session().prompts().confirm(finaliseQuestion(m_standing.round)))
        return;
    if (const auto done = commands::RoundDesk(session().history()).finalise(m_standing.round.id);
        !done)
        fail(done.error());
}

void ReportRoom::reopen()
{
    m_panel->clearMessage();
    const auto reason = session().prompts().askText(reopenQuestion(m_standing.round));
    if (!reason)
        return;
    const auto done = commands::RoundDesk(session().history()).reopen(m_standing.round.id, *reason);
    if (!done)
        fail(done.error());
}

void ReportRoom::goToObjection(const Error& objection)
{
    const auto records = commands::readRound(session().dossier(), m_standing.round.id);
    if (!records)
        return fail(records.error());
    const QString about = objection.arguments().value(0);
    for (const committee::PlanRecord& record : records->plans) {
        if (record.region.name == about)
            return goToField(record, objection);
    }
    Q_EMIT objectionRequested(RoomName::Setup, objection); // of an observation
}

void ReportRoom::goToField(const committee::PlanRecord& record, const Error& objection)
{
    session().setPlan(record.plan.id);
    const ObjectionPlace place = placeOf(objection, record);
    if (!place.criterion.isEmpty())
        Q_EMIT criterionRequested(place.room, place.criterion);
    else
        Q_EMIT objectionRequested(place.room, objection);
}

void ReportRoom::goToRecord(const PlanId& plan)
{
    session().setPlan(plan);
    Q_EMIT roomRequested(RoomName::Advice);
}

void ReportRoom::goToSetup()
{
    Q_EMIT roomRequested(RoomName::Setup);
}

void ReportRoom::make()
{
    const auto input = m_desk.collect(m_standing.round.id, m_panel->language());
    if (!input)
        return fail(input.error());
    const auto report = std::make_shared<documents::Report>();
    LongTask* task =
        session().start(tr("Making the report"),
                        [input = *input, report](const Progress& progress) -> Result<void> {
                            BERAAD_TRY(*report, documents::makeReport(input, &progress));
                            return {};
                        });
    m_panel->clearMessage();
    m_panel->setMaking(true);
    // What was made is kept also when this room is gone by then.
    const auto kept = std::make_shared<Result<storage::StoredReport>>(Error(ErrorKind::Cancelled));
    connect(task, &LongTask::finished, &session(),
            [&history = session().history(), input = *input, report, kept] {
                *kept = publishing::ReportDesk(history).store(input, *report);
            });
    connect(task, &LongTask::finished, this, [this, kept] {
        if (!*kept)
            fail(kept->error());
    });
    connect(task, &LongTask::failed, this, &ReportRoom::fail);
    connect(task, &LongTask::ended, this, [this] {
        m_panel->setMaking(false);
        read();
    });
}

void ReportRoom::sign()
{
    m_panel->clearMessage();
    if (const auto may = publishing::ReportDesk(session().history()).maySign(); !may)
        return fail(may.error());
    auto* dialog = new SignDialog(session(), m_readers, m_standing.round, *m_standing.report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignDialog::saveRequested, this, [this] {
        read(); // what is saved is the signed one
        saveCopy();
    });
    dialog->open();
}

void ReportRoom::saveCopy()
{
    const storage::StoredReport report = *m_standing.report;
    FileQuestion question;
    question.title = tr("Save a copy of the report");
    question.filter = tr("PDF documents (*.pdf)");
    question.suffix = QStringLiteral("pdf");
    question.suggested = (report.isSigned() ? tr("Advice report round %1, signed.pdf")
                                            : tr("Advice report round %1, not signed.pdf"))
                             .arg(m_standing.round.number);
    const QString path = session().prompts().saveFile(question);
    if (path.isEmpty())
        return;
    m_panel->clearMessage();
    const Result<void> saved = saveReport(session().dossier(), report, path);
    if (!saved)
        return fail(saved.error());
    m_panel->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

bool ReportRoom::stepBack()
{
    if (m_checked.isEmpty())
        return false;
    showReportAgain();
    return true;
}

void ReportRoom::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReportRoom::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    checkFile(droppedFile(*event->mimeData()));
}

} // namespace beraad::ui

#include "moc_reportroom.cpp"
