// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sodium.h>

/// The numbers of the format, as FORMAT.md has them. Private to this room.
namespace beraad::sealing {

/// Like that of PNG: a byte that is no text, and line ends that a careless copy would change.
inline constexpr char kMagic[] = {'\x8b', 'B', 'R', 'D', '\r', '\n', '\x1a', '\n'};
inline constexpr qint64 kMagicSize = sizeof kMagic;
inline constexpr quint32 kFormatVersion = 1;
inline constexpr qint64 kLargestEnvelope = 1 << 20;
inline constexpr qsizetype kDigestSize = 32;

/// The plain payload goes in blocks of this size, the last one too.
inline constexpr qsizetype kBlockSize = 65536;
inline constexpr qsizetype kSealedBlockSize =
    kBlockSize + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
inline constexpr qsizetype kStreamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
inline constexpr qsizetype kContentKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;

inline constexpr qint64 kMostEntries = 20'000;
inline constexpr qint64 kLargestManifest = 16 << 20;
inline constexpr qint64 kLargestSignature = 1 << 20;
inline constexpr auto kManifestName = "manifest.json";
inline constexpr auto kSignatureName = "manifest.p7s";

} // namespace beraad::sealing
