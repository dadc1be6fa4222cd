// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewform.h"

#include "ui/criteria/criterionrow.h"
#include "ui/kit/formarea.h"
#include "ui/kit/hairline.h"
#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/taborder.h"
#include "ui/review/conclusionpanel.h"
#include "ui/review/earlierpoints.h"
#include "ui/review/reviewpen.h"
#include "ui/review/themespanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kBarWidth = 6 * kStep;
constexpr int kBarHeight = kStep;

} // namespace

ReviewForm::ReviewForm(ReviewPen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_standing(new InlineMessage(this))
    , m_error(new InlineMessage(this))
    , m_earlier(new EarlierPoints(this))
    , m_themes(new ThemesPanel(this))
    , m_conclusion(new ConclusionPanel(this))
    , m_area(new FormArea(this))
{
    layOut();
    connect(m_standing, &InlineMessage::remedyRequested, this, &ReviewForm::reopenRequested);
    connect(m_conclusion, &ConclusionPanel::recommended, &m_pen, &ReviewPen::recommend);
    connect(m_conclusion, &ConclusionPanel::remarked, &m_pen, &ReviewPen::remark);
    connect(m_conclusion, &ConclusionPanel::versionsRequested, this,
            &ReviewForm::conclusionVersionsRequested);
    connect(m_conclusion, &ConclusionPanel::finaliseRequested, this,
            &ReviewForm::finaliseRequested);
    connect(m_conclusion, &ConclusionPanel::objectionActivated, this, &ReviewForm::goTo);
    connect(m_earlier, &EarlierPoints::found, &m_pen, &ReviewPen::mark);
    connect(m_earlier, &EarlierPoints::pageActivated, this, &ReviewForm::evidenceActivated);
    connect(m_themes, &ThemesPanel::passageActivated, this, &ReviewForm::evidenceActivated);
    connect(&m_pen, &ReviewPen::stored, m_error, &InlineMessage::clear);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

void ReviewForm::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(2 * kStep, 0, 2 * kStep, 0);
    messages->addWidget(m_standing);
    messages->addWidget(m_error);
    layout->addLayout(messages);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_area, 1);
    m_area->column().addWidget(m_earlier);
    m_area->column().addWidget(m_themes);
    m_area->column().addWidget(m_conclusion);
    m_area->widget()->hide(); // what is about no review yet
}

QWidget* ReviewForm::makeHeader()
{
    auto* header = new QWidget(this);
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(2 * kStep, kStep, 2 * kStep, kStep);
    m_title = new SectionHeading(tr("My review"), SectionHeading::Level::Section, header);
    line->addWidget(m_title);
    m_version = new QuietLabel({}, header);
    m_version->setWordWrap(false);
    line->addWidget(m_version);
    line->addStretch();
    m_progressText = new QLabel(header);
    m_progressBar = new QProgressBar(header);
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedSize(kBarWidth, kBarHeight);
    m_progressBar->setAccessibleName(tr("Criteria done"));
    auto* evidence = new QToolButton(header);
    evidence->setText(tr("Evidence"));
    evidence->setToolTip(tr("All evidence of this review"));
    evidence->setIcon(icon(QStringLiteral("view-list-tree")));
    evidence->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    evidence->setAutoRaise(true);
    evidence->setFocusPolicy(Qt::StrongFocus);
    connect(evidence, &QToolButton::clicked, this, &ReviewForm::evidenceRequested);
    line->addWidget(evidence);
    line->addWidget(m_progressText);
    line->addWidget(m_progressBar);
    return header;
}

void ReviewForm::build(const Rubric& rubric)
{
    delete m_sections;
    m_rows.clear();
    m_sectionProgress.clear();
    m_sections = new QWidget;
    auto* column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    for (const Section& section : rubric.sections) {
        column->addWidget(makeSectionTitle(section));
        for (const Criterion& criterion : section.criteria)
            column->addWidget(makeRow(criterion));
        column->addSpacing(kStep);
    }
    column->addWidget(new Hairline(Qt::Horizontal, m_sections));
    m_area->column().insertWidget(m_area->column().indexOf(m_themes), m_sections);
    m_area->widget()->show();
    m_sections->show(); // now, not by an event to come, so that the form knows how wide it is
    tabAsLaidOut(m_area->widget());
    setCurrent(m_rows.isEmpty() ? QString() : m_rows.first()->key());
}

