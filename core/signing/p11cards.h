// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cards.h"

namespace beraad::signing {

/// Card readers by way of libp11.
class P11CardReaders final : public CardReaders
{
public:
    /// Of these libraries the first that loads is used.
    explicit P11CardReaders(QStringList modules);

    Result<QList<Card>> cards() override;
    Result<SigningKey> logIn(const Card& card, const Certificate& certificate,
                             const Secret& pin) override;

private:
    QStringList m_modules;
};

} // namespace beraad::signing
