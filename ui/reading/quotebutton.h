// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QAbstractButton>
#include <QPoint>

class QMenu;

namespace beraad::ui {

/// Who may do what with a piece of evidence.
enum class Chip
{
    ToRead, ///< it leads to its passage
    ToEdit  ///< and its bearing can be set, it can be quoted and removed
};

/// One cited passage as a line to click: what it speaks for, the quote as far as it fits, and the
/// page. Keys on it, where it may be edited: + − ? say what it speaks for (the same again takes it
/// back), Ctrl+Shift+E quotes it in the motivation, Delete removes it; all of that is in its menu
/// too. It can be dragged into any text.
class QuoteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    QuoteButton(const domain::Evidence& evidence, Chip chip, QWidget* parent = nullptr);

    const domain::Evidence& evidence() const { return m_evidence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void bearingPicked(std::optional<beraad::domain::Bearing> bearing);
    void quoteRequested();
    void removeRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void pick(domain::Bearing bearing);
    void fillMenu(QMenu& menu);
    void startDrag();
    void paintSign(QPainter& painter, const QRect& box) const;

    domain::Evidence m_evidence;
    Chip m_chip;
    QString m_quote;
    QString m_page;
    QPoint m_pressedAt;
};

} // namespace beraad::ui
