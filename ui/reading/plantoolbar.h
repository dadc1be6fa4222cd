// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace beraad::ui {

class PlanView;
class ReaderActions;

/// The slim bar above a plan: which PDF, which page, how large; what is wanted less often stands in
/// its menu. Shows the state of a view; the actions and the view belong to the pane.
class PlanToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanToolbar(ReaderActions& actions, QWidget* parent = nullptr);

    /// The view whose state shows from now on.
    void setView(PlanView* view);
    /// The PDFs of the plan; with one there is nothing to choose and nothing shown.
    void setDocuments(const QStringList& titles);
    void setCurrentDocument(int index);

public Q_SLOTS:
    /// Puts the cursor in the page field.
    void askForPage();

Q_SIGNALS:
    void documentChosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeZoomMenu();
    void makeViewMenu();
    void arrange();
    void retranslate();
    void showState();
    void showPage();
    void tell(const QString& words, const QColor& colour);
    void goToTypedPage();
    QToolButton* buttonFor(QAction* action);
    QToolButton* buttonFor(QMenu* menu);

    ReaderActions& m_actions;
    QPointer<PlanView> m_view;
    QComboBox* m_documents;
    QLineEdit* m_page;
    QLabel* m_pages;
    QMenu* m_zoomMenu;
    QMenu* m_viewMenu;
    QToolButton* m_zoom;
    QToolButton* m_viewing;
};

} // namespace beraad::ui
