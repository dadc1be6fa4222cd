// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace beraad::ui {

/// A dialog that stays as high as its wrapped texts need. Qt keeps none so: what comes in later
/// would lie over the rest.
class GrowingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent* event) override;
};

} // namespace beraad::ui
