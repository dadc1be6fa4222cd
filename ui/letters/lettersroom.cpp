// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettersroom.h"

#include "ui/kit/prompts.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/tablesaving.h"
#include "ui/letters/keptletter.h"
#include "ui/letters/letterpreview.h"
#include "ui/letters/letterprinting.h"
#include "ui/letters/lettersender.h"
#include "ui/letters/postinglist.h"
#include "ui/letters/seenletters.h"
#include "ui/letters/sendingreasons.h"
#include "ui/letters/wordsdialog.h"

#include "core/base/files.h"
#include "core/documents/labels.h"
#include "core/publishing/letterrun.h"
#include "core/tables/tablefile.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QFileInfo>
#include <QPrinter>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace beraad::ui {

using publishing::LetterDraft;

namespace {

const QString kSplitterName = QStringLiteral("letters/splitter");
constexpr int kAskPrinters = 2000; // milliseconds

} // namespace

LettersRoom::LettersRoom(Session& session, QWidget* parent)
    : Room(RoomName::Letters, session, parent)
    , m_desk(session.history())
    , m_list(new LetterList(session.settings(), session.clock().now().toLocalTime().date(), this))
    , m_preview(new LetterPreview(session.reader(), this))
    , m_splitter(new QSplitter(this))
    , m_stack(new RoomStack(this))
{
    layOut();
    connectParts();
}

LettersRoom::~LettersRoom()
{
    m_news.waitForFinished();
}

void LettersRoom::layOut()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    if (const QByteArray state = session().settings().layout(kSplitterName); !state.isEmpty())
        m_splitter->restoreState(state);
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void LettersRoom::connectParts()
{
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { session().settings().setLayout(kSplitterName, m_splitter->saveState()); });
    connect(m_list, &LetterList::currentChanged, this, &LettersRoom::showLetter);
    connect(m_list, &LetterList::termsChanged, this, &LettersRoom::read);
    connect(m_list, &LetterList::wished, this, &LettersRoom::grant);
    connect(m_list, &LetterList::embargoPicked, this,
            [this](const QDate& until) { say(m_desk.setEmbargo(session().roundId(), until)); });
    connect(m_list, &LetterList::problemActivated, this, &LettersRoom::goToProblem);
    connect(m_preview, &LetterPreview::problemActivated, this, &LettersRoom::goToProblem);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &LettersRoom::read);
    connect(&session().history(), &commands::History::changed, this, &LettersRoom::readSoon);
    connect(&session(), &Session::roundChanged, this, [this] {
        m_list->clearMessage();
        readSoon();
    });
    connect(&session(), &Session::actingMemberChanged, this, &LettersRoom::readSoon);
    m_askPrinters.setInterval(kAskPrinters);
    connect(&m_askPrinters, &QTimer::timeout, this, &LettersRoom::askPrinters);
    connect(&m_news, &QFutureWatcherBase::finished, this, &LettersRoom::printersAnswered);
}

void LettersRoom::goToProblem()
{
    const LetterDraft* draft = m_list->current();
    session().setPlan(draft->input.record.plan.id);
    switch (draft->problem->kind()) {
    case ErrorKind::AddressMissing:
    case ErrorKind::LetterNothingMissing:
        Q_EMIT roomRequested(RoomName::Setup);
        break;
    case ErrorKind::InvitationWithoutSlot:
        Q_EMIT roomRequested(RoomName::Clarification);
        break;
    case ErrorKind::LetterTemplateFault:
    case ErrorKind::LetterFieldEmpty:
    case ErrorKind::ObjectionMissing:
    case ErrorKind::ObjectionToAdvice:
        changeWords();
        break;
    case ErrorKind::ReportOutdated:
        Q_EMIT roomRequested(RoomName::Report);
        break;
    default:
        Q_EMIT roomRequested(RoomName::Advice);
    }
}

QList<QWidget*> LettersRoom::panes()
{
    if (m_stack->currentWidget() != m_splitter)
        return {m_stack->currentWidget()};
    return {m_list->table(), m_preview->currentWidget()};
}

QList<ShortcutHint> LettersRoom::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Space), tr("Tick or untick the letter")}};
}

void LettersRoom::enter()
{
    read();
    m_list->table()->setFocus();
}

