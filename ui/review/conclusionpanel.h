// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/domain/rules.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beraad::ui {

class ChoiceRow;
class EarlierFold;
struct EarlierWords;
class NoteEdit;
class ObjectionList;

/// The end of the scoring form: recommendation, remarks, how both were before, and finalising, with
/// what stands in the way as sentences to click.
class ConclusionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConclusionPanel(QWidget* parent = nullptr);

    void showReview(const domain::Review& review);
    void showPreAdvice(const QString& note);
    /// What the member recommended and remarked in an earlier round.
    void showEarlier(const EarlierWords& words);
    /// The recommendation that is stored, when one that was picked could not be.
    void showRecommendation(const std::optional<domain::Outcome>& outcome);
    void setReadOnly(bool readOnly);
    /// Empty: nothing (more) to say.
    void showObjections(const domain::Objections& objections);
    /// What deserves a second look, and forbids nothing.
    void showDoubts(const domain::Objections& doubts);
    /// The total, or why there is none; empty where no points are given.
    void showPoints(const QString& sentence);
    void flush();
    void focusRecommendation();

Q_SIGNALS:
    void recommended(std::optional<beraad::domain::Outcome> outcome);
    void remarked(const QString& text);
    void versionsRequested();
    void finaliseRequested();
    void objectionActivated(const beraad::Error& objection);

private:
    ChoiceRow* m_recommendation;
    NoteEdit* m_remarks;
    QPushButton* m_versions;
    QLabel* m_preAdvice;
    EarlierFold* m_earlier;
    QLabel* m_points;
    ObjectionList* m_doubts;
    ObjectionList* m_objections;
    QPushButton* m_finalise;
};

} // namespace beraad::ui
