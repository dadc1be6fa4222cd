// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/support.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;

namespace beraad::ui {

class DateField;
class LineField;

/// A visit as it is typed: a new one, or the one that was chosen. Gives it out when a button is
/// pressed.
class VisitForm final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitForm(QWidget* parent = nullptr);

    /// With a null identity: room for a new one, on `suggested`.
    void showVisit(const domain::Visit& visit, const QDate& suggested);
    const domain::Visit& visit() const { return m_visit; }

Q_SIGNALS:
    void storeRequested(const beraad::domain::Visit& visit);
    void removeRequested(const beraad::domain::VisitId& visit);

private:
    void layOut();
    void store();

    domain::Visit m_visit;
    DateField* m_day;
    QDoubleSpinBox* m_days;
    LineField* m_who;
    LineField* m_remark;
    QPushButton* m_store;
    QPushButton* m_remove;
};

} // namespace beraad::ui
