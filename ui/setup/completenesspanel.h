// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/partrow.h"

class QLabel;
class QVBoxLayout;

namespace beraad::ui {

/// Whether a plan is complete: its required parts one by one, what the checks found, and why it was
/// admitted where not all is there.
class CompletenessPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CompletenessPanel(QWidget* parent = nullptr);

    /// Of the round that is shown: the reports of a progress round have no required parts.
    void setKind(domain::RoundKind kind);
    void showPlan(const domain::Plan& plan, const QList<domain::RequiredPart>& parts,
                  const QList<domain::PlanPart>& found, const TextLayers& text);
    void showFlags(const QList<domain::IntakeFlag>& flags);
    /// `by` is who decided; empty words: it was not.
    void showAdmission(const QString& reason, const QString& by);
    void setReadOnly(bool readOnly);
    void flush();
    void startOver();

Q_SIGNALS:
    void edited(const beraad::domain::PlanPart& found, const QString& field);
    void forgotten(const beraad::domain::PlanPart& found);

private:
    void makeRows(const QList<domain::RequiredPart>& parts);

    QList<domain::RequiredPart> m_parts;
    QList<PartRow*> m_rows;
    QVBoxLayout* m_lines;
    QLabel* m_nothing;
    QLabel* m_flags;
    QLabel* m_admission;
    bool m_isReadOnly = false;
};

} // namespace beraad::ui
