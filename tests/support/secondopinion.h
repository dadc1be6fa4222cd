// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What other programs say of the signatures in a PDF; nothing where they are not installed.
namespace beraad::tests {

/// All that `pdfsig -nocert` prints.
std::optional<QString> pdfsigOpinion(const QString& path);

/// All that `mutool sign -v` prints.
std::optional<QString> mutoolOpinion(const QString& path);

enum class CmsOpinion
{
    Good,
    Bad,
    Nothing, ///< there is no signature to be found
};

/// `openssl cms -verify -cades` on the last signature in the file, over the bytes that it says it
/// covers, with the authority in the PEM file `trusted`. Whether it covers all it does not see.
std::optional<CmsOpinion> opensslOpinion(const QByteArray& pdf, const QString& trusted);

} // namespace beraad::tests
