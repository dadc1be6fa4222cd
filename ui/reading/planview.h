// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/findsession.h"
#include "ui/reading/jumphistory.h"
#include "ui/reading/mark.h"
#include "ui/reading/pagelayout.h"
#include "ui/reading/pagenames.h"
#include "ui/reading/pagepainter.h"
#include "ui/reading/picturesupply.h"
#include "ui/reading/plandocument.h"
#include "ui/reading/regioncontrol.h"
#include "ui/reading/selectioncontrol.h"
#include "ui/reading/smoothscroll.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QTimer>

#include <memory>

class QPinchGesture;

namespace beraad::ui {

class PageNotice;

/// The pages of one PDF, under each other or one at a time, to scroll, zoom, turn, search and
/// select in. Holds no
/// Poppler object: it asks a PlanReader by message and shows what comes back. The reader must
/// outlive it and may serve other views too.
///
/// Pages count from 0 here, as in Passage; only what the person reads counts from 1.
class PlanView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Not Ctrl, which in the rooms leads to another plan.
    static constexpr QKeyCombination kNextPage = Qt::ALT | Qt::Key_PageDown;
    static constexpr QKeyCombination kPreviousPage = Qt::ALT | Qt::Key_PageUp;

    /// Views that are given the same `pictures` share them.
    explicit PlanView(pdf::PlanReader& reader, QWidget* parent = nullptr,
                      std::shared_ptr<PictureCache> pictures = std::make_shared<PictureCache>());
    ~PlanView() override;

    /// Shows another document from `place` on, as soon as it is open; opened() or failed() tells.
    void showDocument(const PlanDocument& document, ReadingPlace place = {});
    /// Shows nothing.
    void showNothing();

    /// What goes to the next link on the page; Enter follows it then.
    static QKeySequence linkKeys();

    /// Whether citing is on the menu; it is, unless said otherwise.
    void setCiting(Citing citing) { m_citing = citing; }

    const QString& document() const { return m_document; }
    bool isOpen() const { return m_open; }
    int pageCount() const { return m_layout.pageCount(); }
    int currentPage() const { return m_currentPage; }
    ReadingPlace place() const;
    ReadingState state() const { return {place(), m_fit, m_zoom}; }
    double zoom() const { return m_layout.zoom(std::max(0, m_currentPage)); }
    Fit fit() const { return m_fit; }
    Flow flow() const { return m_layout.flow(); }
    pdf::Rotation rotation() const { return m_rotation; }
    const QList<pdf::OutlineEntry>& outline() const { return m_outline; }
    /// How large the current page is drawn.
    QSize pageInPixels() const;
    QList<QSizeF> pageSizes() const { return m_layout.pageSizes(); } ///< in points
    /// What the pages are called, for people.
    const PageNames& pageNames() const { return m_names; }
    const PictureSupply& pictures() const { return m_pictures; }
    FindSession& finding() { return m_finding; }

    bool canZoomIn() const { return m_open && zoom() < PageLayout::kMostZoom; }
    bool canZoomOut() const { return m_open && zoom() > PageLayout::kLeastZoom; }
    bool canCite() const { return !m_selection.isEmpty() || !m_region.isEmpty(); }
    /// Whether there are words to copy.
    bool canCopy() const { return !m_selection.isEmpty(); }
    bool canGoToNextPage() const { return m_open && m_currentPage + 1 < pageCount(); }
    bool canGoToPreviousPage() const { return m_open && m_currentPage > 0; }
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// The words that are selected, one passage for each page that they stand on, or the region.
    QList<domain::Passage> selection() const;
    /// Selecting by place instead of words.
    RegionControl& region() { return m_region; }

    /// Some words before and after what is selected on a page, to find it again in another version.
    WordsAround wordsAroundSelection(int page) const { return m_selection.wordsAround(page); }

    /// Whether everything in sight is shown as sharp as it will be.
    bool isComplete() const;

    /// Where the passage or page lies in the viewport, for tests and tool tips.
    QRectF viewportRectangle(int page, const QRectF& area) const;

public Q_SLOTS:
    void goTo(beraad::ui::ReadingPlace place);
    void goToPage(int page) { goTo({page, 0}); }
    void goToNextPage() { goToPage(m_currentPage + 1); }
    void goToPreviousPage() { goToPage(m_currentPage - 1); }
    /// The same, and goBack() returns to where the person was before.
    void jumpTo(beraad::ui::ReadingPlace place);
    void goBack();
    void goForward();
    /// Scrolls to a passage of this document and frames it until the person selects something else
    /// or presses Escape. Before the document is open, as soon as it is.
    void showPassage(const beraad::domain::Passage& passage);
    /// All cited passages; those of other documents are not shown.
    void setMarks(const QList<beraad::ui::Mark>& marks);

