// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cards.h"

namespace beraad::signing {

namespace {

/// Stands in where the program is built without libp11.
class NoCardReaders final : public CardReaders
{
public:
    Result<QList<Card>> cards() override { return QList<Card>(); }
    Result<SigningKey> logIn(const Card&, const Certificate&, const Secret&) override
    {
        return Error(ErrorKind::CardMissing);
    }
};

} // namespace

std::unique_ptr<CardReaders> CardReaders::ofThisMachine(const QString&)
{
    return std::make_unique<NoCardReaders>();
}

} // namespace beraad::signing
