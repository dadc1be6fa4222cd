// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace beraad::ui {

class HitModel;
class PlanView;

/// All hits of the search in a view as a list, with the words around them; a click or Enter goes
/// there. The hit that the search is at is the chosen one.
class HitPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HitPanel(QWidget* parent = nullptr);

    /// The view whose search shows from now on.
    void setView(PlanView* view);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void showCurrent();
    void activate(const QModelIndex& index);
    void retranslate();

    QPointer<PlanView> m_view;
    HitModel* m_model;
    QListView* m_list;
    QLabel* m_nothing;
    QTimer m_gather; ///< hits arrive page by page
};

} // namespace beraad::ui
