// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationpart.h"

#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kLabelWidth = 12 * kStep;

} // namespace

QFormLayout* ClarificationPart::makeRows(const QString& heading)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    if (!heading.isEmpty())
        column->addWidget(new SectionHeading(heading, SectionHeading::Level::Section, this));
    auto* rows = new QFormLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(2 * kStep);
    rows->setVerticalSpacing(kStep);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(rows);
    return rows;
}

void ClarificationPart::addRow(QFormLayout& rows, const QString& label, QWidget* field)
{
    auto* words = new QLabel(label);
    words->setBuddy(field);
    words->setMinimumWidth(kLabelWidth);
    words->setContentsMargins(0, kHalfStep, 0, 0); // at the height of the field's own text
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    rows.addRow(words, field);
}

void ClarificationPart::showLine(const ClarificationLine& line, const ClarificationSheet& sheet,
                                 bool mayEdit)
{
    m_line = line;
    m_isShowing = true;
    show(sheet, mayEdit);
    m_isShowing = false;
}

void ClarificationPart::change(const QString& field, const std::function<void(Clarification&)>& how)
{
    if (m_isShowing || m_line.isQuestion() || m_line.clarification.id.isNull())
        return;
    Clarification wanted = m_line.clarification;
    how(wanted);
    if (wanted != m_line.clarification)
        Q_EMIT changed(wanted, field);
}

} // namespace beraad::ui

#include "moc_clarificationpart.cpp"
