// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/plandocument.h"
#include "ui/reading/planview.h"

#include <QHash>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace beraad::ui {

class FindBar;
class MarkActions;
class MarkPanel;
class OutlinePanel;
class PlanToolbar;

/// The plan beside a form: its pages with a toolbar, its table of contents and a bar to find in it.
/// Knows no storage: the room gives it documents and hears of passages. A plan of several PDFs is
/// shown one PDF at a time; each is found again where the person left it. The reader must outlive
/// the pane.
class PlanPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPane(pdf::PlanReader& reader, QWidget* parent = nullptr);

    /// The PDFs of one plan, the first is shown; none shows an empty pane. `left` is how they were
    /// left, by SHA-256; the others start at the top, as large as what is shown now.
    void setDocuments(const QList<PlanDocument>& documents,
                      const QHash<QString, ReadingState>& left = {});
    /// The same of the documents that were shown here, as they are now.
    QHash<QString, ReadingState> left() const;
    /// SHA-256 of the PDF that shows; empty without one.
    const QString& currentDocument() const { return m_view->document(); }

    /// The pages, for their state: page, zoom, selection, canCite().
    PlanView& view() { return *m_view; }
    const PlanView& view() const { return *m_view; }
    /// Emits citeRequested() with what is selected; for menus of the room.
    QAction* citeAction() const;
    void setCiting(Citing citing);
    /// From now on the person can mark what they read; both tell what they want. Not before.
    void offerMarking();
    MarkActions* markActions() const { return m_markActions; }
    MarkPanel& markPanel() const { return *m_markPanel; }
    void setMarkPanelVisible(bool visible);

public Q_SLOTS:
    /// Goes to a passage, in whichever of the documents it is, and frames it. Does nothing when it
    /// is in none of them.
    void showPassage(const beraad::domain::Passage& passage);
    void setMarks(const QList<beraad::ui::Mark>& marks);
    /// Opens the find bar; `words`, when given, are searched at once.
    void find(const QString& words = {});
    /// To a page of one of the documents, with the words marked from there on.
    void showFound(const QString& document, int page, const QString& words);
    void showDocument(int index);

Q_SIGNALS:
    /// Some text is selected, or (canCite() is false) no longer.
    void selectionChanged();
    void passageSelected(const beraad::domain::Passage& passage);
    void citeRequested(const beraad::domain::Passage& passage);
    void markActivated(const QString& id);
    void documentChanged(const QString& sha256);
    void currentPageChanged(int page);
    /// The person clicked a web address; the plan's author chose it, so ask before opening it.
    void addressActivated(const QString& address);

private:
    void arrange();
    void connectView();
    void setSideVisible(QWidget* side, bool visible);
    void closeFindBar();
    void open(const PlanDocument& document);
    bool showDocumentOf(const QString& sha256);

    QList<PlanDocument> m_documents;
    QHash<QString, ReadingState> m_left;
    PlanView* m_view;
    PlanToolbar* m_toolbar;
    FindBar* m_findBar;
    OutlinePanel* m_outline;
    MarkPanel* m_markPanel;
    MarkActions* m_markActions = nullptr;
    QStackedWidget* m_side; ///< contents or marks
    QSplitter* m_splitter;
};

} // namespace beraad::ui
