// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/certificate.h"
#include "core/signing/secret.h"
#include "core/signing/signingkey.h"

#include <QList>
#include <QString>

#include <memory>

namespace beraad::signing {

/// Under what name a person's settings keep the library that reads their card.
inline constexpr QLatin1String kCardModuleSetting("signing/cardModule");

/// What a card tells of its PIN before anybody tries one.
enum class PinState
{
    Ready,
    FewTries, ///< wrong PINs were given since the last right one
    LastTry,  ///< one more wrong PIN locks the card
    Locked,
};

/// A smart card, or another token that keeps keys, as it was when it was looked at. Its names are
/// printable and short but were chosen by whoever made the card.
struct Card
{
    QString label;
    QString serialNumber;
    QString reader; ///< where it is
    QString module; ///< the library that reads it
    PinState pin = PinState::Ready;
    bool hasPinPad = false; ///< the PIN is typed on the reader and never known to this program
    QList<Certificate> certificates; ///< those that show without the PIN, also of issuers

    /// Those that could sign by their key usage; whether the key is there shows at logIn().
    QList<Certificate> signingCertificates() const;
    /// CardPinLocked, or CardWithoutCertificate when there is none to sign with.
    Result<void> canLogIn() const;
};

/// The card readers of a machine. Tests of the window give their own. One thread at a time; both
/// functions talk to the card and can take seconds.
class CardReaders
{
public:
    virtual ~CardReaders() = default;

    /// The cards that are in a reader now; none is no error. CardModuleNotLoadable; CardBusy while
    /// a key that logIn() gave is still kept; CardFailed.
    virtual Result<QList<Card>> cards() = 0;

    /// Tries the PIN exactly once, whatever comes of it, and gives the key of `certificate`. With
    /// a PIN pad `pin` is not used, and the call lasts until the person has typed it. Without one
    /// an empty PIN is not tried. The card stays logged in until the key goes; a card that asks
    /// for its PIN at each use gets it from the key, once per signature.
    /// Errors: CardMissing (no longer that card), CardPinWrong, CardPinLocked,
    /// CardWithoutCertificate (not that one), KeyMissing (of that certificate), Cancelled (on the
    /// PIN pad), CardBusy, CardModuleNotLoadable, CardFailed.
    virtual Result<SigningKey> logIn(const Card& card, const Certificate& certificate,
                                     const Secret& pin) = 0;

    /// By the PKCS#11 library `module` (a path, or a name to be looked up as libraries are).
    /// Without one: by p11-kit, which knows the libraries that are set up on the machine, else by
    /// OpenSC. Where the program was built without libp11 there never is a card.
    static std::unique_ptr<CardReaders> ofThisMachine(const QString& module = {});
};

} // namespace beraad::signing
