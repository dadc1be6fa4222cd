// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QList>

#include <functional>

namespace beraad::tests {

/// Answers the window's questions from a list, and keeps what was asked. Without an answer left it
/// goes back, as a person who cancels.
class ScriptedPrompts final : public ui::Prompts
{
public:
    QList<bool> confirmations;
    QStringList texts;
    QStringList paths;                       ///< of files and folders
    std::function<bool(QPrinter&)> printing; ///< sets the printer up
    QStringList asked;                       ///< titles, in order

    bool confirm(const ui::Question& question) override
    {
        asked.append(question.title);
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }
    std::optional<QString> askText(const ui::TextQuestion& question) override
    {
        asked.append(question.title);
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    QString openFile(const ui::FileQuestion& question) override { return path(question); }
    QStringList openFiles(const ui::FileQuestion& question) override
    {
        asked.append(question.title);
        return std::exchange(paths, {});
    }
    QString saveFile(const ui::FileQuestion& question) override { return path(question); }
    QString chooseFolder(const ui::FileQuestion& question) override { return path(question); }

    bool setUpPrinter(QPrinter& printer, const QString& title) override
    {
        asked.append(title);
        return printing && printing(printer);
    }

private:
    QString path(const ui::FileQuestion& question)
    {
        asked.append(question.title);
        return paths.isEmpty() ? QString() : paths.takeFirst();
    }
};

} // namespace beraad::tests
