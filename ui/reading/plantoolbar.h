// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace beraad::ui {

class PlanView;

/// The slim bar above a plan: which PDF, which page, how large. Shows the state of a view and acts
/// on it; both belong to the pane.
class PlanToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanToolbar(PlanView& view, QWidget* parent = nullptr);

    /// The PDFs of the plan; with one there is nothing to choose and nothing shown.
    void setDocuments(const QStringList& titles);
    void setCurrentDocument(int index);

    QAction* outlineAction() const { return m_outline; }
    QAction* marksAction() const { return m_marks; }
    QAction* findAction() const { return m_find; }
    QAction* citeAction() const { return m_cite; }

public Q_SLOTS:
    /// Puts the cursor in the page field.
    void askForPage();

Q_SIGNALS:
    void documentChosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void makeZoomMenu();
    void arrange();
    void retranslate();
    void showState();
    void goToTypedPage();
    QToolButton* buttonFor(QAction* action);

    PlanView& m_view;
    QComboBox* m_documents;
    QLineEdit* m_page;
    QLabel* m_pages;
    QToolButton* m_zoom;
    QMenu* m_zoomMenu;
    QActionGroup* m_scalings;
    QAction* m_fitWidth;
    QAction* m_fitPage;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_outline;
    QAction* m_marks;
    QAction* m_rotate;
    QAction* m_find;
    QAction* m_cite;
    QAction* m_back;
    QAction* m_goToPage;
};

} // namespace beraad::ui
