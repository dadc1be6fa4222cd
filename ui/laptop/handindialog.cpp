// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptop/handindialog.h"

#include "ui/keys/keywork.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/storage/dossier.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using exchange::ReadingState;

namespace {

QString nameOf(ReadingState state)
{
    switch (state) {
    case ReadingState::NotOpened:
        return HandInDialog::tr("not begun");
    case ReadingState::Busy:
        return HandInDialog::tr("busy: goes along as it is now");
    case ReadingState::Final:
        return HandInDialog::tr("final");
    case ReadingState::Waiting:
        return HandInDialog::tr("waits for the chair");
    case ReadingState::NotAssigned:
    case ReadingState::Recused:
        break; // such a plan is not handed in
    }
    return {};
}

QString suggestedName(const Session& session)
{
    const QString member = session.actingMember()->name;
    return HandInDialog::tr("Round %1 of %2")
               .arg(session.round()->number)
               .arg(QString(member).replace(u'/', u' ')) +
           u'.' + exchange::kReturnSuffix;
}

} // namespace

HandInDialog::HandInDialog(Session& session, const exchange::HandingIn& handing,
                           std::shared_ptr<signing::CardReaders> readers, QWidget* parent)
    : GrowingDialog(parent)
    , m_session(session)
    , m_handing(handing)
    , m_outcome(new InlineMessage(this))
    , m_work(new KeyWork(session, this))
    , m_keys(new KeyChooser(
          session.prompts(),
          [this](const QString& title, LongTask::Work work) {
              return m_work->start(title, std::move(work));
          },
          std::move(readers)))
    , m_buttons(new QDialogButtonBox(this))
{
    m_order.round = session.roundId();
    m_order.member = session.actingMember()->id;
    setWindowTitle(tr("Hand in round %1").arg(session.round()->number));
    setMinimumWidth(76 * kStep);
    resize(84 * kStep, 68 * kStep); // with room for what is said later
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(2 * kStep);
    m_question = makeQuestion();
    column->addWidget(makeStanding(), 1);
    column->addWidget(m_outcome);
    column->addWidget(m_question);
    column->addWidget(m_work);
    column->addWidget(m_buttons);
    m_buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    m_make = m_buttons->addButton(tr("Hand in…"), QDialogButtonBox::ActionRole);
    m_make->setDefault(true);
    connect(m_make, &QPushButton::clicked, this, &HandInDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &HandInDialog::reject);
    updateButtons();
    m_keys->setFocus();
}

void HandInDialog::run(Session& session, std::shared_ptr<signing::CardReaders> readers,
                       QWidget* window)
{
    const auto handing =
        exchange::readHandingIn(session.dossier(), session.roundId(), session.actingMember()->id);
    if (handing && *handing)
        HandInDialog(session, **handing, std::move(readers), window).exec();
}

