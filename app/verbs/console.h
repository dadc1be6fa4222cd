// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

namespace beraad::app {

/// The texts of the command line.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Where a verb writes: what was asked for to `out`, what is wrong to `err`. Tests give it strings.
class Console
{
public:
    Console(QIODevice* out, QIODevice* err);

    void line(const QString& text = {});
    void json(const QJsonObject& object);
    void complain(const QString& text);

    /// The error's sentence to `err`, and the code for "could not run".
    ExitCode fail(const Error& error);

private:
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace beraad::app
