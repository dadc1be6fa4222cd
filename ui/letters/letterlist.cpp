// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterlist.h"

#include "ui/kit/datefield.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linetable.h"
#include "ui/kit/listcolumns.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/settings.h"
#include "ui/letters/lettermodel.h"
#include "ui/letters/letterwords.h"
#include "ui/letters/registermodel.h"

#include "core/wording/domainwording.h"
#include "core/wording/phrases.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using publishing::LetterDraft;

namespace {

const QString kTableLayout = QStringLiteral("letters/table2");
const QString kRegisterLayout = QStringLiteral("letters/register2");

/// Of several the one that came out last, or is with the printer.
const domain::SentLetter* lastSent(const LetterDraft* letter)
{
    if (!letter || letter->sent.isEmpty())
        return nullptr;
    return letter->last() ? letter->last() : &letter->sent.first();
}

} // namespace

LetterList::LetterList(Settings& settings, const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_model(new LetterModel(this))
    , m_register(new RegisterModel(this))
    , m_openRound(new InlineMessage(this))
    , m_message(new InlineMessage(this))
    , m_pages(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, kStep);
    column->setSpacing(kStep);
    column->addWidget(makeTop());
    column->addWidget(m_openRound);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(makeLetters());
    m_pages->addWidget(makeRegister());
    m_date->setDate(today);
    connect(m_model, &LetterModel::choiceChanged, this, &LetterList::updateChoice);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        Q_EMIT currentChanged();
    });
}

QWidget* LetterList::makeTop()
{
    m_heading = new SectionHeading({}, SectionHeading::Level::Room, this);
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("To send"));
    m_tabs->addTab(tr("Register"));
    auto* top = new QWidget(this);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_heading);
    line->addStretch(1);
    line->addWidget(m_tabs);
    return top;
}

/// Which letters, and what all of them get.
QWidget* LetterList::makeTerms()
{
    using publishing::LetterGroup;
    m_group = new QComboBox(this);
    for (const LetterGroup group : {LetterGroup::Advice, LetterGroup::Incomplete,
                                    LetterGroup::Invitation, LetterGroup::Withdrawal})
        m_group->addItem(nameOf(group), int(group));
    m_language = new QComboBox(this);
    for (const Language language : {Language::Dutch, Language::English})
        m_language->addItem(wording::nameOf(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(wording::Phrases().language())));
    m_date = new QDateEdit(this);
    m_date->setCalendarPopup(true);
    m_date->setLocale(wording::Phrases().locale());
    m_date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_embargo = new DateField(this);
    m_embargo->setToolTip(tr("No letter leaves before this day without a reason"));
    connect(m_group, &QComboBox::activated, this, [this] {
        m_model->forgetTicks();
        Q_EMIT termsChanged();
    });
    connect(m_language, &QComboBox::activated, this, &LetterList::termsChanged);
    connect(m_date, &QDateEdit::dateChanged, this, &LetterList::termsChanged);
    connect(m_embargo, &DateField::picked, this, &LetterList::embargoPicked);

    auto* terms = new QWidget(this);
    auto* grid = new QGridLayout(terms);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kStep);
    grid->setVerticalSpacing(kHalfStep);
    const auto add = [&](int row, int column, const QString& name, QWidget* field) {
        auto* label = new QLabel(name, terms);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("Letters a&bout"), m_group);
    add(0, 3, tr("&Language"), m_language);
    add(1, 0, tr("&Date on the letters"), m_date);
    add(1, 3, tr("Leave &from"), m_embargo);
    grid->setColumnMinimumWidth(2, kStep);
    grid->setColumnStretch(5, 1);
    return terms;
}

QWidget* LetterList::makeLetters()
{
    m_table = makeTable(m_model, tr("Letters of the round"), kTableLayout, {19, 17, 20, 23, 14});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateMenu();
        Q_EMIT currentChanged();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (current() && current()->problem)
            Q_EMIT problemActivated();
    });
    m_all = new QCheckBox(tr("All"), this);
    m_all->setTristate(true);
    m_all->setAccessibleName(tr("Tick all letters"));
    connect(m_all, &QCheckBox::clicked, this, [this] {
        m_model->tickAll(m_model->chosen().size() == m_model->tickable() ? Qt::Unchecked
                                                                         : Qt::Checked);
    });
    auto* letters = new QWidget(this);
    auto* column = new QVBoxLayout(letters);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(makeTerms());
    column->addWidget(m_table, 1);
    column->addWidget(makeActions());
    return letters;
}