QWidget* HandInDialog::makeStanding()
{
    auto* standing = new QWidget(this);
    auto* column = new QVBoxLayout(standing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    auto* sentence = new QLabel(summary(), standing);
    sentence->setWordWrap(true);
    auto* list = new QTreeWidget(standing);
    fillPlans(list);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    return standing;
}

void HandInDialog::fillPlans(QTreeWidget* list) const
{
    list->setAccessibleName(tr("Plans that you read"));
    list->setHeaderLabels({tr("Region"), tr("Your review"), tr("Stays with you")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setMinimumHeight(16 * kStep);
    for (const exchange::PlanToHandIn& plan : m_handing.plans) {
        const QString kept = plan.privateMarks > 0
                                 ? tr("%n private mark(s)", nullptr, plan.privateMarks)
                                 : QString();
        new QTreeWidgetItem(list, {QStringLiteral("%1 · %2").arg(plan.number).arg(plan.region),
                                   nameOf(plan.state), kept});
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
}

QString HandInDialog::summary() const
{
    const QString standing = tr("Of %1 plans %2 are final, %3 busy and %4 not begun.")
                                 .arg(m_handing.plans.size())
                                 .arg(m_handing.count(ReadingState::Final))
                                 .arg(m_handing.count(ReadingState::Busy))
                                 .arg(m_handing.count(ReadingState::NotOpened));
    const int waiting = m_handing.count(ReadingState::Waiting);
    const QString waits =
        waiting > 0
            ? u' ' + tr("%n wait(s) for the chair to decide on the interest that you stated.",
                        nullptr, waiting)
            : QString();
    const QString before =
        m_handing.lastHandedIn
            ? tr("You last handed in on %1.").arg(wording::longDateTime(*m_handing.lastHandedIn))
            : tr("You have not handed in yet.");
    return standing + waits + u' ' + before;
}

QWidget* HandInDialog::makeQuestion()
{
    auto* question = new QWidget(this);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    auto* what = new QLabel(
        tr("Your reviews, shared marks, questions, wishes to discuss and declarations go to the "
           "chair and the secretariat in one sealed file, signed with your "
           "key. You can hand in again later; the newest counts."),
        question);
    what->setWordWrap(true);
    m_machine = new QLineEdit(QSysInfo::machineHostName(), question);
    m_machine->setMaxLength(64);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kStep);
    form->addRow(tr("Name of this &computer"), m_machine);
    m_keys->setKeyFile(m_session.settings().keyFile(m_order.member.text()));
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_keys);
    connect(m_machine, &QLineEdit::textChanged, this, &HandInDialog::updateButtons);
    connect(m_keys, &KeyChooser::completeChanged, this, &HandInDialog::updateButtons);
    connect(m_keys, &KeyChooser::opened, this, &HandInDialog::makeWith);
    connect(m_keys, &KeyChooser::failed, this, [this](const Error& error) {
        setWorking(false);
        m_keys->showError(error);
    });
    return question;
}

void HandInDialog::begin()
{
    m_outcome->clear();
    m_order.path = m_session.prompts().saveFile({.title = tr("Where will the file to hand in lie?"),
                                                 .folder = {},
                                                 .filter = tr("Files to hand in (*.beraad-return)"),
                                                 .suggested = suggestedName(m_session),
                                                 .suffix = QString(exchange::kReturnSuffix)});
    if (m_order.path.isEmpty())
        return;
    m_order.machine = m_machine->text().trimmed();
    setWorking(true);
    m_keys->open();
}

/// By a connection of its own, for a card takes its time. What was written can still be undone.
void HandInDialog::makeWith(const SharedKey& key)
{
    LongTask* task =
        m_work->start(tr("Making the file to hand in"),
                      [open = &m_session.dossier(), actor = m_session.history().actor(),
                       order = m_order, key](const Progress& progress) -> Result<void> {
                          BERAAD_TRY(const auto dossier, open->alongside());
                          commands::History history(*dossier, actor);
                          const auto made =
                              exchange::makeReturnPackage(history, order, **key, progress);
                          key->reset(); // a card is logged out at once
                          return made ? Result<void>() : made.error();
                      });
    connect(task, &LongTask::failed, this, &HandInDialog::fail);
    connect(task, &LongTask::cancelled, this, [this] { setWorking(false); });
    connect(task, &LongTask::finished, this, &HandInDialog::showMade);
}

void HandInDialog::showMade()
{
    setWorking(false);
    if (!m_keys->keyFile().isEmpty())
        m_session.settings().setKeyFile(m_order.member.text(), m_keys->keyFile());
    m_question->hide();
    m_make->hide();
    m_outcome->say(InlineMessage::Kind::Note,
                   tr("Your work is in %1. Send this file to the secretariat now, by mail or on "
                      "a stick: only the chair, the secretariat and you can open it.")
                       .arg(QDir::toNativeSeparators(m_order.path)));
    m_buttons->button(QDialogButtonBox::Close)->setFocus(Qt::OtherFocusReason);
}

void HandInDialog::fail(const Error& error)
{
    setWorking(false);
    m_outcome->sayError(wording::sentence(error));
    m_keys->setFocus();
}

void HandInDialog::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_work->startOver();
    m_question->setEnabled(!isWorking);
    updateButtons();
}

void HandInDialog::updateButtons()
{
    if (!m_make)
        return;
    m_make->setText(m_isWorking ? tr("Handing in…") : tr("Hand in…"));
    m_make->setEnabled(!m_isWorking && !m_machine->text().trimmed().isEmpty() &&
                       m_keys->isComplete());
}

void HandInDialog::reject()
{
    if (m_isWorking)
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace beraad::ui

#include "moc_handindialog.cpp"
