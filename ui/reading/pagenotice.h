// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace beraad::ui {

/// Stands on a page that cannot be shown: why, and a button to try again. One for a view, on the
/// first such page in sight.
class PageNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit PageNotice(QWidget* parent);

    /// -1 while it is not shown.
    int page() const { return m_page; }
    void say(int page, const QString& sentence);
    /// In the middle of what is to be seen of the page.
    void placeIn(const QRect& sheet);
    void dismiss();

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    int m_page = -1;
    QLabel* m_sentence;
    QPushButton* m_retry;
};

} // namespace beraad::ui
