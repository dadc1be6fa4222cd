// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;

namespace beraad::ui {

/// A question before something that cannot simply be undone. All texts are translated.
struct Question
{
    QString title;  ///< "Finalise round 2?"
    QString text;   ///< what will happen, and what can be undone
    QString accept; ///< the verb on the button: "Finalise round"
};

struct TextQuestion
{
    enum class Form
    {
        Line,
        Paragraph,
        Secret ///< a password or PIN; never stored, not echoed
    };

    QString title;
    QString text;   ///< why it is asked; may be empty
    QString label;  ///< of the field
    QString accept; ///< the verb on the button
    QString initial;
    Form form = Form::Line;
};

struct FileQuestion
{
    QString title;
    QString folder;    ///< where to begin; empty: where the last such question ended
    QString filter;    ///< as in QFileDialog: "Dossiers (*.beraad)"
    QString suggested; ///< file name when saving
    QString suffix;    ///< without a dot, added when saving under a name without one
};

/// Everything the window asks by a dialog, behind one interface so that tests can answer. A
/// dialog is modal to the window; nothing is asked while a person reads. Empty answers mean that
/// the person went back.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual bool confirm(const Question& question) = 0;
    virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    virtual QString openFile(const FileQuestion& question) = 0;
    virtual QStringList openFiles(const FileQuestion& question) = 0;
    virtual QString saveFile(const FileQuestion& question) = 0;
    virtual QString chooseFolder(const FileQuestion& question) = 0;
    /// Which printer and how; `title` says what will be printed. False: the person went back.
    virtual bool setUpPrinter(QPrinter& printer, const QString& title) = 0;
};

} // namespace beraad::ui
