// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/reading/contentsupply.h"
#include "ui/reading/textselection.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace beraad::ui {

/// A point on a page: fractions of the unturned page.
struct PagePoint
{
    int page = -1;
    QPointF place;
};

/// What stands on the page just before and after a passage.
struct WordsAround
{
    QString before;
    QString after;
};

/// Selecting text by mouse and by keyboard, in terms of points on pages. Belongs to the view, which
/// translates its events; takes the words from the view's supply.
class SelectionControl final : public QObject
{
    Q_OBJECT

public:
    explicit SelectionControl(const ContentSupply& contents, QObject* parent = nullptr);

    bool isEmpty() const { return parts().isEmpty(); }
    int page() const { return m_selected.anchor.page(); } ///< where it began
    /// Those that it stands on, and those between whose words are not known yet.
    QList<int> pages() const;
    QList<QRectF> rectangles(int page) const;
    /// The selection as evidence, in reading order; one for each page that it stands on.
    QList<domain::Passage> passages(const QString& document) const;

    WordsAround wordsAround(int page) const;

    /// The first click begins, the second takes the word, the third the line.
    void press(PagePoint point, int clicks, Qt::KeyboardModifiers modifiers);
    void drag(PagePoint point);
    void release();
    bool isDragging() const { return m_dragging; }

    /// Shift with an arrow, Home or End extends the selection, with Ctrl by words, and on to the
    /// next page; without one it begins at the first word of `page`. False when the key is none of
    /// these.
    bool handleKey(const QKeyEvent& event, int page);

    void selectPage(int page);
    void selectRange(int page, pdf::TextRange range);
    void clear();

    /// Where the moving end of the selection is, to be kept in sight; null when nothing is there.
    int cursorPage() const;
    QRectF cursorRectangle() const;

Q_SIGNALS:
    void changed();

private:
    /// Where it ends, when that is on another page than where it began.
    struct FarEnd
    {
        int page;
        int position;
        bool operator==(const FarEnd&) const = default;
    };
    struct Selected
    {
        TextSelection anchor; ///< what is selected of the page where it began
        std::optional<FarEnd> end;
    };
    struct Part
    {
        int page;
        pdf::TextRange range;
    };

    const pdf::PageText* text(int page) const;
    QList<Part> parts() const; ///< none of them empty
    std::optional<int> moved(const QKeyEvent& event, const pdf::PageText& text) const;
    enum class PageEdge
    {
        Top,
        Bottom
    };
    int cursor() const;
    void endAt(PagePoint point);
    void endOn(int page, PageEdge edge);
    void settle(const Selected& before);

    const ContentSupply& m_contents;
    Selected m_selected;
    bool m_dragging = false;
};

} // namespace beraad::ui
