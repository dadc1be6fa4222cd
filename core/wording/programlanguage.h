// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <memory>

class QTranslator;

namespace beraad::wording {

/// The program's texts of one language, ready to be installed or asked.
std::unique_ptr<QTranslator> loadTranslator(Language language);

/// The language that the program itself speaks: installs translators on the application object and
/// sets the default locale. Made by main() after the application object and gone before it. Windows
/// learn of a switch by QEvent::LanguageChange. Main thread only.
class ProgramLanguage
{
public:
    explicit ProgramLanguage(Language language);
    ~ProgramLanguage();
    ProgramLanguage(const ProgramLanguage&) = delete;
    ProgramLanguage& operator=(const ProgramLanguage&) = delete;

    void set(Language language);

    /// What was last set; English while there is no object of this class. From any thread.
    static Language current();

private:
    void removeTranslators();

    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; ///< the texts on Qt's own buttons and dialogs
};

} // namespace beraad::wording
