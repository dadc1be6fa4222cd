// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake.h"
#include "ui/setup/growingrows.h"

#include <QHash>

namespace beraad::ui {

/// The parts that each plan of a programme consists of, a line each.
class PartsField final : public GrowingRows
{
    Q_OBJECT

public:
    explicit PartsField(QWidget* parent = nullptr);

    void showParts(const QList<domain::RequiredPart>& parts);
    void flush();

Q_SIGNALS:
    void edited(const QList<beraad::domain::RequiredPart>& parts);

protected:
    QWidget* makeRow() override;
    void rowRemoved() override;
    void setRowReadOnly(QWidget* row, bool readOnly) override;

private:
    void give();

    QList<domain::RequiredPart> m_stored;
    QHash<QWidget*, domain::RequiredPartId> m_ids; ///< of the rows that are parts
};

} // namespace beraad::ui
