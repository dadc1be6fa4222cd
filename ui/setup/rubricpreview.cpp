// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubricpreview.h"

#include "ui/criteria/criterionrow.h"
#include "ui/kit/formarea.h"
#include "ui/kit/hairline.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/taborder.h"

#include "core/domain/rules.h"

#include <QVBoxLayout>

#include <memory>

namespace beraad::ui {

using namespace domain;

namespace {

/// What is missing of a review that says this much of one criterion.
Objections missingOf(const Criterion& criterion, const Score& score)
{
    Rubric alone;
    alone.sections = {{QStringLiteral("-"), {}, {}, {criterion}}};
    Review review;
    review.scores.insert(criterion.key, score);
    Objections missing = objectionsToFinal(alone, review, {});
    missing.removeIf(
        [](const Error& each) { return each.kind() == ErrorKind::RecommendationMissing; });
    return missing;
}

/// Only the place, so that what is written elsewhere leaves the sheet alone.
Rubric partOf(const RubricDraft& draft, const RubricPlace& place)
{
    Rubric part;
    if (place.isWhole())
        part.sections = draft.rubric().sections;
    else
        part.sections = {draft.section(place)};
    if (place.isCriterion())
        part.sections[0].criteria = {draft.criterion(place)};
    return part;
}

} // namespace

RubricPreview::RubricPreview(QWidget* parent)
    : QWidget(parent)
    , m_area(new FormArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kStep, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* heading =
        new SectionHeading(tr("As a reader sees it"), SectionHeading::Level::Section, this);
    column->addWidget(heading);
    column->addWidget(new QuietLabel(tr("Try it: what you fill in here is stored nowhere."), this));
    column->addWidget(m_area, 1);
    m_area->column().setContentsMargins(0, 0, kStep, 2 * kStep);
}

void RubricPreview::showPlace(const RubricDraft& draft, const RubricPlace& place)
{
    const Rubric part = partOf(draft, place);
    if (m_sheet && part == m_shown)
        return;
    m_shown = part;
    if (m_sheet) {
        m_sheet->hide();
        m_sheet->deleteLater();
    }
    m_sheet = new QWidget;
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    for (const Section& section : part.sections)
        addSection(section, m_sheet);
    if (part.sections.isEmpty())
        column->addWidget(new QuietLabel(tr("There is no section yet."), m_sheet));
    m_area->column().addWidget(m_sheet);
    m_sheet->show(); // now, not with the next layout, so that keys and focus find it
    tabAsLaidOut(this);
}

void RubricPreview::addSection(const Section& section, QWidget* sheet)
{
    auto* column = static_cast<QVBoxLayout*>(sheet->layout());
    auto* heading = new SectionHeading(QStringLiteral("%1  %2").arg(section.key, section.title),
                                       SectionHeading::Level::Section, sheet);
    heading->setWordWrap(true);
    column->addWidget(heading);
    if (!section.introduction.isEmpty())
        column->addWidget(new QuietLabel(section.introduction, sheet));
    column->addWidget(new Hairline(Qt::Horizontal, sheet));
    for (const Criterion& criterion : section.criteria)
        addCriterion(criterion, sheet);
}

void RubricPreview::addCriterion(const Criterion& criterion, QWidget* sheet)
{
    auto* row = new CriterionRow(criterion, sheet);
    row->setSaysAll(true);
    const auto tried = std::make_shared<Score>(Score{criterion.key, {}, {}});
    const auto show = [row, criterion, tried] {
        row->showScore(*tried, {}, missingOf(criterion, *tried));
    };
    connect(row, &CriterionRow::judged, row, [tried, show](const Judgement& judgement) {
        tried->judgement = judgement;
        show();
    });
    connect(row, &CriterionRow::motivated, row, [tried, show](const QString& text) {
        tried->motivation = text;
        show();
    });
    show();
    sheet->layout()->addWidget(row);
}

} // namespace beraad::ui

#include "moc_rubricpreview.cpp"
