// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signing/certificate.h"
#include "core/signing/openssl.h"

#include <QList>

#include <functional>

namespace beraad::signing {

/// What stands behind a SigningKey.
struct KeyMaterial
{
    Certificate certificate;
    QList<Certificate> chain;
    std::shared_ptr<void> source; ///< what must outlive the key, such as the session with a card
    KeyPtr key;                   ///< goes before its source does
    /// Reads and forgets OpenSSL's errors after the key failed to sign.
    std::function<Error()> whyItFailed = [] {
        return Error(ErrorKind::SigningFailed, {}, takeOpensslErrors());
    };
};

} // namespace beraad::signing
