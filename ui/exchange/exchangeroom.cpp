// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangeroom.h"

#include "ui/exchange/boardmodel.h"
#include "ui/exchange/boardtable.h"
#include "ui/exchange/laptopsdialog.h"
#include "ui/exchange/packagesdialog.h"
#include "ui/exchange/remindertext.h"
#include "ui/exchange/returnsdialog.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/roomstack.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/exchange/returnpackage.h"
#include "core/wording/errorwording.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using exchange::BoardMember;

namespace {

/// The returns among what is dragged.
QStringList returnsIn(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.toLocalFile().endsWith(u'.' + exchange::kReturnSuffix, Qt::CaseInsensitive))
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

ExchangeRoom::ExchangeRoom(Session& session, QWidget* parent,
                           std::shared_ptr<signing::CardReaders> readers)
    : Room(RoomName::Exchange, session, parent)
    , m_readers(readers ? std::move(readers)
                        : signing::CardReaders::ofThisMachine(session.settings().cardModule()))
    , m_model(new BoardModel(this))
    , m_table(new BoardTable(*m_model, this))
    , m_message(new InlineMessage(this))
    , m_summary(new QuietLabel({}, this))
    , m_take(new QPushButton(tr("Take in returns…"), this))
    , m_issue(new QPushButton(tr("Issue laptops…"), this))
    , m_make(new QPushButton(tr("Make packages…"), this))
    , m_remind(new QPushButton(tr("Copy reminder"), this))
    , m_stack(new RoomStack(this))
{
    setAcceptDrops(true);
    layOut();
    connectParts();
}

void ExchangeRoom::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(kStep);
    head->addWidget(
        new SectionHeading(tr("Packages and progress"), SectionHeading::Level::Room, this), 1);
    head->addWidget(m_remind);
    head->addWidget(m_issue);
    head->addWidget(m_make);
    head->addWidget(m_take);
    m_board = new QWidget(m_stack);
    auto* column = new QVBoxLayout(m_board);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    m_stack->addWidget(m_board);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ExchangeRoom::connectParts()
{
    connect(m_take, &QPushButton::clicked, this, &ExchangeRoom::chooseReturns);
    connect(m_issue, &QPushButton::clicked, this, &ExchangeRoom::issueLaptops);
    connect(m_make, &QPushButton::clicked, this, &ExchangeRoom::makePackages);
    connect(m_remind, &QPushButton::clicked, this, &ExchangeRoom::remind);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExchangeRoom::showCurrent);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &ExchangeRoom::read);
    connect(&session().history(), &commands::History::changed, this, &ExchangeRoom::readSoon);
    connect(&session(), &Session::roundChanged, this, &ExchangeRoom::readSoon);
    connect(&session(), &Session::actingMemberChanged, this, &ExchangeRoom::readSoon);
}

QList<QWidget*> ExchangeRoom::panes()
{
    return {m_stack->currentWidget() == m_board ? static_cast<QWidget*>(m_table)
                                                : m_stack->currentWidget()};
}

QList<ShortcutHint> ExchangeRoom::shortcuts() const
{
    return {};
}

void ExchangeRoom::enter()
{
    read();
    m_table->setFocus();
}

void ExchangeRoom::readSoon()
{
    if (isVisible())
        m_readSoon.start();
}

void ExchangeRoom::read()
{
    const auto member = session().actingMember();
    if (member && member->role == domain::MemberRole::Member)
        return showInstead(tr("The secretariat sends the round to the members here and takes their "
                              "work back. Choose at the top for whom you work."));
    if (session().roundId().isNull())
        return showInstead(tr("There is no round to send to the members yet."));
    if (const Result<void> done = readBoard(); !done)
        showInstead(wording::sentence(done.error()));
}

