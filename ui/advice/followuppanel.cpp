// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/followuppanel.h"

#include "ui/advice/advicepen.h"
#include "ui/advice/advicesheet.h"
#include "ui/advice/followuprow.h"
#include "ui/kit/fold.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/committee/followup.h"
#include "core/domain/rules.h"
#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::EarlierPoint;

namespace {

/// What each reader who is done found of the point: "A. Albers: partly addressed (p. 17)".
QStringList findingsOf(const AdviceSheet& sheet, const ImprovementPoint& point)
{
    QStringList lines;
    for (const Review& review : sheet.record.reviews) {
        const auto finding = review.finding(point.id);
        const auto reader =
            std::find_if(sheet.members.begin(), sheet.members.end(),
                         [&](const Member& member) { return member.id == review.member; });
        if (review.state != ReviewState::Final || !finding || reader == sheet.members.end() ||
            hasConflict(sheet.record.conflicts, sheet.record.plan.id, review.member))
            continue;
        const QString word = wording::word(finding->state).toLower();
        lines << (finding->page ? FollowUpPanel::tr("%1: %2 (p. %3)")
                                      .arg(reader->name, word)
                                      .arg(*finding->page + 1)
                                : FollowUpPanel::tr("%1: %2").arg(reader->name, word));
    }
    return lines;
}

} // namespace

FollowUpPanel::FollowUpPanel(AdvicePen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_heading(new SectionHeading(tr("&Earlier advice"), SectionHeading::Level::Section, this))
    , m_progress(new QuietLabel({}, this))
    , m_fold(new Fold({}, this))
    , m_advice(new QLabel)
    , m_lines(new QVBoxLayout)
{
    m_progress->setWordWrap(false);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setContentsMargins(2 * kStep, 0, 0, 0);
    m_fold->setContent(m_advice);
    m_fold->setFocusPolicy(Qt::ClickFocus); // so that the heading's key finds it
    m_heading->setBuddy(m_fold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kStep);
    column->setSpacing(kHalfStep);
    auto* line = new QHBoxLayout;
    line->addWidget(m_heading, 1);
    line->addWidget(m_progress);
    column->addLayout(line);
    column->addWidget(m_fold);
    m_lines->setSpacing(kHalfStep);
    column->addLayout(m_lines);
    hide();
}

void FollowUpPanel::show(const AdviceSheet& sheet)
{
    setVisible(sheet.earlier.has_value());
    if (sheet.earlier)
        showEarlierAdvice(sheet);
    showRows(sheet);
}

void FollowUpPanel::showEarlierAdvice(const AdviceSheet& sheet)
{
    const Advice& advice = sheet.earlier->advice;
    m_fold->setTitle(tr("Advice of round %1: %2")
                         .arg(sheet.earlier->round)
                         .arg(wording::word(*advice.outcome).toLower()));
    m_advice->setText(advice.motivation);
}

void FollowUpPanel::showRows(const AdviceSheet& sheet)
{
    const QList<EarlierPoint>& points = sheet.record.earlierPoints;
    const bool areSame = std::equal(points.begin(), points.end(), m_rows.begin(), m_rows.end(),
                                    [](const EarlierPoint& earlier, const FollowUpRow* row) {
                                        return earlier.point == row->point();
                                    });
    if (!areSame) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (int i = 0; i < int(points.size()); ++i) {
            m_rows.append(makeRow(sheet, i));
            m_lines->addWidget(m_rows.last());
        }
    }
    for (int i = 0; i < int(points.size()); ++i) {
        m_rows.at(i)->showFindings(findingsOf(sheet, points.at(i).point));
        const auto found = committee::foundByReaders(sheet.record, points.at(i).point.id);
        m_rows.at(i)->setProposedPage(found ? std::optional(PlanPage{found->document, *found->page})
                                            : std::nullopt);
        m_rows.at(i)->showFollowUp(points.at(i).followUp);
    }
    const auto marked = std::count_if(m_rows.begin(), m_rows.end(), [this](const FollowUpRow* row) {
        // Advice from before pages were asked stays as it was.
        return m_isReadOnly ? row->isMarked() : row->isComplete();
    });
    m_progress->setText(points.isEmpty() ? QString()
                                         : tr("%1 of %2 marked").arg(marked).arg(points.size()));
}

FollowUpRow* FollowUpPanel::makeRow(const AdviceSheet& sheet, int index)
{
    auto* row = new FollowUpRow(sheet.record.earlierPoints.at(index), this);
    row->setReadOnly(m_isReadOnly);
    row->setReading(m_reading, m_pages);
    const ImprovementPointId point = row->point().id;
    connect(row, &FollowUpRow::marked, this, [this, point](const std::optional<FollowUp>& marked) {
        if (!marked) {
            m_pen.unmark(point);
            return;
        }
        FollowUp followUp = *marked;
        followUp.point = point;
        followUp.plan = m_pen.plan();
        m_pen.mark(followUp);
    });
    connect(row, &FollowUpRow::pageActivated, this, &FollowUpPanel::pageActivated);
    connect(row, &FollowUpRow::changeRequested, this, &FollowUpPanel::changeRequested);
    return row;
}

void FollowUpPanel::showNotes(const PointNotes& notes)
{
    for (FollowUpRow* row : std::as_const(m_rows))
        row->showNote(notes.value(row->point().id));
}

void FollowUpPanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (FollowUpRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void FollowUpPanel::flush()
{
    for (FollowUpRow* row : std::as_const(m_rows))
        row->flush();
}

void FollowUpPanel::setReading(const PlanPage& reading, int pages)
{
    m_reading = reading;
    m_pages = pages;
    for (FollowUpRow* row : std::as_const(m_rows))
        row->setReading(reading, pages);
}

bool FollowUpPanel::goToRemark(const QString& text)
{
    for (FollowUpRow* row : std::as_const(m_rows)) {
        if (row->remark() == text) {
            row->focusRemark();
            return true;
        }
    }
    return false;
}

void FollowUpPanel::goToIncomplete()
{
    for (FollowUpRow* row : std::as_const(m_rows)) {
        if (!row->isComplete()) {
            row->focusMissing();
            return;
        }
    }
}

} // namespace beraad::ui

#include "moc_followuppanel.cpp"
