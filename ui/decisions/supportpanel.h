// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/supportline.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace beraad::ui {

class InlineMessage;
class LineField;
class NoteEdit;
class SectionHeading;
class VisitForm;

/// What is done for one region that hands in again. Shows what it is told and gives out what was
/// typed.
class SupportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportPanel(QWidget* parent = nullptr);

    void showLine(const SupportLine& line, const QDate& today);
    /// What was typed is given out now.
    void flush();

Q_SIGNALS:
    void supportEdited(const beraad::domain::Support& support);
    void visitEdited(const beraad::domain::Visit& visit);
    void visitRemoved(const beraad::domain::VisitId& visit);
    void reminderRequested();

private:
    void layOut();
    QTableWidget* makeVisits();
    void showVisits();
    void showChosenVisit();
    domain::Visit newVisit() const;

    SupportLine m_line;
    QDate m_today;
    SectionHeading* m_name;
    QLabel* m_deadline;
    LineField* m_friend;
    QDoubleSpinBox* m_entitled;
    NoteEdit* m_remark;
    InlineMessage* m_over;
    QLabel* m_account;
    QTableWidget* m_visits;
    VisitForm* m_visit;
    QPushButton* m_new;
    QPushButton* m_reminder;
};

} // namespace beraad::ui