Result<void> ExchangeRoom::readBoard()
{
    BERAAD_TRY(const exchange::ProgressBoard board,
               exchange::readProgress(session().dossier(), session().roundId()));
    if (board.members.isEmpty() || board.plans.isEmpty()) {
        showInstead(tr("Nobody reads a plan of this round yet. Assign the readers in Set-up; then "
                       "the round can go out."));
        return {};
    }
    const QModelIndex before = m_table->currentIndex();
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setBoard(board, session().clock().now());
    m_table->fitColumns();
    const QModelIndex again = m_model->index(before.row(), before.column());
    m_table->setCurrentIndex(
        !isFirst && again.isValid() ? again : m_model->index(0, BoardModel::FirstMember));
    int reads = 0;
    int done = 0;
    for (const BoardMember& member : board.members) {
        reads += member.reads;
        done += member.done;
    }
    m_summary->setText(tr("%1 of %2 reviews are final.").arg(done).arg(reads));
    m_stack->setCurrentWidget(m_board);
    showCurrent();
    return {};
}

void ExchangeRoom::showInstead(const QString& sentence)
{
    m_stack->showInstead(iconNameOf(RoomName::Exchange), sentence, tr("Go to Set-up"),
                         [this] { Q_EMIT roomRequested(RoomName::Setup); });
}

void ExchangeRoom::showCurrent()
{
    const BoardMember* member = m_model->memberAt(m_table->currentIndex().column());
    m_remind->setEnabled(member && member->done + member->waiting < member->reads);
    m_remind->setToolTip(member ? tr("A reminder to %1, ready to mail").arg(member->member.name)
                                : QString());
}

void ExchangeRoom::issueLaptops()
{
    m_message->clear();
    auto* dialog = new LaptopsDialog(session(), m_readers, m_model->board(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LaptopsDialog::issued, this, [this](int people, const QString& folder) {
        m_message->say(InlineMessage::Kind::Note,
                       tr("What %n person(s) get is in %1, a folder for each.", nullptr, people)
                           .arg(QDir::toNativeSeparators(folder)));
        read(); // it was stored by another connection
    });
    dialog->open();
}

void ExchangeRoom::makePackages()
{
    m_message->clear();
    auto* dialog = new PackagesDialog(session(), m_readers, m_model->board().members, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackagesDialog::made, this, [this](int packages, const QString& folder) {
        m_message->say(InlineMessage::Kind::Note,
                       tr("%n package(s) are in %1. Mail each to the member it is named after.",
                          nullptr, packages)
                           .arg(QDir::toNativeSeparators(folder)));
        read(); // they were registered by another connection
    });
    dialog->open();
}

void ExchangeRoom::chooseReturns()
{
    FileQuestion question;
    question.title = tr("Choose what came back");
    question.filter = tr("Return packages (*.%1)").arg(exchange::kReturnSuffix);
    const QStringList files = session().prompts().openFiles(question);
    if (!files.isEmpty())
        takeIn(files);
}

void ExchangeRoom::takeIn(const QStringList& files)
{
    m_message->clear();
    auto* dialog = new ReturnsDialog(session(), m_readers, files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReturnsDialog::takenIn, this, [this](int packages) {
        m_message->say(
            InlineMessage::Kind::Note,
            packages > 0 ? tr("%n new package(s) taken in. Undo takes it back.", nullptr, packages)
                         : tr("It was noted that an older package came in. Nothing else changed."));
    });
    dialog->open();
}

void ExchangeRoom::remind()
{
    const BoardMember* member = m_model->memberAt(m_table->currentIndex().column());
    if (!member || !session().programme())
        return;
    QGuiApplication::clipboard()->setText(
        reminderText(*member, *session().round(), *session().programme()));
    m_message->say(
        InlineMessage::Kind::Note,
        tr("The reminder to %1 is on the clipboard. Paste it in a mail.").arg(member->member.name));
}

void ExchangeRoom::dragEnterEvent(QDragEnterEvent* event)
{
    if (!returnsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExchangeRoom::dropEvent(QDropEvent* event)
{
    takeIn(returnsIn(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace beraad::ui

#include "moc_exchangeroom.cpp"
