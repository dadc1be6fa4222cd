// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changesview.h"

#include "ui/comparing/changelist.h"
#include "ui/comparing/changelook.h"
#include "ui/comparing/linkedscrolling.h"
#include "ui/comparing/plancomparer.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/hairline.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/planview.h"

#include "core/wording/errorwording.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace beraad::ui {

using text::Version;
using versions::ChangeAt;
using versions::DocumentComparison;

namespace {

const QString kChangesSplitter = QStringLiteral("comparing/splitter");
const QKeySequence kNextChange(Qt::Key_F7);
const QKeySequence kPreviousChange(Qt::SHIFT | Qt::Key_F7);
const QKeySequence kLink(Qt::CTRL | Qt::Key_L);
const QKeySequence kRealign(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
constexpr int kListWidth = 40 * kStep;
constexpr int kProgressWidth = 40 * kStep;

/// Where the whole of a passage is asked for, its part on the first page.
domain::Passage passageOf(const text::ChangeSide& side, const QString& document)
{
    const text::PagePart part = side.parts.value(0);
    return {document, part.page, part.rectangles, side.text};
}

text::Place placeOf(const text::ChangeSide& side)
{
    if (side.parts.isEmpty() || side.parts.first().rectangles.isEmpty())
        return side.place;
    return {side.parts.first().page, side.parts.first().rectangles.first().center().y()};
}

} // namespace

ChangesView::ChangesView(Session& session, PlanComparer& comparer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_comparer(comparer)
    , m_title(new SectionHeading({}, SectionHeading::Level::Section, this))
    , m_documents(new QComboBox(this))
    , m_beforeCaption(new QLabel(this))
    , m_afterCaption(new QLabel(this))
    , m_before(new PlanView(session.reader(), this))
    , m_after(new PlanView(session.reader(), this))
    , m_scrolling(new LinkedScrolling(*m_before, *m_after, this))
    , m_list(new ChangeList(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_instead(new EmptyState(QStringLiteral("document-edit"), {}, tr("Compare again"), this))
{
    layOut();
    connectParts();
    showState();
}

void ChangesView::layOut()
{
    m_splitter->addWidget(makeColumn(m_beforeCaption, m_before));
    m_splitter->addWidget(makeColumn(m_afterCaption, m_after));
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_session.settings().layout(kChangesSplitter)))
        m_splitter->setSizes({QWIDGETSIZE_MAX, QWIDGETSIZE_MAX, kListWidth});
    m_working = makeWorking();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_working);
    m_stack->addWidget(m_instead);
    for (PlanView* view : {m_before, m_after})
        view->setCiting(Citing::NotOffered);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
}

QWidget* ChangesView::makeHeader()
{
    auto* header = new QWidget(this);
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(2 * kStep, kStep, 2 * kStep, kStep);
    line->setSpacing(kStep);
    QToolButton* back = makeButton("go-previous", tr("Back"), Qt::Key_Escape);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(back, &QToolButton::clicked, this, &ChangesView::backRequested);
    m_link = makeButton("insert-link", tr("Scroll together"), kLink);
    m_link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_link->setCheckable(true);
    m_realign = makeButton("align-vertical-center", tr("Align by the text"), kRealign);
    m_realign->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_previous = makeButton("go-up", tr("Previous change"), kPreviousChange);
    m_next = makeButton("go-down", tr("Next change"), kNextChange);
    m_title->setWordWrap(false);
    m_documents->setAccessibleName(tr("Document"));
    line->addWidget(back);
    line->addWidget(m_title);
    line->addWidget(m_documents);
    line->addStretch();
    line->addWidget(m_link);
    line->addWidget(m_realign);
    line->addSpacing(kStep);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    return header;
}

QToolButton* ChangesView::makeButton(const char* iconName, const QString& text,
                                     const QKeySequence& keys)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    return button;
}

