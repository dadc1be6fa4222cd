// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace beraad::ui {

class ReadersModel;

/// Plans down and members across. Space is a wish for the current cell; typing finds a region and
/// stays with the member.
class ReadersGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit ReadersGrid(ReadersModel& model, QWidget* parent = nullptr);

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void toggleRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace beraad::ui
