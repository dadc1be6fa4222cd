// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterlist.h"

#include "ui/kit/hairline.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/settings.h"
#include "ui/letters/lettermodel.h"
#include "ui/letters/registermodel.h"

#include "core/wording/domainwording.h"
#include "core/wording/phrases.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad::ui {

using publishing::LetterDraft;

namespace {

const QString kTableLayout = QStringLiteral("letters/table");
const QString kRegisterLayout = QStringLiteral("letters/register");

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
    m_registerTable = makeTable(m_register, tr("Register of letters"), {22, 24, 30, 13, 40});
    m_pages->addWidget(m_registerTable);
    m_date->setDate(today);
    m_table->horizontalHeader()->restoreState(m_settings.layout(kTableLayout));
    m_registerTable->horizontalHeader()->restoreState(m_settings.layout(kRegisterLayout));
    connect(m_model, &LetterModel::choiceChanged, this, &LetterList::updateChoice);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

LetterList::~LetterList()
{
    m_settings.setLayout(kTableLayout, m_table->horizontalHeader()->saveState());
    m_settings.setLayout(kRegisterLayout, m_registerTable->horizontalHeader()->saveState());
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

/// The language and the date that all letters get.
QWidget* LetterList::makeTerms()
{
    m_language = new QComboBox(this);
    for (const Language language : {Language::Dutch, Language::English})
        m_language->addItem(wording::nameOf(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(wording::Phrases().language())));
    m_date = new QDateEdit(this);
    m_date->setCalendarPopup(true);
    m_date->setLocale(wording::Phrases().locale());
    m_date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    connect(m_language, &QComboBox::activated, this, &LetterList::termsChanged);
    connect(m_date, &QDateEdit::dateChanged, this, &LetterList::termsChanged);

    auto* terms = new QWidget(this);
    auto* line = new QHBoxLayout(terms);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    const auto add = [&](const QString& name, QWidget* field) {
        auto* label = new QLabel(name, terms);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
    };
    m_all = new QCheckBox(tr("All"), terms);
    m_all->setTristate(true);
    m_all->setAccessibleName(tr("Tick all letters"));
    connect(m_all, &QCheckBox::clicked, this, [this] {
        m_model->tickAll(m_model->chosen().size() == m_model->makeable() ? Qt::Unchecked
                                                                         : Qt::Checked);
    });
    line->addWidget(m_all);
    line->addStretch(1);
    add(tr("&Language"), m_language);
    line->addSpacing(kStep);
    add(tr("&Date"), m_date);
    return terms;
}

QWidget* LetterList::makeLetters()
{
    m_table = makeTable(m_model, tr("Letters of the round"), {24, 30, 30, 26});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LetterList::currentChanged);
    connect(m_table, &QTableView::activated, this, [this] {
        if (current() && current()->problem)
            Q_EMIT problemActivated();
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

QWidget* LetterList::makeActions()
{
    m_save = new QPushButton(this);
    m_print = new QPushButton(this);
    connect(m_save, &QPushButton::clicked, this, &LetterList::saveRequested);
    connect(m_print, &QPushButton::clicked, this, &LetterList::printRequested);
    auto* actions = new QWidget(this);
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addStretch(1);
    line->addWidget(m_save);
    line->addWidget(m_print);
    return actions;
}

QTableView* LetterList::makeTable(QAbstractItemModel* model, const QString& name,
                                  const QList<int>& widths)
{
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setIconSize({kIconSize, kIconSize});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kStep +
                                                   kHalfStep);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int character = table->fontMetrics().averageCharWidth();
    for (qsizetype column = 0; column < widths.size(); ++column)
        header->resizeSection(int(column), widths[column] * character);
    return table;
}

void LetterList::showLetters(const domain::Round& round, const QList<LetterDraft>& drafts,
                             const QList<domain::SentLetter>& registered)
{
    m_heading->setText(tr("Letters of round %1").arg(round.number));
    if (round.isFinal())
        m_openRound->clear();
    else
        m_openRound->say(InlineMessage::Kind::Warning,
                         tr("The round is still open, so its advice can still change. Finalise it "
                            "before the letters go out."));
    const LetterDraft* before = current();
    const domain::PlanId plan = before ? before->input.record.plan.id : domain::PlanId();
    m_model->setLetters(drafts, registered);
    QHash<QString, QString> regions;
    for (const LetterDraft& draft : drafts)
        regions.insert(draft.input.record.plan.id.text(),
                       tr("%1 · %2").arg(draft.region().number).arg(draft.region().name));
    m_register->setRegister(registered, regions);
    m_tabs->setTabText(1, registered.isEmpty() ? tr("Register")
                                               : tr("Register (%1)").arg(registered.size()));
    const int row = qMax(0, m_model->rowOf(plan));
    if (!drafts.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void LetterList::setWorking(bool working)
{
    m_isWorking = working;
    m_language->setEnabled(!working);
    m_date->setEnabled(!working);
    updateChoice();
}

void LetterList::updateChoice()
{
    const int count = int(m_model->chosen().size());
    const int makeable = m_model->makeable();
    m_all->setCheckState(count == 0          ? Qt::Unchecked
                         : count == makeable ? Qt::Checked
                                             : Qt::PartiallyChecked);
    m_all->setText(tr("%1 of %2 letters").arg(count).arg(m_model->rowCount()));
    m_all->setEnabled(makeable > 0 && !m_isWorking);
    m_save->setText(count == 0 ? tr("Save as PDF…") : tr("Save %n as PDF…", nullptr, count));
    m_print->setText(count == 0 ? tr("Print…") : tr("Print %n…", nullptr, count));
    m_save->setEnabled(count > 0 && !m_isWorking);
    m_print->setEnabled(count > 0 && !m_isWorking);
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

const LetterDraft* LetterList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->draft(index.row()) : nullptr;
}

} // namespace beraad::ui

#include "moc_letterlist.cpp"
