// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"

namespace beraad::app {

Options::Options(const Verb& verb, QStringList usage)
    : m_usage(std::move(usage))
    , m_name(QString::fromLatin1(verb.name))
{
    m_parser.setApplicationDescription(CommandLine::tr(verb.summary));
    m_parser.addPositionalArgument(m_name, {}, m_name);
    for (const QString& word : std::as_const(m_usage))
        m_parser.addPositionalArgument(word, {}, word);
    m_parser.addHelpOption();
    add(QStringLiteral("json"), CommandLine::tr("Print JSON instead of text."));
}

void Options::add(const QString& name, const QString& description, const QString& valueName)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

std::optional<ExitCode> Options::read(const QStringList& arguments, Console& console)
{
    // QCommandLineParser takes the first for the name of the program.
    if (!m_parser.parse(QStringList{m_name} + arguments)) {
        console.complain(m_parser.errorText());
        return ExitCode::CouldNotRun;
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        console.line(m_parser.helpText());
        return ExitCode::Good;
    }
    const auto isOptional = [](const QString& word) { return word.startsWith(QLatin1Char('[')); };
    const qsizetype needed = std::count_if(m_usage.begin(), m_usage.end(),
                                           [&](const QString& w) { return !isOptional(w); });
    const bool mayRepeat = !m_usage.isEmpty() && m_usage.last().contains(QLatin1String("..."));
    if (words().size() < needed || (words().size() > m_usage.size() && !mayRepeat)) {
        console.complain(CommandLine::tr("Usage: beraad %1 %2. More with: beraad %1 --help")
                             .arg(m_name, m_usage.join(QLatin1Char(' '))));
        return ExitCode::CouldNotRun;
    }
    return std::nullopt;
}

} // namespace beraad::app
