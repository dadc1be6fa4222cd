// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace beraad::ui {

class InlineMessage;

/// A few small records under each other, each with a button that removes it, and below them one
/// that adds another. A row that was added is no record until something was typed in it.
class GrowingRows : public QWidget
{
    Q_OBJECT

public:
    void setReadOnly(bool readOnly);

protected:
    /// Rows that come from here on can change places, by buttons beside them and by Alt+Up and
    /// Alt+Down; the texts are their tool tips.
    void setMovable(const QString& upText, const QString& downText);
    /// `addText` is a verb with its object: "Add year"; `removeText` the tool tip of the other.
    GrowingRows(const QString& addText, const QString& removeText, QWidget* parent);

    /// An empty row, when the person wants another one.
    virtual QWidget* makeRow() = 0;
    /// The person removed a row.
    virtual void rowRemoved() = 0;
    /// The person moved one.
    virtual void rowMoved() {}
    virtual void setRowReadOnly(QWidget* row, bool readOnly) = 0;

    QWidget* appendRow();
    void removeRows();
    const QList<QWidget*>& rows() const { return m_rows; }
    InlineMessage& message() const { return *m_message; }

private:
    void remove(QWidget* row);
    void removeLine(QWidget* row);
    void addMoves(QWidget* line, QWidget* row);
    void move(QWidget* row, int step);

    QString m_removeText;
    QString m_upText; ///< empty: rows stay where they are
    QString m_downText;
    QList<QWidget*> m_rows;
    QVBoxLayout* m_lines;
    InlineMessage* m_message;
    QPushButton* m_add;
    bool m_isReadOnly = false;
};

} // namespace beraad::ui
