// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/advice.h"

#include <QWidget>

namespace beraad::ui {

class ChoiceRow;
class DateField;
class NoteEdit;

/// What an outcome asks for beside its motivation: with points to settle a date, with revise and
/// reject a cause. Shows what it is told; what the person picks is a wish that whoever listens
/// stores. What does not belong to the outcome is out of sight, and stays stored in case it comes
/// back.
class OutcomeTerms final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeTerms(QWidget* parent = nullptr);

    /// `ownCauses` are the programme's; the date begins at `suggestion`.
    void showAdvice(const domain::Advice& advice, const QStringList& ownCauses,
                    const QDate& suggestion);
    void setReadOnly(bool readOnly);
    void flush();
    /// Takes the focus to the place that the objection is about; false when it is none of these.
    bool goTo(ErrorKind objection);
    /// The same of the place where that text stands.
    bool goToText(const QString& text);

Q_SIGNALS:
    /// Invalid: the person took the date away.
    void settleDatePicked(const QDate& date);
    void causePicked(const std::optional<beraad::domain::StatedCause>& cause);
    void causeRemarked(const QString& text);

private:
    QWidget* makeSettle();
    QWidget* makeCause();
    void showCause(const domain::Advice& advice, const QStringList& ownCauses);

    domain::PlanId m_plan; ///< that it shows
    QWidget* m_settle = nullptr;
    DateField* m_settleBefore = nullptr;
    QWidget* m_cause = nullptr;
    QList<domain::StatedCause> m_stated; ///< those to choose from
    ChoiceRow* m_causes = nullptr;
    NoteEdit* m_causeRemark = nullptr;
};

} // namespace beraad::ui
