// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/comparisonview.h"

#include "ui/advice/columnlayout.h"
#include "ui/advice/comparisonrow.h"
#include "ui/advice/criterioncell.h"
#include "ui/advice/jointfindingview.h"
#include "ui/advice/leadreaderbutton.h"
#include "ui/kit/formarea.h"
#include "ui/kit/hairline.h"
#include "ui/kit/measures.h"
#include "ui/kit/outcomebadge.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/taborder.h"

#include "core/documents/figurecharts.h"
#include "core/wording/domainwording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

Judgements judgementsOf(const Review& review)
{
    Judgements judgements;
    for (const Score& score : review.scores)
        judgements.insert(score.criterion, score.judgement);
    return judgements;
}

/// How far the readers are, and how much there is to talk about.
QString summaryOf(const Comparison& comparison)
{
    const QList<ReaderColumn>& readers = comparison.readers();
    const auto final = std::count_if(readers.begin(), readers.end(), [](const ReaderColumn& each) {
        return each.isFinal() && !each.isPreAdvice;
    });
    const int count = comparison.readerCount();
    const int toDiscuss = comparison.talkCount();
    QStringList parts;
    if (final < count)
        parts << ComparisonView::tr("%1 of %2 reviews final").arg(final).arg(count);
    if (toDiscuss > 0)
        parts << ComparisonView::tr("%n criteria to discuss", nullptr, toDiscuss);
    if (parts.isEmpty() && count > 0)
        parts << ComparisonView::tr("The readers agree on all criteria");
    return parts.join(QStringLiteral(" · "));
}

QString stateOf(const ReaderColumn& reader, const Rubric& rubric)
{
    if (reader.isPreAdvice && reader.isFinal())
        return reader.member.name;
    if (reader.isHidden)
        return ComparisonView::tr("not final yet");
    if (!reader.review)
        return ComparisonView::tr("not begun");
    if (reader.isFinal())
        return wording::word(ReviewState::Final).toLower();
    const auto judged =
        std::count_if(reader.review->scores.begin(), reader.review->scores.end(),
                      [](const Score& score) { return !score.judgement.isEmpty(); });
    return ComparisonView::tr("draft, %1 of %2")
        .arg(judged)
        .arg(reader.review->formOr(rubric).criteria().size());
}

/// "62 of 90 points"; empty on a rubric without points, and while one is missing.
QString pointsOf(const Review& review, const Rubric& ofRound)
{
    const Rubric& rubric = review.formOr(ofRound);
    const Judgements judgements = judgementsOf(review);
    const double attainable = pointsAttainable(rubric, judgements);
    const auto total = pointsTotal(rubric, judgements);
    if (!total || attainable <= 0)
        return {};
    return ComparisonView::tr("%1 of %2 points")
        .arg(QLocale().toString(*total), QLocale().toString(attainable));
}

