// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/completenesspanel.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/setup/intakewords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

CompletenessPanel::CompletenessPanel(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_nothing(new QuietLabel({}, this))
    , m_flags(new QLabel(this))
    , m_admission(new QLabel(this))
{
    m_lines->setSpacing(kHalfStep);
    setKind(RoundKind::PlanAssessment);
    m_flags->setWordWrap(true);
    m_admission->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_nothing);
    column->addLayout(m_lines);
    column->addWidget(m_admission);
    column->addWidget(m_flags);
}

/// Rows stay while the parts are the same, so that one in which somebody types is not made anew.
void CompletenessPanel::makeRows(const QList<RequiredPart>& parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    for (PartRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const RequiredPart& part : parts) {
        if (part.isRetired)
            continue;
        auto* row = new PartRow(part, this);
        connect(row, &PartRow::edited, this, &CompletenessPanel::edited);
        connect(row, &PartRow::forgotten, this, &CompletenessPanel::forgotten);
        row->setReadOnly(m_isReadOnly);
        m_lines->addWidget(row);
        row->show();
        m_rows.append(row);
    }
}

void CompletenessPanel::setKind(RoundKind kind)
{
    m_nothing->setText(
        kind == RoundKind::ProgressReport
            ? tr("The required parts are those of a plan; a progress report has none.")
            : tr("The programme asks no parts by name yet. They are set in Set-up under Intake."));
}

void CompletenessPanel::showPlan(const Plan& plan, const QList<RequiredPart>& parts,
                                 const QList<PlanPart>& found, const TextLayers& text)
{
    makeRows(parts);
    m_nothing->setVisible(m_rows.isEmpty());
    for (PartRow* row : std::as_const(m_rows)) {
        std::optional<PlanPart> ofRow;
        for (const PlanPart& one : found) {
            if (one.part == row->part())
                ofRow = one;
        }
        row->showFound(plan, ofRow, text);
    }
}

void CompletenessPanel::showFlags(const QList<IntakeFlag>& flags)
{
    QStringList sentences;
    for (const IntakeFlag& flag : flags)
        sentences << QStringLiteral("⚠ ") + sentenceOf(flag);
    m_flags->setText(sentences.join(u'\n'));
    m_flags->setVisible(!flags.isEmpty());
}

void CompletenessPanel::showAdmission(const QString& reason, const QString& by)
{
    m_admission->setText(tr("Admitted although not all of it is there, by %1: %2").arg(by, reason));
    m_admission->setVisible(!reason.isEmpty());
}

void CompletenessPanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (PartRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void CompletenessPanel::flush()
{
    for (PartRow* row : std::as_const(m_rows))
        row->flush();
}

void CompletenessPanel::startOver()
{
    for (PartRow* row : std::as_const(m_rows))
        row->startOver();
}

} // namespace beraad::ui

#include "moc_completenesspanel.cpp"
