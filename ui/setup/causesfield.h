// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/growingrows.h"

namespace beraad::ui {

/// The causes that a programme adds to those of the ministry, a line each.
class CausesField final : public GrowingRows
{
    Q_OBJECT

public:
    explicit CausesField(QWidget* parent = nullptr);

    void showCauses(const QStringList& causes);
    void flush();

Q_SIGNALS:
    void edited(const QStringList& causes);

protected:
    QWidget* makeRow() override;
    void rowRemoved() override;
    void setRowReadOnly(QWidget* row, bool readOnly) override;

private:
    void give();

    QStringList m_stored; ///< as it was shown or given out
};

} // namespace beraad::ui