/// The reader's recommendation, total and remarks.
QWidget* makeVerdict(const ReaderColumn& reader, const Rubric& rubric, QWidget* parent)
{
    auto* cell = new QWidget(parent);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    if (reader.review) {
        if (const auto recommended = reader.review->recommendation) {
            auto* badge = new QWidget(cell);
            auto* line = new QHBoxLayout(badge);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(kHalfStep);
            auto* sign = new QLabel(badge);
            sign->setPixmap(outcomeIcon(documents::signOf(*recommended))
                                .pixmap(QSize(kIconSize, kIconSize), parent->devicePixelRatio()));
            line->addWidget(sign, 0, Qt::AlignTop);
            auto* word = new QLabel(wording::word(*recommended), badge);
            word->setWordWrap(true);
            line->addWidget(word, 1);
            column->addWidget(badge);
        }
        if (const QString points = pointsOf(*reader.review, rubric); !points.isEmpty())
            column->addWidget(new QLabel(points, cell));
        if (!reader.review->remarks.isEmpty()) {
            auto* remarks = new QuietLabel(reader.review->remarks, cell);
            remarks->setTextFormat(Qt::PlainText);
            column->addWidget(remarks);
        }
    }
    column->addStretch();
    return cell;
}

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_head(new QVBoxLayout)
    , m_area(new FormArea(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addLayout(m_head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_area, 1);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // names stay above their columns
    m_area->widget()->setMaximumWidth(QWIDGETSIZE_MAX);
    m_area->column().setContentsMargins(kStep, 0, kStep, 2 * kStep);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

QWidget* ComparisonView::makeTools()
{
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(2 * kStep, kHalfStep, kStep, 0);
    m_summary = new QuietLabel({}, tools);
    line->addWidget(m_summary, 1);
    m_lead = new LeadReaderButton(tools);
    connect(m_lead, &LeadReaderButton::chosen, this, &ComparisonView::leadReaderChosen);
    line->addWidget(m_lead);
    m_foldAll = new QToolButton(tools);
    m_foldAll->setAutoRaise(true);
    m_foldAll->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_foldAll);
    connect(m_foldAll, &QToolButton::clicked, this, [this] {
        const bool allOpen = std::all_of(m_rows.begin(), m_rows.end(),
                                         [](const ComparisonRow* row) { return row->isOpen(); });
        openAll(!allOpen);
    });
    return tools;
}

void ComparisonView::show(const Comparison& comparison)
{
    if (m_lines && comparison == m_comparison)
        return;
    QStringList open;
    for (const ComparisonRow* row : std::as_const(m_rows)) {
        if (row->isOpen())
            open << row->key();
    }
    const int place = m_area->verticalScrollBar()->value();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_comparison = comparison;
    build();
    for (ComparisonRow* row : std::as_const(m_rows))
        row->setOpen(open.contains(row->key()));
    m_area->verticalScrollBar()->setValue(place);
    if (ComparisonRow* again = row(m_current); again && hadFocus)
        again->handle().setFocus();
}

void ComparisonView::showJoint(const JointSheet& sheet)
{
    m_lead->show(sheet);
    for (ComparisonRow* row : std::as_const(m_rows)) {
        if (!sheet.isShown() && !row->hasJoint())
            continue;
        const bool isNew = !row->hasJoint();
        JointFindingView& joint = row->joint();
        joint.showLine(sheet.line(row->key()));
        if (!isNew)
            continue;
        connect(&joint, &JointFindingView::worded, this, &ComparisonView::findingWorded);
        connect(&joint, &JointFindingView::stanceRequested, this, &ComparisonView::stanceRequested);
        connect(&joint, &JointFindingView::evidenceActivated, this,
                &ComparisonView::evidenceActivated);
    }
    tabAsLaidOut(this);
}

void ComparisonView::flush()
{
    for (ComparisonRow* row : std::as_const(m_rows)) {
        if (row->hasJoint())
            row->joint().flush();
    }
}

void ComparisonView::build()
{
    delete m_names;
    delete m_lines;
    m_rows.clear();
    m_names = makeNames();
    m_head->addWidget(m_names);
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeVerdicts());
    for (const Section& section : m_comparison.rubric().sections)
        addSection(section, column);
    m_area->column().addWidget(m_lines);
    tabAsLaidOut(this);
    m_summary->setText(summaryOf(m_comparison));
    showFoldAction();
}

QWidget* ComparisonView::makeNames()
{
    auto* names = new QWidget(this);
    auto* columns = new ColumnLayout(names);
    const int scrollBar = m_area->verticalScrollBar()->sizeHint().width();
    columns->setContentsMargins(2 * kStep, kHalfStep, kStep + kHalfStep + scrollBar, kHalfStep);
    columns->addWidget(new QWidget(names));
    for (const ReaderColumn& reader : m_comparison.readers()) {
        auto* cell = new QWidget(names);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(
            new SectionHeading(reader.isPreAdvice ? tr("Pre-advice") : reader.member.name,
                               SectionHeading::Level::Section, cell));
        column->addWidget(new QuietLabel(stateOf(reader, m_comparison.rubric()), cell));
        columns->addWidget(cell);
    }
    return names;
}

