// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace beraad::ui {

class FindSession;

/// The bar to search in a plan with: words, how many hits, next and previous. Searches while the
/// person types. The session belongs to a view.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// `list` shows all hits; it stays the caller's.
    explicit FindBar(QAction& list, QWidget* parent = nullptr);

    /// The search that the bar is for from now on. What is in the bar is not searched there before
    /// the person asks for it: a view that they only look at stays where it is.
    void setSession(FindSession* session);

    enum class Start
    {
        Now,
        WhenOpened ///< open() comes again once the document is there
    };

    QString words() const;
    /// Where a new search starts.
    void setFirstPage(int page) { m_firstPage = page; }

public Q_SLOTS:
    /// Shows the bar, ready to type; `words`, when given, are searched at once.
    void open(const QString& words = {}, Start start = Start::Now);
    void next();
    void previous();
    void dismiss();

Q_SIGNALS:
    /// The person is done; the hits are no longer marked.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFields();
    void retranslate();
    void search();
    void showState();

    QPointer<FindSession> m_session;
    QAction& m_list;
    QLineEdit* m_words;
    QLabel* m_state;
    QToolButton* m_case;
    QToolButton* m_whole;
    QToolButton* m_all;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QTimer m_typing;
    int m_firstPage = 0;
};

} // namespace beraad::ui
