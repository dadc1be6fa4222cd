// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/asidefile.h"
#include "core/sealing/contentkey.h"
#include "core/signing/envelope.h"

namespace beraad::sealing {

/// Enciphers the payload block by block (libsodium's secretstream) behind an envelope with the key.
/// Private to this room.
class SealingStream
{
public:
    /// `out` must outlive it. EnvelopeNotMade, or what is wrong with the file.
    Result<void> begin(AsideFile& out, const signing::Addressees& addressees);
    /// Exactly kBlockSize bytes.
    Result<void> write(QByteArrayView block);
    /// The block before was the last.
    Result<void> finish();

private:
    Result<void> push(unsigned char tag);

    AsideFile* m_out = nullptr;
    crypto_secretstream_xchacha20poly1305_state m_state = {};
    QByteArray m_bound; ///< what the first block is bound to; empty after it
    QByteArray m_held;  ///< the block that may turn out to be the last
};

} // namespace beraad::sealing
