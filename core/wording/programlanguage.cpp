// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/programlanguage.h"

#include "core/wording/phrases.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <atomic>

using namespace Qt::StringLiterals;

namespace beraad::wording {

namespace {

/// Beside QLocale::setDefault and the installed translators, which belong to the process as well.
std::atomic<Language> currentLanguage = Language::English;

} // namespace

std::unique_ptr<QTranslator> loadTranslator(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    // The English file holds the plural forms only; all else is English as it stands in the code.
    const QString file = language == Language::Dutch ? u":/translations/beraad_nl.qm"_s
                                                     : u":/translations/beraad_en.qm"_s;
    if (!translator->load(file))
        qFatal("the translations were not built into the program");
    return translator;
}

ProgramLanguage::ProgramLanguage(Language language)
{
    set(language);
}

ProgramLanguage::~ProgramLanguage()
{
    removeTranslators();
    currentLanguage = Language::English;
}

void ProgramLanguage::set(Language language)
{
    removeTranslators();
    currentLanguage = language;
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    // Qt's own texts are a package of their own (qt6-translations-l10n); without it those few
    // buttons stay English and nothing else changes.
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    m_own = loadTranslator(language);
    QCoreApplication::installTranslator(m_own.get());
}

Language ProgramLanguage::current()
{
    return currentLanguage;
}

void ProgramLanguage::removeTranslators()
{
    for (auto* translator : {m_own.get(), m_qt.get()}) {
        if (translator)
            QCoreApplication::removeTranslator(translator);
    }
}

} // namespace beraad::wording
