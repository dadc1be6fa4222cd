// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>

namespace beraad::tests {

/// What a check found, as accessibilityFailures() gives it.
class Findings
{
public:
    void add(const char* condition, const QString& what)
    {
        m_lines.append(QLatin1String(condition) + u' ' + what);
    }
    void add(const char* condition, const std::string& what)
    {
        add(condition, QString::fromStdString(what));
    }

    const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

} // namespace beraad::tests