void LettersRoom::readSoon()
{
    // A burst of changes is read once; what nobody sees is read when the person comes in.
    if (isVisible())
        m_readSoon.start();
}

void LettersRoom::read()
{
    if (session().roundId().isNull()) {
        showInstead(tr("There is no round to write letters about yet."), tr("Go to Set-up"),
                    RoomName::Setup);
        return;
    }
    if (const Result<void> done = readLetters(session().roundId()); !done)
        showInstead(wording::sentence(done.error()), {}, RoomName::Setup);
}

Result<void> LettersRoom::readLetters(const domain::RoundId& round)
{
    BERAAD_TRY(const SeenLetters seen, SeenLetters::read(session()));
    if (!seen.whyNone().isEmpty()) {
        m_list->showLetters(*session().round(), {}, {}); // none stays behind the sentence
        showInstead(seen.whyNone(), {}, RoomName::Setup);
        return {};
    }
    BERAAD_TRY(const Letters drafts,
               seen.drafts(m_list->group(), m_list->language(), m_list->date()));
    BERAAD_TRY(const QList<domain::SentLetter> registered, seen.registered());
    if (drafts.isEmpty() && registered.isEmpty()) {
        BERAAD_TRY(const bool isAny, seen.hasDrafts(m_list->language(), m_list->date()));
        if (!isAny) {
            showInstead(tr("There are no letters to write yet. A plan that is handed in gets a "
                           "letter with the committee's advice; a plan that is not complete, one "
                           "about what is missing."),
                        tr("Go to the overview"), RoomName::Overview);
            return {};
        }
    }
    BERAAD_TRY(const QDate until, m_desk.embargo(round));
    m_list->showEmbargo(until);
    m_list->setRegions(seen.regions());
    m_list->showLetters(*session().round(), drafts, registered);
    m_waiting = registered;
    m_waiting.removeIf([](const domain::SentLetter& letter) {
        return letter.state != domain::LetterState::Waiting || letter.job.isEmpty();
    });
    if (m_waiting.isEmpty())
        m_askPrinters.stop();
    else if (!m_askPrinters.isActive())
        m_askPrinters.start();
    m_stack->setCurrentWidget(m_splitter);
    showLetter();
    return {};
}

void LettersRoom::showInstead(const QString& sentence, const QString& nextStep, RoomName room)
{
    m_stack->showInstead(iconNameOf(RoomName::Letters), sentence, nextStep,
                         [this, room] { Q_EMIT roomRequested(room); });
}

void LettersRoom::showLetter()
{
    if (const domain::SentLetter* sent = m_list->currentSent())
        m_preview->showSent(*sent, m_list->regionOf(*sent), m_desk.asSent(*sent));
    else if (m_list->isRegisterShown())
        m_preview->showNone(tr("No letter of this round has left yet."));
    else if (const LetterDraft* draft = m_list->current())
        m_preview->showLetter(*draft);
    else
        m_preview->showNone(tr("No plan of this round gets such a letter."));
}

void LettersRoom::grant(LetterWish wish)
{
    m_list->clearMessage();
    switch (wish) {
    case LetterWish::Prepare:
        return prepare();
    case LetterWish::Release:
        return say(m_desk.release(m_list->chosen()));
    case LetterWish::Print:
        return print();
    case LetterWish::SaveFiles:
        return saveAsFiles();
    case LetterWish::SaveOneFile:
        return saveAsOneFile();
    case LetterWish::Hold:
        return say(m_desk.hold(m_list->chosen()));
    case LetterWish::OpenAsSent:
        m_list->showRegister();
        return m_preview->currentWidget()->setFocus();
    case LetterWish::SaveAsSent:
        return saveSent();
    case LetterWish::NotePhoned:
        return notePhoned();
    case LetterWish::CameOut:
        return follow(domain::LetterState::Out);
    case LetterWish::DidNotCome:
        return follow(domain::LetterState::Failed);
    case LetterWish::ChangeWords:
        return changeWords();
    case LetterWish::SaveLabels:
        return saveLabels();
    case LetterWish::SavePostingList:
        return savePostingList();
    }
}

void LettersRoom::say(const Result<void>& done)
{
    if (!done)
        m_list->sayError(wording::sentence(done.error()));
}

