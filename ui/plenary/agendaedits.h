// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plenary/plenarysheet.h"

#include <QWidget>

class QPushButton;

namespace beraad::ui {

class ArrangePanel;
class PlenaryPen;
class Session;

/// What changes the agenda, as buttons below it: an item more or less, another order, with or
/// without a talk, and the whole of it proposed.
class AgendaEdits final : public QWidget
{
    Q_OBJECT

public:
    /// Session, pen and panel stay the caller's and outlive this.
    AgendaEdits(Session& session, PlenaryPen& pen, const ArrangePanel& arrange,
                QWidget* parent = nullptr);

    /// `current` is what the buttons are about; null: nothing.
    void showItem(const ItemLine* current, const PlenarySheet& sheet);
    void propose();
    /// A consent item becomes one to discuss, and the other way round; the minutes follow.
    void changeKind();

Q_SIGNALS:
    void added(const beraad::domain::AgendaItemId& item);
    void proposed(const QString& sentence); ///< how often people go in and out by this order
    void failed(const QString& sentence);

private:
    QPushButton* addButton(const QString& text, void (AgendaEdits::*slot)());
    void addItem();
    void moveUp() { moveItem(-1); }
    void moveDown() { moveItem(1); }
    void moveItem(int places);
    void removeItem();

    Session& m_session;
    PlenaryPen& m_pen;
    const ArrangePanel& m_arrange;
    QList<domain::AgendaItem> m_items;
    int m_row = -1; ///< of the current one
    QPushButton* m_kind = nullptr;
};

} // namespace beraad::ui
