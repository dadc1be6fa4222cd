// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/keypage.h"

class QLineEdit;

namespace beraad::ui {

class InlineMessage;
class Prompts;

/// A key in a PKCS#12 file: which file, and its password.
class KeyFilePage final : public KeyPage
{
    Q_OBJECT

public:
    explicit KeyFilePage(Prompts& prompts, QWidget* parent = nullptr);

    /// Then the password comes first.
    void setPath(const QString& path);
    QString path() const;

    bool isComplete() const override;
    Opener take() override;
    void showError(const Error& error) override;
    void clearError() override;

private:
    void choose();

    Prompts& m_prompts;
    QLineEdit* m_path;
    QLineEdit* m_password;
    InlineMessage* m_message;
};

} // namespace beraad::ui
