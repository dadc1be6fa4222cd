// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planfinder.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/session.h"
#include "ui/shell/founddelegate.h"
#include "ui/shell/foundmodel.h"

#include "core/wording/errorwording.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kWidth = 80 * kStep;
constexpr double kMostHeight = 0.7; ///< of the window

/// What to mark in the plan: one word as it was typed, of several the first that stand together.
QString wordsToMark(const QString& typed, const storage::Snippet& snippet)
{
    const QString words = typed.simplified();
    if (snippet.marked.isEmpty() || !(words.contains(u' ') || words.contains(u'"')))
        return words;
    auto [start, length] = snippet.marked.first();
    for (const auto& [next, more] : snippet.marked) {
        const int end = start + length;
        if (next > end && QStringView(snippet.text).mid(end, next - end).trimmed().isEmpty())
            length = next + more - start;
    }
    return snippet.text.mid(start, length);
}

} // namespace

PlanFinder::PlanFinder(Session& session, QWidget& bar, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_bar(bar)
    , m_search(session.dossier(), this)
    , m_words(new QLineEdit(this))
    , m_state(new QuietLabel({}, this))
    , m_list(new QListView(this))
    , m_found(new FoundModel(this))
{
    layOut();
    hide();
    parent->installEventFilter(this);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &PlanFinder::search);
    connect(m_list, &QListView::clicked, this, &PlanFinder::choose);
    connect(&m_search, &PlanSearch::answered, this, &PlanFinder::show);
    connect(&m_search, &PlanSearch::failed, this,
            [this](const Error& error) { m_state->setText(wording::sentence(error)); });
    connect(&session, &Session::roundChanged, this, &PlanFinder::forget);
    connect(&session, &Session::actingMemberChanged, this, &PlanFinder::forget);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
}

void PlanFinder::layOut()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(tr("Find in all plans of this round"));
    m_words->setAccessibleName(tr("Find in all plans of this round"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are steered from the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Pages found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kStep, kStep, kStep, kStep);
    column->setSpacing(kStep);
    column->addWidget(m_words);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    setFocusProxy(m_words);
}

void PlanFinder::open()
{
    if (!isVisible())
        m_cameFrom = QApplication::focusWidget();
    m_goesToFirst = false;
    search();
    place();
    QFrame::show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PlanFinder::search()
{
    const auto member = m_session.actingMember();
    m_search.ask({.round = m_session.roundId(),
                  .reader = member ? member->id : domain::MemberId(),
                  .words = m_words->text()});
}

void PlanFinder::show(const Findings& findings)
{
    m_found->show(findings);
    say(findings);
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (m_found->page(m_found->index(row))) {
            m_list->setCurrentIndex(m_found->index(row));
            break;
        }
    }
    place();
    m_list->scrollToTop(); // a list that comes up goes to its current line, past the plan's name
    if (std::exchange(m_goesToFirst, false) && isVisible())
        choose(m_list->currentIndex());
}

void PlanFinder::say(const Findings& findings)
{
    int pages = 0;
    for (const FoundPlan& plan : findings.plans)
        pages += int(plan.pages.size());
    QString sentence;
    if (m_words->text().trimmed().isEmpty())
        sentence = tr("Words between quotation marks must stand next to each other; all words "
                      "must stand on one page.");
    else if (pages == 0)
        sentence = tr("Nothing found in the plans that you may open.");
    else if (findings.hasMore)
        sentence = tr("The %1 best pages. Add a word to see fewer.").arg(pages);
    else
        sentence = tr("%n page(s)", nullptr, pages) + QStringLiteral(" · ") +
                   tr("%n plan(s)", nullptr, int(findings.plans.size()));
    if (findings.unsearched > 0)
        sentence += QLatin1Char(' ') +
                    tr("%n document(s) cannot be searched yet.", nullptr, findings.unsearched);
    m_state->setText(sentence);
}

/// While one types, the keys that move and choose go to the list.
bool PlanFinder::steer(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent copy(event.type(), event.key(), event.modifiers());
        QApplication::sendEvent(m_list, &copy);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool PlanFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress)
        return steer(*static_cast<QKeyEvent*>(event));
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void PlanFinder::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void PlanFinder::choose(const QModelIndex& index)
{
    m_goesToFirst = m_search.isRunning(); // what shows is not yet what was typed
    const storage::FoundPage* page = m_found->page(index);
    if (!page || m_goesToFirst)
        return;
    const domain::PlanId plan = page->plan;
    const FoundPlace place{page->document, page->page, wordsToMark(m_words->text(), page->snippet)};
    close();
    Q_EMIT chosen(plan, place);
}

/// Another member may see other plans.
void PlanFinder::forget()
{
    hide();
    m_found->show({});
    m_words->clear();
}

void PlanFinder::close()
{
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void PlanFinder::place()
{
    const QWidget& room = *parentWidget();
    const int width = std::min(kWidth, room.width() - 2 * kStep);
    m_list->setVisible(m_found->rowCount() > 0);
    int height = m_words->sizeHint().height() + m_state->heightForWidth(width - 2 * kStep) +
                 3 * kStep + 2 * frameWidth();
    for (int row = 0; row < m_found->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    if (m_found->rowCount() > 0)
        height += kStep;
    setGeometry(room.width() - width - kStep, m_bar.geometry().bottom() + kHalfStep, width,
                std::min(height, int(kMostHeight * room.height())));
}

} // namespace beraad::ui

#include "moc_planfinder.cpp"
