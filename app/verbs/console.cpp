// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/console.h"

#include "core/wording/errorwording.h"

#include <QJsonDocument>

namespace beraad::app {

Console::Console(QIODevice* out, QIODevice* err)
    : m_out(out)
    , m_err(err)
{
}

void Console::line(const QString& text)
{
    m_out << text << '\n';
    m_out.flush();
}

void Console::json(const QJsonObject& object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson());
    m_out.flush();
}

void Console::complain(const QString& text)
{
    m_err << text << '\n';
    m_err.flush();
}

ExitCode Console::fail(const Error& error)
{
    complain(wording::sentence(error));
    if (!error.detail().isEmpty())
        complain(QStringLiteral("(%1)").arg(error.detail()));
    return ExitCode::CouldNotRun;
}

} // namespace beraad::app