QWidget* ChangesView::makeWorking()
{
    auto* working = new QWidget(this);
    auto* column = new QVBoxLayout(working);
    column->setSpacing(kStep);
    m_what = new QLabel(working);
    m_what->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(working);
    m_bar->setFixedWidth(kProgressWidth);
    m_bar->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Stop comparing"), working);
    connect(cancel, &QPushButton::clicked, &m_comparer, &PlanComparer::stop);
    working->setFocusProxy(cancel);
    column->addStretch(2);
    column->addWidget(m_what, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return working;
}

QWidget* ChangesView::makeColumn(QLabel* caption, PlanView* view)
{
    auto* whole = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    caption->setContentsMargins(2 * kStep, kHalfStep, 2 * kStep, kHalfStep);
    caption->setTextFormat(Qt::PlainText);
    // A long file name must not decide how wide the page is.
    caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(caption);
    column->addWidget(view, 1);
    return whole;
}

void ChangesView::connectParts()
{
    connect(&m_comparer, &PlanComparer::changed, this, &ChangesView::showState);
    connect(&m_comparer, &PlanComparer::progressed, this, &ChangesView::showProgress);
    connect(m_instead, &EmptyState::nextStepRequested, &m_comparer, &PlanComparer::tryAgain);
    connect(m_documents, &QComboBox::activated, this, [this](int index) {
        showChange({index, 0});
    });
    connect(m_list, &ChangeList::chosen, this, &ChangesView::goTo);
    connect(m_link, &QToolButton::clicked, m_scrolling, &LinkedScrolling::setLinked);
    connect(m_realign, &QToolButton::clicked, m_scrolling, &LinkedScrolling::realign);
    connect(m_scrolling, &LinkedScrolling::changed, this, &ChangesView::showLink);
    connect(m_previous, &QToolButton::clicked, this, &ChangesView::previous);
    connect(m_next, &QToolButton::clicked, this, &ChangesView::next);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_session.settings().setLayout(kChangesSplitter, m_splitter->saveState()); });
    for (PlanView* view : {m_before, m_after}) {
        connect(view, &PlanView::opened, this, [this] {
            if (m_isWaiting)
                goTo(m_place.change);
        });
        connect(view, &PlanView::addressActivated, this, &ChangesView::addressActivated);
        connect(view, &PlanView::markActivated, this, [this](const QString& change) {
            m_list->setCurrent(change.toInt());
            goTo(change.toInt());
        });
    }
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(kNextChange, &ChangesView::next);
    add(kPreviousChange, &ChangesView::previous);
    add(kLink, [this] { m_link->click(); });
    add(kRealign, [this] { m_realign->click(); });
}

QList<ShortcutHint> ChangesView::shortcuts()
{
    return {{kNextChange, tr("Next change")},
            {kPreviousChange, tr("Previous change")},
            {kLink, tr("Scroll the versions together or apart")},
            {kRealign, tr("Align the versions by the text")}};
}

QList<QWidget*> ChangesView::panes()
{
    if (m_stack->currentWidget() != m_splitter)
        return {m_stack->currentWidget()};
    return {m_list, m_before, m_after};
}

void ChangesView::setTitle(const QString& title)
{
    m_title->setText(title);
}

const DocumentComparison* ChangesView::shown() const
{
    const versions::PlanComparison* made = m_comparer.comparison();
    const bool isThere = made && m_document >= 0 && m_document < made->documents.size();
    return isThere ? &made->documents.at(m_document) : nullptr;
}

void ChangesView::showState()
{
    using State = PlanComparer::State;
    switch (m_comparer.state()) {
    case State::Nothing:
        return showNothing();
    case State::Working:
        showNothing();
        m_place = {};
        showProgress(0, 0, {});
        m_stack->setCurrentWidget(m_working);
        return;
    case State::Stopped:
        return showInstead(tr("The versions were not compared, because you stopped it."));
    case State::Failed:
        return showInstead(wording::sentence(*m_comparer.problem()));
    case State::Done:
        return showDone();
    }
}

void ChangesView::showInstead(const QString& sentence)
{
    showNothing();
    m_instead->setSentence(sentence);
    m_stack->setCurrentWidget(m_instead);
}

