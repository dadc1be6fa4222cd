// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace beraad::ui {

/// A sentence that leads to the place it is about; it takes as many lines as it needs.
class LinkLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLine(const QString& sentence, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace beraad::ui
