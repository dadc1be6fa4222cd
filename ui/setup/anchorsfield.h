// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "ui/setup/growingrows.h"

namespace beraad::ui {

/// What a number of points stands for, as examples for who scores.
class AnchorsField final : public GrowingRows
{
    Q_OBJECT

public:
    explicit AnchorsField(QWidget* parent = nullptr);

    void showAnchors(const QList<domain::Anchor>& anchors);
    void flush();
    void startOver();

Q_SIGNALS:
    void edited(const QList<beraad::domain::Anchor>& anchors);

protected:
    QWidget* makeRow() override;
    void rowRemoved() override;
    void setRowReadOnly(QWidget* row, bool readOnly) override;

private:
    QList<domain::Anchor> anchors() const;
    void give();

    QList<domain::Anchor> m_stored;
};

} // namespace beraad::ui