void ChangesView::showProgress(int done, int total, const QString& what)
{
    m_what->setText(what.isEmpty() ? tr("Comparing the versions") : tr("Reading %1").arg(what));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ChangesView::showNothing()
{
    m_document = -1;
    m_documents->clear();
    m_documents->hide();
    m_before->showNothing();
    m_after->showNothing();
    m_list->show({});
    showLink();
}

void ChangesView::showDone()
{
    const auto nameOf = [](const DocumentComparison& document) {
        return (document.documents.after ? document.documents.after : document.documents.before)
            ->fileName;
    };
    m_documents->clear();
    for (const DocumentComparison& document : m_comparer.comparison()->documents)
        m_documents->addItem(nameOf(document));
    m_documents->setVisible(m_documents->count() > 1);
    m_document = -1;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_splitter);
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    if (m_isEntered)
        showChange(m_place);
}

void ChangesView::showDocument(int index)
{
    if (index == m_document)
        return;
    m_document = index;
    const DocumentComparison* document = shown();
    if (!document)
        return;
    m_documents->setCurrentIndex(index);
    m_scrolling->start(document->comparison.alignment);
    m_list->show(*document);
    const auto round = m_session.round();
    showSide(*m_before, *m_beforeCaption, m_comparer.earlier()->round, document->documents.before);
    showSide(*m_after, *m_afterCaption, round ? round->number : 0, document->documents.after);
    const auto marksIn = [&](Version version, const std::optional<domain::DocumentFile>& file) {
        return file ? changeMarks(document->comparison, version, file->sha256) : QList<Mark>();
    };
    m_before->setMarks(marksIn(Version::Before, document->documents.before));
    m_after->setMarks(marksIn(Version::After, document->documents.after));
    showLink();
}

void ChangesView::showSide(PlanView& view, QLabel& caption, int round,
                           const std::optional<domain::DocumentFile>& document)
{
    if (!document) {
        caption.setText(tr("Round %1: not there").arg(round));
        view.showNothing();
        return;
    }
    caption.setText(tr("Round %1: %2").arg(round).arg(document->fileName));
    domain::Plan plan;
    plan.documents = {*document};
    view.showDocument(planDocuments(m_session.dossier(), plan).first());
}

void ChangesView::showLink()
{
    const DocumentComparison* document = shown();
    const bool canLink = document && document->documents.isBoth();
    m_link->setEnabled(canLink);
    m_link->setChecked(canLink && m_scrolling->isLinked());
    m_realign->setEnabled(canLink && (!m_scrolling->isLinked() || m_scrolling->isShifted()));
    const bool canStep = document && m_list->count() > 0;
    m_previous->setEnabled(canStep);
    m_next->setEnabled(canStep);
}

void ChangesView::enter(const std::optional<ChangeAt>& change)
{
    m_isEntered = true;
    m_place = change.value_or(m_place);
    if (m_comparer.comparison())
        showChange(m_place);
}

void ChangesView::leave()
{
    m_isEntered = false;
    m_isWaiting = false;
    m_document = -1;
    m_before->showNothing();
    m_after->showNothing();
}

void ChangesView::showChange(const ChangeAt& change)
{
    showDocument(change.document);
    m_list->setCurrent(change.change);
    goTo(change.change);
}

void ChangesView::goTo(int index)
{
    const DocumentComparison* document = shown();
    if (!document || index < 0 || index >= document->comparison.changes.size())
        return;
    m_place = {m_document, index};
    m_isWaiting = (document->documents.before && !m_before->isOpen()) ||
                  (document->documents.after && !m_after->isOpen());
    if (m_isWaiting)
        return;
    const text::Change& change = document->comparison.changes.at(index);
    const auto frame = [](PlanView& view, const text::ChangeSide& side) {
        if (side.parts.isEmpty())
            view.clearSelection();
        else
            view.showPassage(passageOf(side, view.document()));
    };
    frame(*m_before, change.before);
    frame(*m_after, change.after);
    m_scrolling->show(placeOf(change.before), placeOf(change.after));
}

void ChangesView::step(int by)
{
    if (m_list->count() == 0)
        return;
    const int now = m_list->current();
    const int to = now < 0 ? 0 : std::clamp(now + by, 0, m_list->count() - 1);
    m_list->setCurrent(to);
    goTo(to);
}

void ChangesView::next()
{
    step(1);
}

void ChangesView::previous()
{
    step(-1);
}

} // namespace beraad::ui

#include "moc_changesview.cpp"