/// What went out. Beside it shows the letter of the current line, as it was sent.
QWidget* LetterList::makeRegister()
{
    m_registerTable = makeTable(m_register, tr("Register of letters"), kRegisterLayout,
                                {24, 22, 30, 22, 20, 12, 24});
    m_saveSent = new QPushButton(tr("Save the letter as &sent…"), this);
    connect(m_registerTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] {
                updateSaveSent();
                if (isRegisterShown())
                    Q_EMIT currentChanged();
            });
    connect(m_registerTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (m_register->letter(index.row()).isKept)
            Q_EMIT wished(LetterWish::OpenAsSent);
    });
    connect(m_saveSent, &QPushButton::clicked, this,
            [this] { Q_EMIT wished(LetterWish::SaveAsSent); });
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_registerTable, 1);
    column->addWidget(m_saveSent, 0, Qt::AlignRight);
    return page;
}

QMenu* LetterList::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    const auto add = [&](LetterWish wish, const QString& text) {
        QAction* action = menu->addAction(text);
        m_actions.insert(int(wish), action);
        connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT wished(wish); });
    };
    add(LetterWish::SaveOneFile, tr("Save as one PDF for a printer…"));
    add(LetterWish::SaveLabels, tr("Save address labels…"));
    add(LetterWish::SavePostingList, tr("Save posting list…"));
    menu->addSeparator();
    add(LetterWish::OpenAsSent, tr("Open the letter as sent"));
    add(LetterWish::Hold, tr("Hold back"));
    add(LetterWish::NotePhoned, tr("Region was phoned…"));
    add(LetterWish::CameOut, tr("This letter came out of the printer"));
    add(LetterWish::DidNotCome, tr("This letter did not come out"));
    menu->addSeparator();
    add(LetterWish::ChangeWords, tr("Words and look of the letters…"));
    connect(menu, &QMenu::aboutToShow, this, &LetterList::updateMenu);
    return menu;
}

QWidget* LetterList::makeActions()
{
    m_more = new QPushButton(tr("&More"), this);
    m_more->setMenu(makeMenu());
    m_save = new QPushButton(this);
    m_next = new QPushButton(this);
    m_next->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT wished(LetterWish::SaveFiles); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT wished(nextStep()); });
    auto* actions = new QWidget(this);
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(m_all);
    line->addStretch(1);
    line->addWidget(m_more);
    line->addWidget(m_save);
    line->addWidget(m_next);
    return actions;
}

QTableView* LetterList::makeTable(QAbstractItemModel* model, const QString& name,
                                  const QString& layout, const QList<int>& widths)
{
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(name);
    layOutLines(*table);
    new ListColumns(*table, m_settings, layout, widths);
    return table;
}

