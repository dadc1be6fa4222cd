// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

class QHeaderView;
class QTableView;

namespace beraad::ui {

class Settings;

/// The columns of a table of lines (layOutLines). They begin as wide as so many characters, and
/// take what room is left where something in sight is cut; the last column has the rest. From when
/// the person drags an edge the widths are the person's. Those, the order and the sorting are kept
/// in the settings.
class ListColumns final : public QObject
{
    Q_OBJECT

public:
    /// The table has its model already, and owns this; the settings outlive both. A column that no
    /// characters are said for begins as wide as its heading.
    ListColumns(QTableView& table, Settings& settings, QString name, const QList<int>& characters);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHeaderView& header() const;
    void restore();
    void keep();
    void noteDrag(int column);
    void fit();
    QList<int> shared(int room) const; ///< widths, with so many pixels to spare

    QTableView& m_table;
    Settings& m_settings;
    QString m_name;
    QList<int> m_least;  ///< pixels, by column
    QList<int> m_wanted; ///< pixels: the widest that was in sight
    QTimer m_soon;       ///< one fit for all that changes at once
    bool m_arePersons = false;
    bool m_isFitting = false;
};

} // namespace beraad::ui
