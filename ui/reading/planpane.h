// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"
#include "ui/reading/plandocument.h"
#include "ui/reading/planviews.h"

#include <QHash>
#include <QWidget>

class QAction;
class QSplitter;

namespace beraad::ui {

class FindBar;
class HitPanel;
class MarkActions;
class MarkPanel;
class OutlinePanel;
class PlanToolbar;
class ReaderActions;
class SidePanel;
class ThumbnailPanel;

/// The plan beside a form: its pages in one view or two, with a toolbar, a bar to find in it and,
/// beside the pages, contents, thumbnails, marks or hits. Knows no storage: the room gives it
/// documents and hears of passages. A view shows one PDF of the plan at a time; each is found again
/// where the person left it. The reader must outlive the pane.
class PlanPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPane(pdf::PlanReader& reader, QWidget* parent = nullptr);

    /// The PDFs of one plan, of which `shown` or else the first is shown; none shows an empty pane.
    /// `left` is how they were left, by SHA-256; the others start at the top, as large as what is
    /// shown now.
    void setDocuments(const QList<PlanDocument>& documents,
                      const QHash<QString, ReadingState>& left = {}, const QString& shown = {});
    /// The same of the documents that were shown here, as they are now.
    QHash<QString, ReadingState> left() const;
    /// SHA-256 of the PDF that shows, in the view that the person works in; empty without one.
    const QString& currentDocument() const { return view().document(); }

    /// The view that the person works in, for its state: page, zoom, selection, canCite().
    PlanView& view() const { return m_views->active(); }
    const PlanViews& views() const { return *m_views; }
    /// Emits citeRequested() with what is selected; for menus of the room.
    QAction* citeAction() const;
    void setCiting(Citing citing);
    /// From now on the person can mark what they read; both tell what they want. Not before.
    void offerMarking();
    MarkActions* markActions() const { return m_markActions; }
    MarkPanel& markPanel() const { return *m_markPanel; }
    void setMarkPanelVisible(bool visible);
    /// The keys of the plan, for the sheet of the room.
    QList<ShortcutHint> shortcuts() const;
    /// From now on the person can ask for a window of its own: windowRequested(). Not before.
    void offerWindow();
    /// What the room made of it.
    void setInOwnWindow(bool own);

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
    /// The person wants the plan in a window of its own, or back.
    void windowRequested(bool own);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void addSides();
    void connectActions();
    void connectView(PlanView* view);
    void addSecondView(PlanView* view);
    void followActive();
    void showFacts();
    void splitAsked();
    void closeFindBar();
    void open(const PlanDocument& document);
    bool showDocumentOf(const QString& sha256);
    int indexOf(const QString& sha256) const;

    QList<PlanDocument> m_documents;
    QHash<QString, ReadingState> m_left;
    QList<Mark> m_marks;
    Citing m_citing = Citing::Offered;
    ReaderActions* m_actions;
    PlanViews* m_views;
    PlanToolbar* m_toolbar;
    FindBar* m_findBar;
    SidePanel* m_side;
    OutlinePanel* m_outline;
    ThumbnailPanel* m_thumbnails;
    MarkPanel* m_markPanel;
    HitPanel* m_hits;
    MarkActions* m_markActions = nullptr;
    QSplitter* m_splitter;
};

} // namespace beraad::ui
