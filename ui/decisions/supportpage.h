// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/supportline.h"

#include <QWidget>

class QSplitter;
class QTableView;

namespace beraad::ui {

class EmptyState;
class FormArea;
class InlineMessage;
class Session;
class SupportModel;
class SupportPanel;

/// The regions that hand in again, and what the support team does for each.
class SupportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportPage(Session& session, QWidget* parent = nullptr);

    void showOutlooks(const QList<committee::RegionOutlook>& outlooks);
    void flush();
    void leave();
    QList<QWidget*> panes() const;

private:
    QTableView* makeTable();
    void read();
    void showCurrent();
    void tell(const Result<void>& result);
    void copyReminder();
    const SupportLine* current() const;
    QDate today() const;

    Session& m_session;
    QList<committee::RegionOutlook> m_outlooks;
    SupportModel* m_lines;
    InlineMessage* m_message;
    EmptyState* m_empty;
    QTableView* m_table;
    SupportPanel* m_panel;
    FormArea* m_area;
    QSplitter* m_splitter;
};

} // namespace beraad::ui
