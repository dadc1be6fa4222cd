// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QDialog>

#include <functional>

namespace beraad::ui {

/// Asks for one text: a line, a paragraph or a secret.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TextDialog(const TextQuestion& question, QWidget* parent = nullptr);

    QString text() const { return m_read(); }

private:
    QWidget* makeField(const TextQuestion& question);

    std::function<QString()> m_read;
};

} // namespace beraad::ui
