// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"

#include "ui/kit/deskstyle.h"
#include "ui/kit/palettes.h"

#include <QApplication>
#include <QSettings>
#include <QToolTip>

namespace beraad::ui {

namespace {

bool askSystem()
{
#ifdef Q_OS_WIN
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                            "CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return isDark(QApplication::palette());
#endif
}

} // namespace

bool systemPrefersDark()
{
    // Our own palette covers the platform's from the first applyTheme() on, so it is asked once.
    static const bool prefersDark = askSystem();
    return prefersDark;
}

void applyTheme(QApplication& application, Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemPrefersDark());
    if (!qobject_cast<DeskStyle*>(application.style()))
        QApplication::setStyle(new DeskStyle);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace beraad::ui
