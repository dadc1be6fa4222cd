// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/secretprompt.h"

#include <openssl/crypto.h>
#include <openssl/ui.h>

#include <array>

namespace beraad::signing {

Result<Secret> askSecret(const QString& question)
{
    constexpr int kLongest = 1024;
    std::array<char, kLongest + 1> typed{};
    std::array<char, kLongest + 1> unused{};
    const QByteArray prompt = question.toLocal8Bit() + ' ';
    const bool done =
        UI_UTIL_read_pw(typed.data(), unused.data(), kLongest, prompt.constData(), 0) == 0;
    Secret secret = done ? Secret(QString::fromLocal8Bit(typed.data())) : Secret();
    OPENSSL_cleanse(typed.data(), typed.size());
    if (!done)
        return Error(ErrorKind::Cancelled);
    return secret;
}

} // namespace beraad::signing