/// All of them are set on paper first: what runs over shows only there.
void LettersRoom::prepare()
{
    const Letters letters = m_list->chosen();
    const auto longOnes = std::make_shared<QStringList>();
    LongTask* task =
        session().start(tr("Looking the letters through"),
                        [letters, longOnes](const Progress& progress) -> Result<void> {
                            BERAAD_TRY(const auto made, publishing::makeLetters(letters, progress));
                            for (const publishing::MadeLetter& letter : made) {
                                const Result<void> length = publishing::checkLength(letter);
                                if (!length && length.error().kind() != ErrorKind::LetterTooLong)
                                    return length;
                                if (!length)
                                    longOnes->append(letter.input.record.region.name);
                            }
                            return {};
                        });
    m_list->setWorking(true);
    connect(task, &LongTask::finished, this,
            [this, letters, longOnes] { foundInOrder(letters, *longOnes); });
    connect(task, &LongTask::failed, this,
            [this](const Error& error) { m_list->sayError(wording::sentence(error)); });
    connect(task, &LongTask::ended, this, [this] { m_list->setWorking(false); });
}

void LettersRoom::foundInOrder(const Letters& letters, const QStringList& longOnes)
{
    if (!longOnes.isEmpty() &&
        !session().prompts().confirm(
            {tr("Mark as ready all the same?"),
             tr("%n letters are longer than two pages: %1.", nullptr, int(longOnes.size()))
                 .arg(wording::enumeration(longOnes)),
             tr("Mark as ready")}))
        return;
    const Result<void> done = m_desk.prepare(letters);
    say(done);
    if (done)
        m_list->say(tr("Now a second person looks at them and releases them."));
}

void LettersRoom::notePhoned()
{
    const LetterDraft* letter = m_list->current();
    if (!letter)
        return;
    TextQuestion question;
    question.title = tr("%1 was phoned").arg(letter->region().name);
    question.text = tr("The day and time are noted by themselves.");
    question.label = tr("&Whom did you speak, and what was said?");
    question.accept = tr("Note the call");
    question.form = TextQuestion::Form::Paragraph;
    if (const auto remark = session().prompts().askText(question))
        say(m_desk.notePhoned(letter->input.record.plan.id, *remark));
}

void LettersRoom::follow(domain::LetterState state)
{
    const LetterDraft* letter = m_list->current();
    // Behind it may stand a try to send it once more that failed.
    const domain::SentLetter* last = letter ? letter->last() : nullptr;
    if (!last)
        return;
    domain::SentLetter entry = *last;
    entry.state = state;
    say(m_desk.follow(entry));
}

void LettersRoom::changeWords()
{
    const LetterDraft* letter = m_list->current();
    WordsDialog dialog(m_desk, session(), m_list->group(), m_list->language(),
                       letter ? letter->input.kind : domain::LetterKind::Approve, window());
    dialog.exec();
}

void LettersRoom::saveAsFiles()
{
    const Letters letters = m_list->chosen();
    FileQuestion question;
    question.title = tr("Folder for %n letters", nullptr, int(letters.size()));
    const QString folder = session().prompts().chooseFolder(question);
    if (folder.isEmpty())
        return;
    auto outlet = std::make_unique<publishing::FolderOutlet>(folder);
    const int there = int(std::count_if(letters.begin(), letters.end(), [&](const auto& letter) {
        return QFileInfo::exists(outlet->pathOf(letter.input));
    }));
    if (there > 0 && !session().prompts().confirm(
                         {tr("Replace %n letters?", nullptr, there),
                          tr("The folder already holds letters of the same name. Each is replaced "
                             "when its new one is made."),
                          tr("Replace")}))
        return;
    send(letters, std::move(outlet), tr("Making letters"));
}

void LettersRoom::saveAsOneFile()
{
    FileQuestion question;
    question.title = tr("One PDF for a printer elsewhere");
    question.filter = tr("PDF (*.pdf)");
    question.suggested = tr("Letters of round %1.pdf").arg(session().round()->number);
    question.suffix = QStringLiteral("pdf");
    const QString path = session().prompts().saveFile(question);
    if (!path.isEmpty())
        send(m_list->chosen(), std::make_unique<publishing::JoinedFileOutlet>(path, true),
             tr("Making letters"));
}

