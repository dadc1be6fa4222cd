// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/outsidelink.h"

#include "ui/kit/prompts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace beraad::ui {

namespace {

struct OutsideLink
{
    Q_DECLARE_TR_FUNCTIONS(OutsideLink)
};

constexpr int kLongestShown = 300;

/// Web and mail only: another scheme makes some program do what the plan's author thought of.
bool isHarmless(const QUrl& url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == u"https" || scheme == u"http" || scheme == u"mailto");
}

/// In letters that can neither look like others nor be taken for markup, without a name that only
/// pretends to be the site.
QString shown(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QByteArray plain = url.isValid()
                                 ? url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveUserInfo)
                                 : QUrl::toPercentEncoding(address, ":/?#@&=+,;% \\");
    return QString::fromLatin1(plain.left(kLongestShown));
}

} // namespace

void followOutsideLink(const QString& address, Prompts& prompts)
{
    const QUrl url(address, QUrl::StrictMode);
    if (isHarmless(url)) {
        if (prompts.confirm({OutsideLink::tr("Open this address?"),
                             OutsideLink::tr("The plan refers to %1. It opens outside Beraad, in "
                                             "the program for such addresses.")
                                 .arg(shown(address)),
                             OutsideLink::tr("Open address")}))
            QDesktopServices::openUrl(url);
        return;
    }
    if (prompts.confirm({OutsideLink::tr("Copy this address?"),
                         OutsideLink::tr("The plan refers to %1. Beraad opens only web and mail "
                                         "addresses; you can copy this one.")
                             .arg(shown(address)),
                         OutsideLink::tr("Copy address")}))
        QGuiApplication::clipboard()->setText(address);
}

} // namespace beraad::ui
