// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/jointsheet.h"

#include "core/domain/rubric.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace beraad::ui {

class CitationField;
class Fold;
class JudgementField;
class JudgementLabel;
class MinorityHolders;
class NoteEdit;
class QuietLabel;

/// What the readers find together on one criterion, under what each of them found: folded, the
/// judgement and whether all share it; unfolded, the text, the passages, the minority view with
/// whose that is, and the answers. Shows what is stored and gives wishes.
class JointFindingView final : public QWidget
{
    Q_OBJECT

public:
    explicit JointFindingView(const domain::Criterion& criterion, QWidget* parent = nullptr);

    void showLine(const JointLine& line);
    void setOpen(bool open);
    void flush();

Q_SIGNALS:
    /// The finding as the person wants it now.
    void worded(const beraad::domain::JointFinding& finding);
    void stanceRequested(const QString& criterion, int edition, beraad::domain::StanceKind kind);
    void evidenceActivated(const beraad::domain::Passage& passage);

private:
    QWidget* makeHead();
    QWidget* makeMore();
    QWidget* makeStances(QWidget* parent);
    void connectParts();
    void showStances();
    void change(const std::function<void(domain::JointFinding&)>& how);
    void updateParts();

    domain::Criterion m_criterion;
    JointLine m_line;
    bool m_isOpen = false;
    JudgementLabel* m_judgementLabel = nullptr;
    QLabel* m_textLabel = nullptr; ///< for who only reads
    QuietLabel* m_state = nullptr;
    QWidget* m_more = nullptr;
    JudgementField* m_judgement = nullptr;
    NoteEdit* m_text = nullptr;
    CitationField* m_citations = nullptr;
    Fold* m_minorityFold = nullptr;
    NoteEdit* m_minority = nullptr;
    MinorityHolders* m_holders = nullptr;
    QLabel* m_stances = nullptr;
    QPushButton* m_agree = nullptr;
    QPushButton* m_object = nullptr;
};

} // namespace beraad::ui
