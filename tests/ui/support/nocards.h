// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cards.h"

namespace beraad::tests {

/// A machine without a card in its readers.
class NoCards final : public signing::CardReaders
{
public:
    Result<QList<signing::Card>> cards() override { return QList<signing::Card>(); }
    Result<signing::SigningKey> logIn(const signing::Card&, const signing::Certificate&,
                                      const signing::Secret&) override
    {
        return Error(ErrorKind::CardMissing);
    }
};

} // namespace beraad::tests
