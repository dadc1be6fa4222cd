// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/packagesdialog.h"

#include "ui/exchange/boardmodel.h"
#include "ui/exchange/packagenames.h"
#include "ui/keys/keywork.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/longtask.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"

#include "core/exchange/changedsince.h"
#include "core/exchange/roundpackage.h"
#include "core/storage/dossier.h"
#include "core/wording/errorwording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <atomic>

namespace beraad::ui {

using exchange::BoardMember;

namespace {

/// One package to make, for the thread that makes them.
struct Order
{
    domain::Member member;
    QString path;
};

Result<void> makeAll(const storage::Dossier& open, const commands::Actor& actor,
                     const domain::RoundId& round, const QList<Order>& orders,
                     const signing::SigningKey& key, std::atomic_int& made,
                     const Progress& progress)
{
    BERAAD_TRY(const auto connection, open.alongside());
    commands::History history(*connection, actor);
    for (const Order& order : orders) {
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        const Progress step = stepOf(progress, made, int(orders.size()), order.member.name);
        exchange::RoundOrder package;
        package.round = round;
        package.member = order.member.id;
        package.path = order.path;
        const auto done = exchange::makeRoundPackage(history, package, key, step);
        if (!done)
            return done.error();
        ++made;
    }
    return {};
}

} // namespace

PackagesDialog::PackagesDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
                               const QList<BoardMember>& members, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_members(members)
    , m_list(new QListWidget(this))
    , m_work(new KeyWork(session, this))
    , m_keys(new KeyChooser(
          session.prompts(),
          [this](const QString& title, LongTask::Work work) {
              return m_work->start(title, std::move(work));
          },
          std::move(readers), this))
    , m_message(new InlineMessage(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Make packages of round %1").arg(session.round()->number));
    resize(80 * kStep, 64 * kStep);
    fill();
    layOut();
    connect(m_list, &QListWidget::itemChanged, this, &PackagesDialog::updateButtons);
    connect(m_keys, &KeyChooser::completeChanged, this, &PackagesDialog::updateButtons);
    connect(m_keys, &KeyChooser::opened, this, &PackagesDialog::make);
    connect(m_keys, &KeyChooser::failed, this, [this](const Error& error) {
        setWorking(false);
        m_keys->showError(error);
    });
    connect(m_make, &QPushButton::clicked, this, &PackagesDialog::askFolder);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PackagesDialog::reject);
    updateButtons();
    m_list->setFocus();
}

void PackagesDialog::layOut()
{
    m_buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_make = m_buttons->addButton(tr("Make packages…"), QDialogButtonBox::ActionRole);
    m_make->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    column->addWidget(m_message);
    column->addWidget(new SectionHeading(tr("For whom"), SectionHeading::Level::Section, this));
    column->addWidget(m_list, 1);
    column->addWidget(new SectionHeading(tr("Sign with"), SectionHeading::Level::Section, this));
    column->addWidget(m_keys);
    column->addWidget(m_work);
    column->addWidget(m_buttons);
}

void PackagesDialog::fill()
{
    m_list->setAccessibleName(tr("For whom"));
    // As far as it can be read: each can be ticked all the same.
    const auto changed =
        exchange::changedSinceSent(m_session.dossier(), m_session.roundId(), m_members).valueOr({});
    for (const BoardMember& member : m_members) {
        const bool isChanged = changed.contains(member.member.id);
        const QString state =
            !member.hasCertificate ? tr("no certificate yet, so no package can be made")
            : isChanged            ? tr("last made %1, and changed since: make a corrected one")
                              .arg(ageOf(member.sent->madeAt, m_session.clock().now()))
            : member.sent
                ? tr("last made %1").arg(ageOf(member.sent->madeAt, m_session.clock().now()))
                : tr("not made yet");
        auto* item = new QListWidgetItem(
            tr("%1: %n plan(s), %2", nullptr, member.reads).arg(member.member.name, state), m_list);
        const bool canBeMade = member.hasCertificate && member.reads > 0;
        item->setFlags(canBeMade
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsSelectable);
        item->setCheckState(canBeMade && (!member.sent || isChanged) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QList<BoardMember> PackagesDialog::chosen() const
{
    QList<BoardMember> members;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            members.append(m_members.at(row));
    }
    return members;
}

void PackagesDialog::reject()
{
    if (m_isWorking)
        m_work->cancel();
    else
        QDialog::reject();
}

void PackagesDialog::askFolder()
{
    m_message->clear();
    FileQuestion question;
    question.title = tr("Folder for %n package(s)", nullptr, int(chosen().size()));
    m_folder = m_session.prompts().chooseFolder(question);
    if (m_folder.isEmpty())
        return;
    setWorking(true);
    m_keys->open();
}

void PackagesDialog::make(const SharedKey& key)
{
    QList<Order> orders;
    const auto names = namesOf(m_session.members());
    for (const BoardMember& member : chosen()) {
        const QString file = packageFileName(*m_session.round(), names.value(member.member.id));
        orders.append({member.member, QDir(m_folder).filePath(file)});
    }
    const auto ready = std::make_shared<std::atomic_int>(0);
    LongTask* task =
        m_work->start(tr("Making packages"),
                      [&dossier = m_session.dossier(), actor = m_session.history().actor(),
                       round = m_session.roundId(), orders, key,
                       ready](const Progress& progress) -> Result<void> {
                          const Result<void> done =
                              makeAll(dossier, actor, round, orders, **key, *ready, progress);
                          key->reset(); // a card is logged out at once
                          return done;
                      });
    connect(task, &LongTask::failed, this,
            [this, ready](const Error& error) { endEarly(error, *ready); });
    connect(task, &LongTask::cancelled, this,
            [this, ready] { endEarly(Error(ErrorKind::Cancelled), *ready); });
    connect(task, &LongTask::finished, this, [this, count = int(orders.size())] {
        Q_EMIT made(count, m_folder);
        setWorking(false);
        accept();
    });
}

/// What was made before is whole and registered, and is not asked for again.
void PackagesDialog::endEarly(const Error& error, int made)
{
    setWorking(false);
    int left = made;
    for (int row = 0; row < m_list->count() && left > 0; ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            m_list->item(row)->setCheckState(Qt::Unchecked);
            --left;
        }
    }
    if (made > 0)
        Q_EMIT this->made(made, m_folder);
    if (error.kind() == ErrorKind::Cancelled && made > 0)
        m_message->say(InlineMessage::Kind::Note,
                       tr("You stopped this. %n package(s) were made before that and can be sent.",
                          nullptr, made));
    else
        m_message->sayError(wording::sentence(error));
}

void PackagesDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_work->startOver();
    m_list->setEnabled(!working);
    m_keys->setEnabled(!working);
    updateButtons();
}

void PackagesDialog::updateButtons()
{
    m_make->setText(m_isWorking ? tr("Making…") : tr("Make packages…"));
    m_make->setEnabled(!m_isWorking && m_keys->isComplete() && !chosen().isEmpty());
}

} // namespace beraad::ui

#include "moc_packagesdialog.cpp"