    void setZoom(double zoom);
    void setFit(beraad::ui::Fit fit);
    /// Both as they were once left, also before a document is open.
    void setScaling(beraad::ui::Fit fit, double zoom);
    void zoomIn();
    void zoomOut();
    void setFlow(beraad::ui::Flow flow);
    void setRotation(beraad::pdf::Rotation rotation);
    void rotate();
    void copy();
    /// Each passage in quotation marks, with the page behind it.
    void copyWithPage();
    void selectPage();
    /// Selects a region in the middle of what is in sight, to be moved by arrows (with Shift: made
    /// larger), or drawn with the mouse.
    void selectRegion();
    void clearSelection();
    /// The hit that the search is at becomes the selection.
    void selectHit();
    void cite();

Q_SIGNALS:
    void opened(const beraad::pdf::OpenedDocument& document);
    void failed(const beraad::Error& error);
    void currentPageChanged(int page);
    /// For the first time since another document is shown, all in sight was painted as it will be.
    void stands();
    void scalingChanged();
    void selectionChanged();
    void historyChanged();
    void citeRequested(const beraad::domain::Passage& passage);
    void markActivated(const QString& id);
    /// The person clicked a link that leads out of the document.
    void addressActivated(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeOpened(const pdf::OpenedDocument& document);
    void takeFailure(const QString& document, const Error& error);
    void takeGivenUp(const QString& document, const Error& error);
    void forget();

    QPoint offset() const;
    PagePoint pagePoint(QPoint viewport) const;
    /// Lays out anew and keeps what is at `steady` (viewport coordinates) where it is.
    void rearrange(QPoint steady);
    void updateScrollBars();
    void setZoomAround(double zoom, QPoint steady);
    /// The page as the only one, where one shows at a time.
    void turnTo(int page);
    void reveal(int page, const QRectF& area);
    void followPosition();
    void updateAccessibleText();

    void wantAll();
    void noteLeap();
    void rest();
    void wantContents();
    QList<pdf::PictureRequest> requestsFor(int page, const QRect& within, pdf::Priority priority,
                                           double scale) const;

    void paintPage(QPainter& painter, int page, const QRect& exposed);
    void paintMessage(QPainter& painter, const QString& sentence);
    /// Over the first page in sight that cannot be shown.
    void placeNotice();
    void retryPage();
    /// Whether the page is known to have no words.
    bool hasNoText(int page) const;
    QString noTextSentence() const;
    PageOverlay overlay(int page) const;
    QFont labelFont() const;

    void connectParts();
    void pressAt(QPoint position, int clicks, Qt::KeyboardModifiers modifiers);
    void dragTo(QPoint position);
    bool scrollByKey(const QKeyEvent& event);
    void scrollDown(int distance, void (SmoothScroll::*how)(int) = &SmoothScroll::by);
    void scrollAcross(int direction);
    void turnWheel(const QWheelEvent& event);
    void pinch(const QPinchGesture& gesture);
    void autoScroll();
    void updateCursor(QPoint position);
    const pdf::PageLink* linkAt(PagePoint point) const;
    /// The next one on this page stands out, for Enter to follow; after the last the first again.
    void markNextLink();
    const pdf::PageLink* markedLink() const; ///< null: none
    void follow(const pdf::PageLink& link);
    const Mark* markAt(QPoint position) const;

    pdf::PlanReader& m_reader;
    PictureSupply m_pictures;
    ContentSupply m_contents;
    SelectionControl m_selection;
    RegionControl m_region;
    FindSession m_finding;
    PageLayout m_layout;

    QString m_document;
    Citing m_citing = Citing::Offered;
    bool m_open = false;
    bool m_stands = false;
    bool m_patient = true; ///< waiting is still short: blank sheets, no skeletons
    QString m_failure;
    PageNotice* m_notice;
    QList<pdf::OutlineEntry> m_outline;
    PageNames m_names;
    ReadingPlace m_opensAt;
    std::optional<domain::Passage> m_emphasised;
    QList<Mark> m_marks;
    JumpHistory m_history;

    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    pdf::Rotation m_rotation = pdf::Rotation::None;
    int m_currentPage = -1;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    QElapsedTimer m_lastDoubleClick;
    double m_wantedScale = 0; ///< device pixels per pixel when pictures were asked for last
    int m_wantedAt = 0;       ///< where the view was then
    int m_wantedOf = -1;      ///< and on which page
    QElapsedTimer m_sinceLeap;
    bool m_isHurried = false; ///< one leap follows the other
    QTimer m_patience;
    QTimer m_autoScroll;
    QTimer m_rest;
    SmoothScroll m_down;
    SmoothScroll m_across;
    int m_pushed = 0; ///< how far the wheel was turned beyond the end of a single page
};

} // namespace beraad::ui
