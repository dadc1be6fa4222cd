// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"
#include "core/domain/rubric.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace beraad::ui {

class CitationField;
struct CitablePassage;
class DateField;
class NoteEdit;

/// One improvement point to write: its criterion, its text, whether and by when it must be done,
/// the passages that it is about, its place in the list. Shows what is stored and gives wishes. Alt
/// with the arrows moves it.
class PointRow final : public QWidget
{
    Q_OBJECT

public:
    PointRow(const domain::Rubric& rubric, const domain::ImprovementPoint& point,
             QWidget* parent = nullptr);

    const domain::ImprovementPointId& id() const { return m_id; }
    /// `place` from 1 of `count`.
    void showPoint(const domain::ImprovementPoint& point, int place, int count);
    /// The passages that it is about, and those that the readers cited under its criterion.
    void showPassages(const QList<CitablePassage>& cited, const QList<CitablePassage>& citable);
    void setReadOnly(bool readOnly);
    void flush();
    void focusText();
    void focusCriterion();
    QString text() const;
    bool isEmpty() const;

Q_SIGNALS:
    void worded(const QString& text);
    void tied(const QString& criterion);
    void needed(beraad::domain::PointNeed need);
    void dated(const QDate& dueBy);
    void cited(const QList<beraad::domain::Citation>& citations);
    void passageActivated(const beraad::domain::Passage& passage);
    void moveRequested(int places);
    void removeRequested();

private:
    QToolButton* makeButton(const QString& iconName, const QString& text);
    QLayout* makeFirstLine(const domain::Rubric& rubric);
    QLayout* makeLastLine();
    void addMoveKey(int key, int places);

    domain::ImprovementPointId m_id;
    bool m_isReadOnly = false;
    int m_place = 1;
    int m_count = 1;
    QLabel* m_number = nullptr;
    QComboBox* m_criterion = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    NoteEdit* m_text;
    QComboBox* m_need = nullptr;
    DateField* m_dueBy = nullptr;
    CitationField* m_citations;
};

} // namespace beraad::ui