void LettersRoom::print()
{
    const Letters letters = m_list->chosen();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Letters of round %1").arg(session().round()->number));
    if (session().prompts().setUpPrinter(*printer,
                                         tr("Print %n letters", nullptr, int(letters.size()))))
        send(letters, outletFor(printer), tr("Printing letters"));
}

void LettersRoom::saveSent()
{
    const domain::SentLetter* letter = m_list->currentSent();
    if (!letter)
        return;
    const Result<QByteArray> pdf = m_desk.asSent(*letter);
    say(pdf ? saveAsSent(*letter, *pdf, m_list->regionOf(*letter), session().prompts())
            : Result<void>(pdf.error()));
}

void LettersRoom::saveLabels()
{
    QList<domain::LeadApplicant> addressees;
    for (const LetterDraft& letter : m_list->toAddress())
        addressees.append(letter.region().leadApplicant);
    FileQuestion question;
    question.title = tr("%n address labels, 3 by 8 on a sheet", nullptr, int(addressees.size()));
    question.filter = tr("PDF (*.pdf)");
    question.suggested = tr("Labels of round %1.pdf").arg(session().round()->number);
    question.suffix = QStringLiteral("pdf");
    const QString path = session().prompts().saveFile(question);
    if (path.isEmpty())
        return;
    const auto save = [&]() -> Result<void> {
        BERAAD_TRY(const QByteArray pdf, documents::makeLabels(addressees));
        return writeFileAtomically(path, pdf);
    };
    say(save());
}

void LettersRoom::savePostingList()
{
    const QString path = askTableFile(tr("Posting list"),
                                      tr("Posting list of round %1").arg(session().round()->number),
                                      session().prompts());
    if (path.isEmpty())
        return;
    const auto save = [&]() -> Result<void> {
        BERAAD_TRY(const SeenLetters seen, SeenLetters::read(session()));
        BERAAD_TRY(const Letters letters,
                   seen.drafts(m_list->group(), m_list->language(), m_list->date()));
        return tables::writeTableFile(path, postingList(letters));
    };
    say(save());
}

void LettersRoom::send(const Letters& letters, std::unique_ptr<publishing::LetterOutlet> outlet,
                       const QString& title)
{
    const Result<QDate> until = m_desk.embargo(session().roundId());
    if (!until)
        return say(until.error());
    const QDate today = session().clock().now().toLocalTime().date();
    const auto reasons = askReasons(letters, *until, today, session().prompts());
    if (!reasons)
        return;
    auto run = std::make_unique<publishing::LetterRun>(session().history(), letters,
                                                       std::move(outlet), *reasons);
    if (const Result<void> may = run->mayBegin(); !may)
        return say(may);
    auto* sender = new LetterSender(std::move(run));
    LongTask* task = session().start(title, sender->work(), WhenStopped::Kept);
    sender->setParent(task); // which waits for the work before it goes
    m_list->setWorking(true);
    const auto fault = std::make_shared<QString>();
    connect(task, &LongTask::failed, this,
            [fault](const Error& error) { *fault = wording::sentence(error); });
    connect(task, &LongTask::ended, this,
            [this, sender, fault, total = int(letters.size())] { sent(*sender, total, *fault); });
}

void LettersRoom::sent(LetterSender& sender, int total, const QString& fault)
{
    m_list->setWorking(false);
    const Result<int> count = sender.finish();
    if (!count)
        m_list->sayError(wording::sentence(count.error()));
    else if (*count == total)
        m_list->say(tr("%n letters went out and are in the register.", nullptr, *count));
    else {
        const QString left = tr("%1 of %2 letters went out and are in the register. The others "
                                "are still ticked: go on with them when you are ready.")
                                 .arg(*count)
                                 .arg(total);
        if (fault.isEmpty())
            m_list->say(left);
        else
            m_list->sayError(fault + u' ' + left);
    }
    readSoon();
}

/// Not on this thread: a queue may take its time to answer.
void LettersRoom::askPrinters()
{
    if (!m_news.isRunning())
        m_news.setFuture(QtConcurrent::run(publishing::newsOf, m_waiting));
}

void LettersRoom::printersAnswered()
{
    const QList<domain::SentLetter> news = m_news.result();
    for (const domain::SentLetter& letter : news)
        say(m_desk.follow(letter));
}

} // namespace beraad::ui

#include "moc_lettersroom.cpp"
