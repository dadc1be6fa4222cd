// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versions/pointchanges.h"
#include "ui/kit/room.h"
#include "ui/reading/plandocument.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace beraad::ui {

class ChangeList;
class EmptyState;
class LinkedScrolling;
class PlanComparer;
class PlanView;
class SectionHeading;
class Session;

/// What became of a plan: the earlier version beside this one, and the list of what changed. Shows
/// what a PlanComparer found, or how far that is.
class ChangesView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChangesView(Session& session, PlanComparer& comparer, QWidget* parent = nullptr);

    /// "Region 14 · North coast".
    void setTitle(const QString& title);
    /// Comes into view, at a change, as soon as there is one to go to; none: where the person was.
    void enter(const std::optional<versions::ChangeAt>& change);
    /// Lets go of the documents, and remembers where the person was.
    void leave();

    void next();
    void previous();

    PlanView& before() { return *m_before; }
    PlanView& after() { return *m_after; }
    QList<QWidget*> panes();
    static QList<ShortcutHint> shortcuts();

Q_SIGNALS:
    void backRequested();
    void addressActivated(const QString& address);

private:
    void layOut();
    QWidget* makeHeader();
    QWidget* makeWorking();
    QWidget* makeColumn(QLabel* caption, PlanView* view);
    QToolButton* makeButton(const char* iconName, const QString& text, const QKeySequence& keys);
    void connectParts();

    void showState();
    void showNothing();
    void showDone();
    void showChange(const versions::ChangeAt& change);
    void showProgress(int done, int total, const QString& what);
    void showInstead(const QString& sentence);
    void showDocument(int index);
    void showSide(PlanView& view, QLabel& caption, int round,
                  const std::optional<domain::DocumentFile>& document);
    void showLink();
    void goTo(int change);
    void step(int by);
    const versions::DocumentComparison* shown() const;

    Session& m_session;
    PlanComparer& m_comparer;
    SectionHeading* m_title;
    QComboBox* m_documents;
    QToolButton* m_link;
    QToolButton* m_realign;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_beforeCaption;
    QLabel* m_afterCaption;
    PlanView* m_before;
    PlanView* m_after;
    LinkedScrolling* m_scrolling;
    ChangeList* m_list;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QWidget* m_working = nullptr;
    QLabel* m_what = nullptr;
    QProgressBar* m_bar = nullptr;
    EmptyState* m_instead;
    int m_document = -1; ///< index in the comparison
    bool m_isEntered = false;
    versions::ChangeAt m_place; ///< the change that the person is at
    bool m_isWaiting = false;   ///< until the documents are open
};

} // namespace beraad::ui