QWidget* ReviewForm::makeSectionTitle(const Section& section)
{
    auto* title = new QWidget(m_sections);
    auto* layout = new QVBoxLayout(title);
    layout->setContentsMargins(0, kStep, 0, 0);
    layout->setSpacing(kHalfStep);
    auto* line = new QHBoxLayout;
    auto* heading = new SectionHeading(QStringLiteral("%1  %2").arg(section.key, section.title),
                                       SectionHeading::Level::Section, title);
    line->addWidget(heading, 1);
    auto* progress = new QuietLabel({}, title);
    progress->setWordWrap(false);
    line->addWidget(progress);
    m_sectionProgress.insert(section.key, progress);
    layout->addLayout(line);
    if (!section.introduction.isEmpty())
        layout->addWidget(new QuietLabel(section.introduction, title));
    layout->addWidget(new Hairline(Qt::Horizontal, title));
    return title;
}

CriterionRow* ReviewForm::makeRow(const Criterion& criterion)
{
    auto* row = new CriterionRow(criterion, m_sections);
    const QString key = criterion.key;
    connect(row, &CriterionRow::judged, &m_pen,
            [this, key](const Judgement& judgement) { m_pen.judge(key, judgement); });
    connect(row, &CriterionRow::motivated, &m_pen,
            [this, key](const QString& text) { m_pen.motivate(key, text); });
    connect(row, &CriterionRow::evidenceRemoveRequested, &m_pen, &ReviewPen::removeEvidence);
    connect(row, &CriterionRow::evidenceActivated, this, &ReviewForm::evidenceActivated);
    connect(row, &CriterionRow::evidenceWeighed, &m_pen, &ReviewPen::weigh);
    connect(row, &CriterionRow::attachRequested, this,
            [this, key] { Q_EMIT attachRequested(key); });
    connect(row, &CriterionRow::versionsRequested, this,
            [this, key] { Q_EMIT versionsRequested(key); });
    connect(row, &CriterionRow::elsewhereRequested, this,
            [this, key] { Q_EMIT elsewhereRequested(key); });
    m_rows.append(row);
    return row;
}

void ReviewForm::showSheet(const ReviewSheet& sheet)
{
    if (!m_sections || !(sheet.rubric() == m_sheet.rubric()))
        build(sheet.rubric());
    m_sheet = sheet;
    const bool isPreAdvice = sheet.review().kind == ReviewKind::PreAdvice;
    const bool isOfOlder = sheet.review().form.has_value();
    m_title->setText(isPreAdvice ? tr("Pre-advice") : tr("My review"));
    m_version->setToolTip(isOfOlder ? tr("On version %1 of the rubric, on which it was begun; the "
                                         "round has a newer one.")
                                          .arg(sheet.rubric().version)
                                    : QString());
    m_version->setText(isOfOlder ? tr("version %1").arg(sheet.rubric().version) : QString());
    for (CriterionRow* row : std::as_const(m_rows)) {
        row->showScore(sheet.review().score(row->key()), sheet.evidenceAt(row->key()),
                       sheet.objectionsAt(row->key()));
        row->setSaysAll(m_saysAll);
        row->setReadOnly(m_isReadOnly);
    }
    m_conclusion->showReview(sheet.review());
    m_conclusion->showObjections(m_saysAll ? sheet.objections() : Objections());
    m_conclusion->showDoubts(sheet.isFinal() ? Objections() : sheet.doubts());
    m_conclusion->showPoints(sheet.pointsSentence());
    m_earlier->showFindings(sheet.review());
    m_themes->showReview(sheet.review());
    showProgress();
}

void ReviewForm::showPreAdvice(const PreAdviceNotes& notes)
{
    for (CriterionRow* row : std::as_const(m_rows))
        row->showPreAdvice(notes.value(row->key()));
    m_conclusion->showPreAdvice(notes.value(QString()));
}

void ReviewForm::showEarlier(const EarlierReview& words)
{
    for (CriterionRow* row : std::as_const(m_rows))
        row->showEarlier(words.value(row->key()));
    m_conclusion->showEarlier(words.value(QString()));
}

void ReviewForm::showProgress()
{
    const Progress all = m_sheet.progress();
    m_progressText->setText(tr("%1 of %2").arg(all.done).arg(all.total));
    m_progressBar->setRange(0, std::max(1, all.total));
    m_progressBar->setValue(all.done);
    for (const Section& section : m_sheet.rubric().sections) {
        const Progress progress = m_sheet.progress(section);
        m_sectionProgress.value(section.key)
            ->setText(tr("%1 of %2").arg(progress.done).arg(progress.total));
    }
}

void ReviewForm::addEarlier(QWidget* part)
{
    m_area->column().insertWidget(m_area->column().indexOf(m_earlier) + 1, part);
}

void ReviewForm::setReading(const PlanPage& reading, int pages)
{
    m_earlier->setReading(reading, pages);
}

