// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/settling.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beraad::ui {

class ChoiceRow;
class DateField;
class LineField;
class SectionHeading;

/// What was judged of one point, as it is typed. Gives it out when a button is pressed.
class SettlingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettlingForm(QWidget* parent = nullptr);

    /// `today` and `name` stand there for a judgement that is not given yet. What is half typed
    /// stays while the point is the same and nothing of it was stored.
    void showPoint(const committee::PointToSettle& point, const QDate& today, const QString& name);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void storeRequested(const beraad::domain::Settlement& settlement);
    void removeRequested(const beraad::domain::ImprovementPointId& point);

private:
    void layOut();
    void store();

    committee::PointToSettle m_point;
    SectionHeading* m_name;
    QLabel* m_text;
    QLabel* m_due;
    ChoiceRow* m_state;
    DateField* m_day;
    LineField* m_judgedBy;
    LineField* m_reference;
    QPushButton* m_store;
    QPushButton* m_remove;
    QWidget* m_fields;
};

} // namespace beraad::ui
