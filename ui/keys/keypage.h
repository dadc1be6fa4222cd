// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/signingkey.h"

#include <QWidget>

#include <functional>

namespace beraad::ui {

/// Where the key to sign with comes from, as the person says it: one way on one page.
class KeyPage : public QWidget
{
    Q_OBJECT

public:
    /// Gets the key; called once, on another thread. It holds the password or PIN, which goes when
    /// it goes.
    using Opener = std::function<Result<signing::SigningKey>()>;

    using QWidget::QWidget;

    virtual bool isComplete() const = 0;
    /// Hands over what was typed and clears the fields: each try is typed anew.
    virtual Opener take() = 0;
    /// Says at the field what went wrong, and puts the cursor where it can be mended.
    virtual void showError(const Error& error) = 0;
    virtual void clearError() = 0;

Q_SIGNALS:
    void completeChanged();
};

} // namespace beraad::ui
