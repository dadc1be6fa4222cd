// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettersroom.h"

#include "ui/kit/emptystate.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/letters/letterlist.h"
#include "ui/letters/letterpreview.h"
#include "ui/letters/letterprinting.h"

#include "core/wording/errorwording.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using publishing::LetterDraft;
using publishing::MadeLetter;

namespace {

const QString kSplitterName = QStringLiteral("letters/splitter");

} // namespace

LettersRoom::LettersRoom(Session& session, QWidget* parent)
    : Room(RoomName::Letters, session, parent)
    , m_desk(session.history())
    , m_list(new LetterList(session.settings(), session.clock().now().toLocalTime().date(), this))
    , m_preview(new LetterPreview(session.reader(), this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
{
    layOut();
    connectParts();
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
    connect(m_list, &LetterList::saveRequested, this, &LettersRoom::saveAsFiles);
    connect(m_list, &LetterList::printRequested, this, &LettersRoom::print);
    const auto goToProblem = [this] {
        const LetterDraft* draft = m_list->current();
        session().setPlan(draft->input.record.plan.id);
        Q_EMIT roomRequested(draft->problem->kind() == ErrorKind::AddressMissing
                                 ? RoomName::Setup
                                 : RoomName::Advice);
    };
    connect(m_list, &LetterList::problemActivated, this, goToProblem);
    connect(m_preview, &LetterPreview::problemActivated, this, goToProblem);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &LettersRoom::read);
    connect(&session().history(), &commands::History::changed, this, &LettersRoom::readSoon);
    connect(&session(), &Session::roundChanged, this, [this] {
        m_list->clearMessage();
        readSoon();
    });
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
    BERAAD_TRY(const QList<LetterDraft> drafts,
               m_desk.drafts(round, m_list->language(), m_list->date()));
    BERAAD_TRY(const QList<domain::SentLetter> registered, m_desk.registered(round));
    if (drafts.isEmpty()) {
        showInstead(tr("No plan of this round was assessed, so there are no letters to write. Each "
                       "plan that is handed in gets a letter with the committee's advice."),
                    tr("Go to the overview"), RoomName::Overview);
        return {};
    }
    m_list->showLetters(*session().round(), drafts, registered);
    m_stack->setCurrentWidget(m_splitter);
    showLetter();
    return {};
}

void LettersRoom::showInstead(const QString& sentence, const QString& nextStep, RoomName room)
{
    if (QWidget* before = m_stack->widget(1)) {
        m_stack->removeWidget(before);
        before->deleteLater(); // its button may be what brought us here
    }
    auto* instead = new EmptyState(iconNameOf(RoomName::Letters), sentence, nextStep, m_stack);
    connect(instead, &EmptyState::nextStepRequested, this,
            [this, room] { Q_EMIT roomRequested(room); });
    m_stack->addWidget(instead);
    m_stack->setCurrentWidget(instead);
}

void LettersRoom::showLetter()
{
    if (const LetterDraft* draft = m_list->current())
        m_preview->showLetter(*draft);
}

void LettersRoom::saveAsFiles()
{
    const QList<LetterDraft> letters = m_list->chosen();
    FileQuestion question;
    question.title = tr("Folder for %n letters", nullptr, int(letters.size()));
    const QString folder = session().prompts().chooseFolder(question);
    if (folder.isEmpty() || !mayReplace(letters, folder))
        return;
    deliver(letters, {tr("Making letters"),
                      {},
                      [folder](publishing::LetterDesk& desk, const QList<MadeLetter>& made) {
                          return desk.keepAsFiles(made, folder);
                      },
                      tr("%n letters are saved in %1 and entered in the register.", nullptr,
                         int(letters.size()))
                          .arg(QDir::toNativeSeparators(folder))});
}

bool LettersRoom::mayReplace(const QList<LetterDraft>& letters, const QString& folder) const
{
    const int there = int(std::count_if(letters.begin(), letters.end(), [&](const auto& letter) {
        return QFileInfo::exists(QDir(folder).filePath(publishing::letterFileName(letter.input)));
    }));
    if (there == 0)
        return true;
    return session().prompts().confirm(
        {tr("Replace %n letters?", nullptr, there),
         tr("The folder already holds letters of the same name. They are replaced when all new "
            "ones are made."),
         tr("Replace")});
}

void LettersRoom::print()
{
    const QList<LetterDraft> letters = m_list->chosen();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Letters of round %1").arg(session().round()->number));
    const int count = int(letters.size());
    if (!session().prompts().setUpPrinter(*printer, tr("Print %n letters", nullptr, count)))
        return;
    const QString destination = destinationOf(*printer);
    deliver(letters, {tr("Printing letters"),
                      [printer](const QList<MadeLetter>& made, const Progress& progress) {
                          return printLetters(made, *printer, sidesOf(*printer), progress);
                      },
                      [destination](publishing::LetterDesk& desk, const QList<MadeLetter>& made) {
                          return desk.registerPrinted(made, destination);
                      },
                      tr("%n letters were given to %1 and entered in the register.", nullptr, count)
                          .arg(destination)});
}

void LettersRoom::deliver(const QList<LetterDraft>& letters, const Delivery& delivery)
{
    const auto made = std::make_shared<QList<MadeLetter>>();
    LongTask* task = session().start(
        delivery.title,
        [letters, made, give = delivery.give](const Progress& progress) -> Result<void> {
            BERAAD_TRY(*made, publishing::makeLetters(letters, progress));
            return give ? give(*made, progress) : Result<void>();
        });
    m_list->clearMessage();
    m_list->setWorking(true);
    // What went out is registered also when this room is gone by then.
    const auto kept = std::make_shared<Result<void>>();
    connect(task, &LongTask::finished, &session(),
            [&history = session().history(), made, kept, keep = delivery.keep] {
                publishing::LetterDesk desk(history);
                *kept = keep(desk, *made);
            });
    connect(task, &LongTask::finished, this, [this, kept, done = delivery.done] {
        if (*kept)
            m_list->say(done);
        else
            m_list->sayError(wording::sentence(kept->error()));
    });
    connect(task, &LongTask::failed, this,
            [this](const Error& error) { m_list->sayError(wording::sentence(error)); });
    connect(task, &LongTask::cancelled, this,
            [this] { m_list->say(tr("Stopped. No letter went out.")); });
    connect(task, &LongTask::ended, this, [this] { m_list->setWorking(false); });
}

} // namespace beraad::ui

#include "moc_lettersroom.cpp"