void LetterList::showLetters(const domain::Round& round, const QList<LetterDraft>& drafts,
                             const QList<domain::SentLetter>& registered)
{
    m_heading->setText(tr("Letters of round %1").arg(round.number));
    if (round.isFinal() || group() != publishing::LetterGroup::Advice)
        m_openRound->clear();
    else
        m_openRound->say(InlineMessage::Kind::Warning,
                         tr("The round is still open, so its advice can still change. Finalise it "
                            "before the letters go out."));
    const LetterDraft* before = current();
    const domain::PlanId plan = before ? before->input.record.plan.id : domain::PlanId();
    m_model->setLetters(drafts);
    fillRegister(registered);
    m_tabs->setTabText(1, registered.isEmpty() ? tr("Register")
                                               : tr("Register (%1)").arg(registered.size()));
    const int row = qMax(0, m_model->rowOf(plan));
    if (!drafts.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void LetterList::fillRegister(const QList<domain::SentLetter>& registered)
{
    const QModelIndex before = m_registerTable->currentIndex();
    const auto id = before.isValid() ? m_register->letter(before.row()).id : domain::LetterId();
    m_register->setRegister(registered, m_regions);
    if (!registered.isEmpty())
        m_registerTable->setCurrentIndex(m_register->index(qMax(0, m_register->rowOf(id)), 0));
    updateSaveSent();
}

/// For a letter that the dossier does not hold the button says so beforehand.
void LetterList::updateSaveSent()
{
    const QModelIndex index = m_registerTable->currentIndex();
    const domain::SentLetter* letter = index.isValid() ? &m_register->letter(index.row()) : nullptr;
    m_saveSent->setEnabled(letter && letter->isKept);
    m_saveSent->setToolTip(letter ? whyNotKept(*letter) : QString());
}

void LetterList::showEmbargo(const QDate& until)
{
    m_embargo->showDate(until);
}

void LetterList::setWorking(bool working)
{
    m_isWorking = working;
    for (QWidget* field : std::initializer_list<QWidget*>{m_group, m_language, m_date, m_embargo})
        field->setEnabled(!working);
    updateChoice();
}

/// The step that the first of the ticked letters waits for that waits for one before leaving.
LetterWish LetterList::nextStep() const
{
    using publishing::LetterStanding;
    const QList<LetterDraft> letters = chosen();
    const auto any = [&](std::initializer_list<LetterStanding> standings) {
        return std::any_of(letters.begin(), letters.end(), [&](const LetterDraft& letter) {
            return std::find(standings.begin(), standings.end(), letter.standing()) !=
                   standings.end();
        });
    };
    // It left and says the same, but looks otherwise now, or tells of the decision: once more only
    // when it was looked through as it is.
    const bool isAnyOtherNow =
        std::any_of(letters.begin(), letters.end(), [](const LetterDraft& letter) {
            return letter.standing() == LetterStanding::Out && !letter.isPrepared();
        });
    if (isAnyOtherNow ||
        any({LetterStanding::New, LetterStanding::Changed, LetterStanding::OutOutdated}))
        return LetterWish::Prepare;
    return any({LetterStanding::Prepared}) ? LetterWish::Release : LetterWish::Print;
}

void LetterList::updateChoice()
{
    const int count = int(m_model->chosen().size());
    const int tickable = m_model->tickable();
    m_all->setCheckState(count == 0          ? Qt::Unchecked
                         : count == tickable ? Qt::Checked
                                             : Qt::PartiallyChecked);
    m_all->setText(tr("%1 of %2 letters").arg(count).arg(m_model->rowCount()));
    m_all->setEnabled(tickable > 0 && !m_isWorking);
    const LetterWish next = nextStep();
    m_save->setText(count == 0 ? tr("Save as PDF…") : tr("Save %n as PDF…", nullptr, count));
    if (next == LetterWish::Prepare)
        m_next->setText(tr("Mark %n as ready", nullptr, count));
    else if (next == LetterWish::Release)
        m_next->setText(tr("Release %n", nullptr, count));
    else
        m_next->setText(count == 0 ? tr("Print…") : tr("Print %n…", nullptr, count));
    m_next->setEnabled(count > 0 && !m_isWorking);
    m_save->setEnabled(count > 0 && !m_isWorking && next == LetterWish::Print);
    m_more->setEnabled(!m_isWorking);
}

void LetterList::updateMenu()
{
    using publishing::LetterStanding;
    const LetterDraft* letter = current();
    const int count = int(chosen().size());
    const bool isWaiting = letter && letter->standing() == LetterStanding::Printing;
    const bool isPaper =
        letter && letter->last() && letter->last()->way == domain::LetterWay::Printed;
    const auto enable = [this](LetterWish wish, bool isPossible) {
        m_actions.value(int(wish))->setEnabled(isPossible);
    };
    enable(LetterWish::SaveOneFile, count > 0 && nextStep() == LetterWish::Print);
    enable(LetterWish::SaveLabels, !toAddress().isEmpty());
    enable(LetterWish::SavePostingList, m_model->rowCount() > 0);
    const domain::SentLetter* sent = lastSent(letter);
    enable(LetterWish::OpenAsSent, sent && sent->isKept);
    m_actions.value(int(LetterWish::OpenAsSent))->setToolTip(sent ? whyNotKept(*sent) : QString());
    enable(LetterWish::Hold, count > 0);
    enable(LetterWish::NotePhoned, letter != nullptr);
    enable(LetterWish::CameOut, isWaiting);
    enable(LetterWish::DidNotCome,
           isWaiting || (isPaper && letter->standing() == LetterStanding::Out));
}

void LetterList::say(const QString& sentence)
{
    m_message->say(InlineMessage::Kind::Note, sentence);
}

void LetterList::sayError(const QString& sentence)
{
    m_message->sayError(sentence);
}

void LetterList::clearMessage()
{
    m_message->clear();
}

publishing::LetterGroup LetterList::group() const
{
    return publishing::LetterGroup(m_group->currentData().toInt());
}

Language LetterList::language() const
{
    return Language(m_language->currentData().toInt());
}

QDate LetterList::date() const
{
    return m_date->date();
}

QList<LetterDraft> LetterList::chosen() const
{
    return m_model->chosen();
}

QList<LetterDraft> LetterList::toAddress() const
{
    QList<LetterDraft> letters = chosen();
    if (!letters.isEmpty())
        return letters;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->draft(row).region().leadApplicant.hasAddress())
            letters.append(m_model->draft(row));
    }
    return letters;
}

bool LetterList::isRegisterShown() const
{
    return m_tabs->currentIndex() == 1;
}

void LetterList::showRegister()
{
    const domain::SentLetter* sent = lastSent(current());
    if (!isRegisterShown() && sent) {
        const int row = m_register->rowOf(sent->id);
        if (row >= 0)
            m_registerTable->setCurrentIndex(m_register->index(row, 0));
    }
    m_tabs->setCurrentIndex(1);
}

const domain::SentLetter* LetterList::currentSent() const
{
    const QModelIndex index = m_registerTable->currentIndex();
    return isRegisterShown() && index.isValid() ? &m_register->letter(index.row()) : nullptr;
}

QString LetterList::regionOf(const domain::SentLetter& letter) const
{
    return m_regions.value(letter.plan.text());
}

const LetterDraft* LetterList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->draft(index.row()) : nullptr;
}

} // namespace beraad::ui

#include "moc_letterlist.cpp"
