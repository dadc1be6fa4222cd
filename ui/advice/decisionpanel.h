// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;

namespace beraad::ui {

class AdvicePen;
struct AdviceSheet;
class ChoiceRow;
class DateField;
class NoteEdit;
class QuietLabel;

/// What the minister decided on the advice, once the round is final. A departure is stored as soon
/// as it has a reason; until then the panel keeps what was given and says what is missing. An
/// adoption that the advice has overtaken shows as not chosen, so that one key records it anew.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the panel.
    explicit DecisionPanel(AdvicePen& pen, QWidget* parent = nullptr);

    /// `today` is what a new decision is dated. Hidden while there is nothing to decide on.
    void show(const AdviceSheet& sheet, const QDate& today);
    void setReadOnly(bool readOnly);
    void flush();
    void focusKind();
    /// To the reason or the reference that is this text; says whether one is.
    bool goToText(const QString& text);

private:
    void layOut();
    QLayout* makeFacts();
    void connectParts();
    void choose(std::optional<int> kind);
    /// Stores the decision with this changed, or keeps it while it is not whole.
    void change(const std::function<void(domain::Decision&)>& how);
    void showDecision();

    AdvicePen& m_pen;
    domain::Outcome m_advised = domain::Outcome::Approve;
    QDate m_today;
    std::optional<domain::Decision> m_decision; ///< as on the panel
    QHash<domain::PlanId, domain::Decision> m_unfinished;
    ChoiceRow* m_kind;
    ChoiceRow* m_outcome;
    NoteEdit* m_reason;
    QuietLabel* m_missing;
    QuietLabel* m_overtaken;
    QWidget* m_facts;
    domain::PlanId m_plan; ///< that it shows
    DateField* m_date;
    NoteEdit* m_reference;
};

} // namespace beraad::ui