void ReviewForm::setReadOnly(const QString& reason, const QString& remedy)
{
    m_isReadOnly = !reason.isEmpty();
    if (m_isReadOnly)
        m_standing->say(InlineMessage::Kind::Note, reason, remedy);
    else
        m_standing->clear();
    for (CriterionRow* row : std::as_const(m_rows))
        row->setReadOnly(m_isReadOnly);
    m_conclusion->setReadOnly(m_isReadOnly);
    m_earlier->setReadOnly(m_isReadOnly);
    m_themes->setReadOnly(m_isReadOnly);
}

void ReviewForm::showError(const QString& sentence)
{
    m_error->sayError(sentence);
    for (CriterionRow* row : std::as_const(m_rows))
        row->showJudgement(m_sheet.review().score(row->key()).judgement);
    m_conclusion->showRecommendation(m_sheet.review().recommendation);
    m_earlier->showFindings(m_sheet.review());
    m_themes->showReview(m_sheet.review());
}

void ReviewForm::setCanAttach(bool can)
{
    for (CriterionRow* row : std::as_const(m_rows))
        row->setCanAttach(can && !m_isReadOnly);
    m_themes->setCanAttach(can);
}

void ReviewForm::goToCriterion(const QString& criterion)
{
    for (CriterionRow* row : std::as_const(m_rows)) {
        if (row->key() != criterion)
            continue;
        setCurrent(criterion);
        row->setFocus(Qt::ShortcutFocusReason);
        m_area->reveal(row);
    }
}

void ReviewForm::standAt(const QString& criterion)
{
    if (isAncestorOf(QApplication::focusWidget()))
        return goToCriterion(criterion);
    for (CriterionRow* row : std::as_const(m_rows)) {
        if (row->key() != criterion)
            continue;
        setCurrent(criterion);
        m_area->reveal(row);
    }
}

void ReviewForm::goToThemes()
{
    flush();
    m_themes->enter();
}

void ReviewForm::goToNextUndone()
{
    flush();
    if (const auto next = m_sheet.nextUndone(m_current)) {
        goToCriterion(*next);
    } else {
        m_conclusion->focusRecommendation();
        m_area->reveal(m_conclusion);
    }
}

void ReviewForm::goTo(const Error& objection)
{
    const QString criterion = criterionOf(objection);
    const bool isAboutEarlierPoint = objection.kind() == ErrorKind::EarlierPointUnmarked ||
                                     objection.kind() == ErrorKind::EarlierPointPageMissing;
    if (!criterion.isEmpty()) {
        goToCriterion(criterion);
    } else if (isAboutEarlierPoint) {
        m_earlier->goToIncomplete();
        m_area->reveal(m_earlier);
    } else {
        m_conclusion->focusRecommendation();
    }
}

void ReviewForm::showObjections()
{
    m_saysAll = true;
    showSheet(m_sheet);
    m_area->reveal(m_conclusion);
}

void ReviewForm::startOver()
{
    m_saysAll = false;
    m_error->clear();
    m_themes->startOver();
    m_area->verticalScrollBar()->setValue(0);
    setCurrent(m_rows.isEmpty() ? QString() : m_rows.first()->key());
}

void ReviewForm::flush()
{
    for (CriterionRow* row : std::as_const(m_rows))
        row->flush();
    m_themes->flush();
    m_conclusion->flush();
}

void ReviewForm::setCurrent(const QString& criterion)
{
    m_current = criterion;
    for (CriterionRow* row : std::as_const(m_rows)) {
        row->setCurrent(row->key() == criterion);
        if (row->key() == criterion)
            setFocusProxy(row);
    }
}

void ReviewForm::follow(QWidget* focused)
{
    for (CriterionRow* row : std::as_const(m_rows)) {
        if (focused && row->isAncestorOf(focused) && row->key() != m_current)
            setCurrent(row->key());
    }
}

QList<ShortcutHint> ReviewForm::shortcuts()
{
    return {{QKeySequence(Qt::Key_1), tr("First judgement; 2 the second, and so on")},
            {QKeySequence(Qt::Key_Question), tr("Cannot be judged")},
            {QKeySequence(Qt::Key_N), tr("Not applicable")},
            {QKeySequence(Qt::Key_Backspace), tr("Take the judgement back")},
            {QKeySequence(Qt::Key_Plus), tr("On evidence: a strength; − a weakness, ? a question")},
            {themeKeys(), tr("Tag a theme: the first of which nothing is said")},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
             tr("On evidence: quote it in the motivation")}};
}

} // namespace beraad::ui

#include "moc_reviewform.cpp"
