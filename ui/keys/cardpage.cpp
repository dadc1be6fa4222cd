// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/cardpage.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"

#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace beraad::ui {

using namespace signing;

namespace {

QString stateWords(const Card& card)
{
    switch (card.pin) {
    case PinState::Ready:
        return card.hasPinPad ? CardPage::tr("The PIN is typed on the reader.") : QString();
    case PinState::FewTries:
        return CardPage::tr("A wrong PIN was given before. Few tries are left.");
    case PinState::LastTry:
        return CardPage::tr("One try is left. Another wrong PIN locks the card.");
    case PinState::Locked:
        return CardPage::tr("This card is locked. Unlock it with its PUK, or take another.");
    }
    Q_UNREACHABLE();
}

} // namespace

CardPage::CardPage(TaskStarter start, std::shared_ptr<CardReaders> readers, QWidget* parent)
    : KeyPage(parent)
    , m_start(std::move(start))
    , m_readers(std::move(readers))
    , m_list(new QListWidget(this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_state(new QLabel(this))
    , m_pinLabel(new QLabel(tr("P&IN"), this))
    , m_pin(new QLineEdit(this))
    , m_message(new InlineMessage(this))
{
    m_list->setAccessibleName(tr("Certificates on cards"));
    m_list->setFixedHeight(2 * (4 * fontMetrics().lineSpacing() + kStep) + 2 * kHalfStep);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pinLabel->setBuddy(m_pin);
    m_state->setWordWrap(true);
    m_again->setAutoDefault(false);
    layOut();
    showChosen();
    connect(m_again, &QPushButton::clicked, this, &CardPage::lookForCards);
    connect(m_list, &QListWidget::currentRowChanged, this, &CardPage::showChosen);
    connect(m_pin, &QLineEdit::textChanged, this, &KeyPage::completeChanged);
}

void CardPage::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kStep);
    grid->setVerticalSpacing(kStep);
    grid->addWidget(m_list, 0, 0, 1, 2);
    grid->addWidget(m_again, 0, 2, Qt::AlignTop);
    grid->addWidget(m_pinLabel, 1, 0);
    grid->addWidget(m_pin, 1, 1);
    grid->addWidget(m_state, 2, 0, 1, 3);
    grid->addWidget(m_message, 3, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    setFocusProxy(m_list);
}

void CardPage::showEvent(QShowEvent* event)
{
    KeyPage::showEvent(event);
    if (!m_hasLooked)
        lookForCards();
}

void CardPage::lookForCards()
{
    if (m_isLooking)
        return;
    m_isLooking = m_hasLooked = true;
    m_again->setEnabled(false);
    m_message->say(InlineMessage::Kind::Note, tr("Looking for cards…"));
    const auto found = std::make_shared<QList<Card>>();
    LongTask* task = m_start(tr("Looking for cards"),
                             [readers = m_readers, found](const Progress&) -> Result<void> {
                                 BERAAD_TRY(*found, readers->cards());
                                 return {};
                             });
    connect(task, &LongTask::finished, this, [this, found] { showCards(*found); });
    connect(task, &LongTask::failed, this, [this](const Error& error) {
        showCards({});
        m_message->sayError(wording::sentence(error));
    });
    connect(task, &LongTask::ended, this, [this] {
        m_isLooking = false;
        m_again->setEnabled(true);
    });
}

void CardPage::showCards(const QList<Card>& cards)
{
    m_message->clear();
    m_list->clear();
    m_choices.clear();
    for (const Card& card : cards)
        addCard(card);
    if (cards.isEmpty())
        m_message->say(InlineMessage::Kind::Note,
                       tr("There is no card in a reader. Insert one and look again."));
    else if (m_choices.isEmpty())
        m_message->say(InlineMessage::Kind::Warning,
                       tr("The card holds no certificate to sign documents with."));
    m_list->setCurrentRow(m_choices.isEmpty() ? -1 : 0);
    showChosen();
}

void CardPage::addCard(const Card& card)
{
    const QList<Certificate> certificates = card.signingCertificates();
    for (const Certificate& certificate : certificates) {
        m_choices.append({card, certificate});
        m_list->addItem(tr("%1\nissued by %2\nvalid until %3\n%4 in %5")
                            .arg(certificate.holder(), certificate.issuer(),
                                 wording::longDate(certificate.validUntil().date()), card.label,
                                 card.reader));
    }
}

const CardPage::Choice* CardPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_choices.size() ? &m_choices.at(row) : nullptr;
}

void CardPage::showChosen()
{
    const Choice* choice = chosen();
    const bool typesPin = choice && !choice->card.hasPinPad;
    m_pin->setVisible(typesPin);
    m_pinLabel->setVisible(typesPin);
    m_pin->setEnabled(choice && choice->card.pin != PinState::Locked);
    m_state->setText(choice ? stateWords(choice->card) : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    Q_EMIT completeChanged();
}

bool CardPage::isComplete() const
{
    const Choice* choice = chosen();
    return choice && choice->card.canLogIn() &&
           (choice->card.hasPinPad || !m_pin->text().isEmpty());
}

KeyPage::Opener CardPage::take()
{
    QString typed = m_pin->text();
    m_pin->clear();
    const auto pin = std::make_shared<Secret>(Secret::take(typed));
    return [readers = m_readers, choice = *chosen(), pin] {
        return readers->logIn(choice.card, choice.certificate, *pin);
    };
}

void CardPage::showError(const Error& error)
{
    const QString sentence = wording::sentence(error);
    m_pin->setFocus(Qt::OtherFocusReason);
    switch (error.kind()) {
    case ErrorKind::CardPinWrong:
        // The state of the PIN is not what it was; the next try is the person's own.
        if (const int row = m_list->currentRow(); row >= 0) {
            Card& card = m_choices[row].card;
            card.pin = error.arguments().value(0) == QLatin1String("final") ? PinState::LastTry
                                                                            : PinState::FewTries;
        }
        break;
    case ErrorKind::CardPinLocked:
        if (const int row = m_list->currentRow(); row >= 0)
            m_choices[row].card.pin = PinState::Locked;
        break;
    default:
        break;
    }
    showChosen();
    m_message->sayError(sentence);
}

void CardPage::clearError()
{
    m_message->clear();
}

} // namespace beraad::ui

#include "moc_cardpage.cpp"
