// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace beraad::wording {

/// What is Dutch or English about numbers, dates and names of months.
QLocale localeOf(Language language);

/// The language of the person's system: Dutch where that is Dutch, else English.
Language systemLanguage();

/// The program's texts in one language. A letter or report is made with the Phrases of its own
/// language, whatever the window speaks. A value, cheap to copy; safe to use from any thread.
///
/// The arguments of translate() are those of QCoreApplication::translate, so that
/// `phrases.translate("Report", "Summary")` is found by lupdate without further marks. A text that
/// is chosen elsewhere is marked there with QT_TRANSLATE_NOOP.
class Phrases
{
public:
    /// The language that the program itself speaks now (ProgramLanguage); English without one.
    Phrases() = default;
    explicit Phrases(Language language);

    Language language() const;
    QLocale locale() const { return localeOf(language()); }

    /// The text in this language, or `source` where no translation is known. With `n` 0 or more,
    /// "%n" is replaced by it and the plural form chosen.
    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                      int n = -1) const;

private:
    std::shared_ptr<const QTranslator> m_translator; ///< null: the program's own language
    Language m_language = Language::English;         ///< counts only with a translator
};

} // namespace beraad::wording
