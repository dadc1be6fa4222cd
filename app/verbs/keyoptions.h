// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/options.h"
#include "core/base/result.h"
#include "core/signing/signingkey.h"

namespace beraad::app {

/// The first line of `passwordFile` where one is named, else what BERAAD_PASSWORD holds, else what
/// the person answers.
Result<signing::Secret> readSecret(const QString& passwordFile, const QString& question);

/// How a verb says with which key it signs: a key file or a card.
class KeyOptions
{
public:
    static void addTo(Options& options);

    explicit KeyOptions(const Options& options)
        : m_options(options)
    {
    }

    /// Neither a key file nor a card was named, or both.
    bool isUnclear() const;

    /// The key. Its password or PIN comes from the file or the variable that was named, else it is
    /// asked for; a PIN is tried once. `console` tells what to do at a PIN pad.
    Result<signing::SigningKey> open(Console& console) const;

private:
    Result<signing::SigningKey> fromFile() const;
    Result<signing::SigningKey> fromCard(Console& console) const;
    Result<signing::Secret> secret(const QString& question) const
    {
        return readSecret(m_options.value(QStringLiteral("password-file")), question);
    }

    const Options& m_options;
};

} // namespace beraad::app
