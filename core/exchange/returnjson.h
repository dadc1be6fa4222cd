// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returncontents.h"

namespace beraad::exchange {

/// A return as it travels (return.json): the same contents give the same bytes. The wishes to
/// discuss go beside it, in an entry of their own that an older program keeps unread.
QByteArray writeReturnContents(const ReturnContents& contents);

/// `file` is how errors call the package: PackageContentWrong, PackageTooNew.
Result<ReturnContents> readReturnContents(const QByteArray& json, const QString& file);

inline constexpr QLatin1String kWishesEntry("wishes.json"); ///< there when there are any

QByteArray writeWishes(const QList<domain::DiscussionWish>& wishes);
Result<QList<domain::DiscussionWish>> readWishes(const QByteArray& json, const QString& file);

/// A return.json as it is kept of a return that was taken in: with the wishes in it, so that it
/// tells a wish that was read from one that an older program kept unread.
QByteArray keptWith(const QByteArray& json, const QList<domain::DiscussionWish>& wishes);

} // namespace beraad::exchange
