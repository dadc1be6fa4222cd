// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/phrases.h"

#include "core/wording/programlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace beraad::wording {

namespace {

/// QTranslator leaves "%n" as it is; QCoreApplication::translate replaces it.
QString withNumber(QString text, int n)
{
    return n < 0 ? text : text.replace("%n"_L1, QString::number(n));
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Language systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith("nl"_L1) ? Language::Dutch
                                                                         : Language::English;
}

Phrases::Phrases(Language language)
    : m_translator(loadTranslator(language))
    , m_language(language)
{
}

Language Phrases::language() const
{
    return m_translator ? m_language : ProgramLanguage::current();
}

QString Phrases::translate(const char* context, const char* source, const char* disambiguation,
                           int n) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, source, disambiguation, n);
    const QString translated = m_translator->translate(context, source, disambiguation, n);
    return withNumber(translated.isEmpty() ? QString::fromUtf8(source) : translated, n);
}

} // namespace beraad::wording