/// The first line: what each would advise.
QWidget* ComparisonView::makeVerdicts()
{
    auto* verdicts = new QWidget(m_lines);
    auto* columns = new ColumnLayout(verdicts);
    columns->setContentsMargins(kStep, kStep, kHalfStep, kStep);
    auto* title = new CriterionCell({}, tr("Recommendation"), verdicts);
    title->setCheckable(false);
    title->setFocusPolicy(Qt::NoFocus);
    title->setCursor(Qt::ArrowCursor);
    if (m_comparison.recommendationsDiffer())
        title->showTags({ComparisonRow::tr("≠ Readers differ")});
    columns->addWidget(title);
    for (const ReaderColumn& reader : m_comparison.readers())
        columns->addWidget(makeVerdict(reader, m_comparison.rubric(), verdicts));
    return verdicts;
}

void ComparisonView::addSection(const Section& section, QVBoxLayout* column)
{
    auto* heading = new SectionHeading(QStringLiteral("%1  %2").arg(section.key, section.title),
                                       SectionHeading::Level::Section, m_lines);
    heading->setContentsMargins(kStep, kStep, 0, kHalfStep);
    column->addWidget(heading);
    column->addWidget(new Hairline(Qt::Horizontal, m_lines));
    for (const Criterion& criterion : section.criteria)
        column->addWidget(makeRow(criterion));
}

ComparisonRow* ComparisonView::makeRow(const Criterion& criterion)
{
    auto* row = new ComparisonRow(criterion, m_comparison, m_lines);
    const QString key = criterion.key;
    connect(row, &ComparisonRow::evidenceActivated, this, &ComparisonView::evidenceActivated);
    connect(row, &ComparisonRow::opened, this, &ComparisonView::showFoldAction);
    connect(&row->handle(), &CriterionCell::moveRequested, this,
            [this, key](int lines) { move(key, lines); });
    m_rows.append(row);
    return row;
}

ComparisonRow* ComparisonView::row(const QString& criterion) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ComparisonRow* row) {
        return row->key() == criterion;
    });
    return found == m_rows.end() ? nullptr : *found;
}

void ComparisonView::startOver()
{
    for (ComparisonRow* row : std::as_const(m_rows))
        row->setOpen(m_comparison.asksForTalk(row->key()));
    m_area->verticalScrollBar()->setValue(0);
    const QString first = m_rows.isEmpty() ? QString() : m_rows.first()->key();
    m_current = m_comparison.nextTalk({}).value_or(first);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setFocusProxy(m_rows.isEmpty() ? nullptr : &row(m_current)->handle());
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(m_current);
}

void ComparisonView::goTo(const QString& criterion)
{
    ComparisonRow* there = row(criterion);
    if (!there)
        return;
    there->setOpen(true);
    there->handle().setFocus(Qt::ShortcutFocusReason);
    m_area->reveal(there);
}

void ComparisonView::goToNextTalk()
{
    const ComparisonRow* here = row(m_current);
    const bool isHere = here && here->isAncestorOf(QApplication::focusWidget());
    // From elsewhere the first one comes first, not the one after it.
    const QString from = isHere ? m_current : QString();
    if (const auto next = m_comparison.nextTalk(from))
        goTo(*next);
}

void ComparisonView::move(const QString& from, int lines)
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        ComparisonRow* beside = m_rows.value(i + lines);
        if (m_rows.at(i)->key() == from && beside)
            beside->handle().setFocus(Qt::TabFocusReason);
    }
}

void ComparisonView::openAll(bool open)
{
    for (ComparisonRow* row : std::as_const(m_rows))
        row->setOpen(open);
}

void ComparisonView::showFoldAction()
{
    const bool allOpen = std::all_of(m_rows.begin(), m_rows.end(),
                                     [](const ComparisonRow* row) { return row->isOpen(); });
    m_foldAll->setText(allOpen ? tr("Fold all") : tr("Unfold all"));
    m_foldAll->setVisible(!m_rows.isEmpty());
}

void ComparisonView::follow(QWidget* focused)
{
    for (ComparisonRow* row : std::as_const(m_rows)) {
        if (!focused || !row->isAncestorOf(focused) || row->key() == m_current)
            continue;
        m_current = row->key();
        setFocusProxy(&row->handle());
        Q_EMIT currentChanged(m_current);
    }
}

} // namespace beraad::ui

#include "moc_comparisonview.cpp"
