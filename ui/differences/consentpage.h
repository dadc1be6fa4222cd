// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include <QWidget>

class QPushButton;

namespace beraad::ui {

class ConsentModel;
class ConsentRuleForm;
class PlanGrid;
class QuietLabel;
class Session;

/// The consent list with its rule, and how a member takes a plan off it.
class ConsentPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentPage(Session& session, QWidget* parent = nullptr);

    void showSheet(const DifferenceSheet& sheet);
    PlanGrid& grid() const { return *m_grid; }
    ConsentModel& model() const { return *m_model; }

Q_SIGNALS:
    void failed(const beraad::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void showCurrent();
    void toggleWish();
    bool hasOwnWish(const DifferenceRow& row) const;
    void report(const Result<void>& done);

    Session& m_session;
    ConsentModel* m_model;
    PlanGrid* m_grid;
    ConsentRuleForm* m_rule;
    QuietLabel* m_summary;
    QPushButton* m_wish;
};

} // namespace beraad::ui
