// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/options.h"
#include "core/base/language.h"
#include "core/base/result.h"

namespace beraad::app {

/// `--language nl|en` for what is written on paper; Dutch without it, as the minister reads.
inline void addLanguageOption(Options& options)
{
    options.add(QStringLiteral("language"), CommandLine::tr("Language of the document: nl or en."),
                QStringLiteral("language"));
}

inline Result<Language> languageOf(const Options& options)
{
    const QString word = options.value(QStringLiteral("language"));
    if (word.isEmpty() || word == QLatin1String("nl"))
        return Language::Dutch;
    if (word == QLatin1String("en"))
        return Language::English;
    return Error(ErrorKind::NameUnknown, {word});
}

} // namespace beraad::app
