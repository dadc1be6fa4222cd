// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/committee/settling.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;

namespace beraad::ui {

class EmptyState;
class FormArea;
class InlineMessage;
class Session;
class SettlingFilter;
class SettlingForm;
class SettlingModel;

/// The points that plans were approved with: what is due, what is late, and what was judged.
class SettlingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettlingPage(Session& session, QWidget* parent = nullptr);

    void showPoints(const QList<committee::PointToSettle>& points);
    void leave();
    QList<QWidget*> panes() const;

private:
    QTableView* makeTable();
    QWidget* makeTools();
    void layOut();
    void showCount();
    void showCurrent();
    void goTo(int row);
    void tell(const Result<void>& result);
    const committee::PointToSettle* current() const;

    Session& m_session;
    SettlingModel* m_points;
    SettlingFilter* m_filter;
    InlineMessage* m_message;
    EmptyState* m_empty;
    QLabel* m_count;
    QComboBox* m_selection;
    QTableView* m_table;
    SettlingForm* m_form;
    FormArea* m_area;
    QSplitter* m_splitter;
    QWidget* m_tools;
};

} // namespace beraad::ui
