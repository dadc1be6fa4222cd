// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/openssl.h"

namespace beraad::signing {

/// Whether the signing-certificate attribute of a signature (RFC 2634 or, version 2, RFC 5035), if
/// it has one, names `certificate`. It is what keeps a signature from being passed off with another
/// certificate for the same key.
bool namesCertificate(CMS_SignerInfo* signer, X509* certificate);

} // namespace beraad::signing
