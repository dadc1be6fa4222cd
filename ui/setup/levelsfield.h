// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "ui/setup/growingrows.h"

namespace beraad::ui {

/// The levels of a scale, from the lowest to the highest: each a name and, below it, what it stands
/// for. A level keeps the code by which reviews know it, also when it is called otherwise.
class LevelsField final : public GrowingRows
{
    Q_OBJECT

public:
    explicit LevelsField(QWidget* parent = nullptr);

    void showLevels(const QList<domain::Level>& levels);
    void flush();
    void startOver();

Q_SIGNALS:
    void edited(const QList<beraad::domain::Level>& levels);

protected:
    QWidget* makeRow() override;
    void rowRemoved() override;
    void rowMoved() override { rowRemoved(); } ///< as then, the levels are others
    void setRowReadOnly(QWidget* row, bool readOnly) override;

private:
    QList<domain::Level> levels() const;
    QString newKey() const;
    void nameRows();
    void give();

    QList<domain::Level> m_stored;
};

} // namespace beraad::ui
