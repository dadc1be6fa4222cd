// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/console.h"

#include <QCommandLineParser>

#include <optional>

namespace beraad::app {

/// The words and options that one verb takes. `--json` and `--help` are always there.
class Options
{
public:
    /// `usage` names the words in order, such as {"DOSSIER", "[FILE]"}; one in brackets may be
    /// left out, and one that ends in "..." may come more often.
    Options(const Verb& verb, QStringList usage);

    /// An option with a value, or without one when `valueName` is empty.
    void add(const QString& name, const QString& description, const QString& valueName = {});

    /// The code to stop with: help was asked for, or what was typed makes no sense. None: go on.
    std::optional<ExitCode> read(const QStringList& arguments, Console& console);

    QString word(int index) const { return m_parser.positionalArguments().value(index); }
    QStringList words() const { return m_parser.positionalArguments(); }
    bool has(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList values(const QString& name) const { return m_parser.values(name); }
    bool json() const { return has(QStringLiteral("json")); }

private:
    QStringList m_usage;
    QCommandLineParser m_parser;
    QString m_name;
};

} // namespace beraad::app
