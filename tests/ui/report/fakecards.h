// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cards.h"

#include <atomic>

namespace beraad::tests {

/// A reader with at most one card, whose key is really in a key file. Counts what it is asked.
class FakeCards final : public signing::CardReaders
{
public:
    FakeCards(const QString& keyFile, const QString& password)
        : m_keyFile(keyFile)
        , m_password(password)
    {
        const auto key = signing::openKeyFile(keyFile, signing::Secret(password));
        if (!key)
            qFatal("the fake card has no key");
        card.label = QStringLiteral("Pas van de voorzitter");
        card.reader = QStringLiteral("Lezer");
        card.certificates = {key->certificate()};
    }

    signing::Card card;
    QString pin = QStringLiteral("1234");
    std::atomic_bool isIn = true;
    std::atomic_int tries = 0;

    Result<QList<signing::Card>> cards() override
    {
        return isIn ? QList<signing::Card>{card} : QList<signing::Card>();
    }

    Result<signing::SigningKey> logIn(const signing::Card&, const signing::Certificate&,
                                      const signing::Secret& typed) override
    {
        ++tries;
        if (!card.hasPinPad && QString::fromUtf8(typed.characters()) != pin)
            return Error(ErrorKind::CardPinWrong, {QStringLiteral("final")});
        return signing::openKeyFile(m_keyFile, signing::Secret(m_password));
    }

private:
    QString m_keyFile;
    QString m_password;
};

} // namespace beraad::tests
