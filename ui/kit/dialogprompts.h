// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QPointer>
#include <QWidget>

namespace beraad::ui {

class Settings;

/// Asks with real dialogs over a window.
class DialogPrompts final : public Prompts
{
public:
    /// The settings stay the caller's and outlive this.
    explicit DialogPrompts(Settings& settings);

    /// Over which window; may be null.
    void setWindow(QWidget* window) { m_window = window; }

    bool confirm(const Question& question) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    QString openFile(const FileQuestion& question) override;
    QStringList openFiles(const FileQuestion& question) override;
    QString saveFile(const FileQuestion& question) override;
    QString chooseFolder(const FileQuestion& question) override;
    bool setUpPrinter(QPrinter& printer, const QString& title) override;

private:
    QString folderFor(const FileQuestion& question) const;
    void remember(const QString& path);

    Settings& m_settings;
    QPointer<QWidget> m_window;
};

} // namespace beraad::ui
