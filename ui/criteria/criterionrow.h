// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/domain/rubric.h"
#include "core/domain/rules.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace beraad::ui {

class EarlierFold;
class EvidenceList;
struct EarlierWords;
class QuietLabel;
class JudgementField;
class NoteEdit;

/// One criterion on the scoring form: what is asked, with the guidance on demand; the judgement,
/// the evidence, the motivation, and what is still missing. Shows what is stored and gives wishes.
class CriterionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionRow(const domain::Criterion& criterion, QWidget* parent = nullptr);

    const QString& key() const { return m_criterion.key; }

    void showScore(const domain::Score& score, const QList<domain::Evidence>& evidence,
                   const domain::Objections& missing);
    /// The judgement that is stored, when one that was picked could not be; the text stays.
    void showJudgement(const domain::Judgement& judgement);
    /// What the secretariat noted of it; empty: nothing, or not for these eyes yet.
    void showPreAdvice(const QString& note);
    /// What the member found of it in an earlier round.
    void showEarlier(const EarlierWords& words);
    void setReadOnly(bool readOnly);
    /// Whether text of the plan is selected, so that it can be attached.
    void setCanAttach(bool can);
    /// The row that Ctrl+E attaches to; a bar at its edge says so.
    void setCurrent(bool current);
    /// Also says that nothing is given yet, which is no news before somebody wants to finalise.
    void setSaysAll(bool saysAll);
    void flush();

Q_SIGNALS:
    void judged(const beraad::domain::Judgement& judgement);
    void motivated(const QString& text);
    void attachRequested();
    void evidenceActivated(const beraad::domain::Passage& passage);
    void evidenceRemoveRequested(const beraad::domain::EvidenceId& evidence);
    void evidenceWeighed(const beraad::domain::EvidenceId& evidence,
                         std::optional<beraad::domain::Bearing> bearing);
    void versionsRequested();
    void elsewhereRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QLayout* makeTitle();
    QWidget* makeGuidance();
    QWidget* makeMore();
    QLayout* makeEvidence();
    void countWords();
    void makeMotivation();
    void showMissing();

    domain::Criterion m_criterion;
    domain::Objections m_missing;
    bool m_isCurrent = false;
    bool m_saysAll = false;
    bool m_isReadOnly = false;
    QLabel* m_sign = nullptr;
    QToolButton* m_guidanceButton = nullptr;
    QWidget* m_guidance = nullptr;
    JudgementField* m_judgement;
    EvidenceList* m_evidence;
    QToolButton* m_attach = nullptr;
    QuietLabel* m_words = nullptr;
    NoteEdit* m_motivation;
    QuietLabel* m_preAdvice;
    EarlierFold* m_earlier;
    QLabel* m_missingText;
};

} // namespace beraad::ui
