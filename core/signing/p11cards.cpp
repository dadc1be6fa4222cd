// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/p11cards.h"

#include "core/signing/cardmodule.h"
#include "core/signing/keymaterial.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace beraad::signing {

namespace {

constexpr int kLongestChain = 5;

QString textOf(const char* text)
{
    return printable(QString::fromUtf8(text));
}

PinState pinStateOf(const PKCS11_TOKEN& token)
{
    if (token.userPinLocked)
        return PinState::Locked;
    if (token.userPinFinalTry)
        return PinState::LastTry;
    return token.userPinCountLow ? PinState::FewTries : PinState::Ready;
}

/// p11-kit also shows the machine's trusted authorities as a token, and SoftHSM a slot for a new
/// one; a card that keeps a key wants a PIN for it.
bool keepsKeys(const PKCS11_SLOT& slot)
{
    return slot.token && slot.token->initialized && slot.token->loginRequired;
}

std::span<PKCS11_CERT> certificatesOn(PKCS11_TOKEN* token)
{
    PKCS11_CERT* certificates = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_certs(token, &certificates, &count) != 0)
        return {};
    return {certificates, count};
}

std::optional<Certificate> valueOf(const PKCS11_CERT& onCard)
{
    return onCard.x509 ? Certificate::fromDer(toDer(onCard.x509, i2d_X509)) : std::nullopt;
}

Card cardIn(const PKCS11_SLOT& slot, const QString& module)
{
    const PKCS11_TOKEN& token = *slot.token;
    Card card;
    card.label = textOf(token.label);
    card.serialNumber = textOf(token.serialnr);
    card.reader = textOf(slot.description);
    card.module = module;
    card.pin = pinStateOf(token);
    card.hasPinPad = token.secureLogin;
    for (const PKCS11_CERT& onCard : certificatesOn(slot.token)) {
        if (const auto certificate = valueOf(onCard))
            card.certificates.append(*certificate);
    }
    return card;
}

PKCS11_SLOT* find(CardModule& module, const Card& card)
{
    for (PKCS11_SLOT& slot : module.readers()) {
        if (keepsKeys(slot) && textOf(slot.token->label) == card.label &&
            textOf(slot.token->serialnr) == card.serialNumber)
            return &slot;
    }
    return nullptr;
}

PKCS11_CERT* find(PKCS11_TOKEN* token, const Certificate& certificate)
{
    for (PKCS11_CERT& onCard : certificatesOn(token)) {
        if (valueOf(onCard) == certificate)
            return &onCard;
    }
    return nullptr;
}

/// What errorwording.cpp knows of the tries that are left.
QString triesLeft(PinState pin)
{
    switch (pin) {
    case PinState::LastTry:
        return QStringLiteral("final");
    case PinState::FewTries:
        return QStringLiteral("low");
    case PinState::Ready:
    case PinState::Locked:
        break;
    }
    return {};
}

/// After a try that failed: what the card says of its PIN now.
Error withTriesLeft(Error error, CardModule& module, const Card& card)
{
    if (error.kind() != ErrorKind::CardPinWrong)
        return error;
    if (!module.refresh())
        return error;
    const PKCS11_SLOT* slot = find(module, card);
    const PinState pin = slot ? pinStateOf(*slot->token) : card.pin;
    if (pin == PinState::Locked)
        return {ErrorKind::CardPinLocked, {}, error.detail()};
    return {ErrorKind::CardPinWrong, {triesLeft(pin)}, error.detail()};
}

/// The one try.
Result<void> tryPin(CardModule& module, const Card& card, const Secret& pin)
{
    PKCS11_SLOT* slot = find(module, card);
    if (!slot)
        return Error(ErrorKind::CardMissing);
    if (slot->token->userPinLocked)
        return Error(ErrorKind::CardPinLocked);
    const bool hasPinPad = slot->token->secureLogin;
    if (!hasPinPad && pin.isEmpty())
        return Error(ErrorKind::CardPinWrong, {triesLeft(pinStateOf(*slot->token))},
                     QStringLiteral("an empty PIN was not tried"));
    ERR_clear_error();
    if (PKCS11_login(slot, 0, hasPinPad ? nullptr : pin.characters()) != 0)
        return withTriesLeft(takeCardError(card.label), module, card);
    if (!hasPinPad)
        module.keepPin(pin);
    return {};
}

/// The issuers that the card carries along, from the holder's upwards.
QList<Certificate> chainOf(X509* holder, PKCS11_TOKEN* token)
{
    QList<Certificate> chain;
    const std::span<PKCS11_CERT> all = certificatesOn(token);
    X509* current = holder;
    const auto issued = [&current](const PKCS11_CERT& other) {
        return other.x509 && X509_cmp(other.x509, current) != 0 &&
               X509_check_issued(other.x509, current) == X509_V_OK;
    };
    while (chain.size() < kLongestChain && X509_self_signed(current, 0) != 1) {
        const auto issuer = std::find_if(all.begin(), all.end(), issued);
        if (issuer == all.end())
            break;
        if (const auto certificate = valueOf(*issuer))
            chain.append(*certificate);
        current = issuer->x509;
    }
    return chain;
}

Result<SigningKey> keyOn(const std::shared_ptr<CardModule>& module, const Card& card,
                         const Certificate& certificate)
{
    PKCS11_SLOT* slot = find(*module, card);
    PKCS11_CERT* onCard = slot ? find(slot->token, certificate) : nullptr;
    if (!onCard)
        return Error(ErrorKind::CardWithoutCertificate, {card.label});
    ERR_clear_error();
    PKCS11_KEY* found = PKCS11_find_key(onCard);
    KeyPtr key(found ? PKCS11_get_private_key(found) : nullptr);
    if (!key || X509_check_private_key(onCard->x509, key.get()) != 1)
        return Error(ErrorKind::KeyMissing, {certificate.holder()}, takeOpensslErrors());

    auto material = std::make_shared<KeyMaterial>();
    material->certificate = certificate;
    material->chain = chainOf(onCard->x509, slot->token);
    material->source = module;
    material->key = std::move(key);
    material->whyItFailed = [] { return takeCardError({}, ErrorKind::SigningFailed); };
    return SigningKey(std::move(material));
}

} // namespace

P11CardReaders::P11CardReaders(QStringList modules)
    : m_modules(std::move(modules))
{
}

Result<QList<Card>> P11CardReaders::cards()
{
    Result<std::shared_ptr<CardModule>> module = Error(ErrorKind::CardModuleNotLoadable);
    for (const QString& path : std::as_const(m_modules)) {
        module = CardModule::load(path);
        if (module || module.error().kind() != ErrorKind::CardModuleNotLoadable)
            break;
    }
    if (!module)
        return module.error();
    QList<Card> cards;
    for (const PKCS11_SLOT& slot : (*module)->readers()) {
        if (keepsKeys(slot))
            cards.append(cardIn(slot, (*module)->path()));
    }
    return cards;
}

Result<SigningKey> P11CardReaders::logIn(const Card& card, const Certificate& certificate,
                                         const Secret& pin)
{
    BERAAD_TRY(const std::shared_ptr<CardModule> module, CardModule::load(card.module));
    PKCS11_SLOT* slot = find(*module, card);
    if (!slot)
        return Error(ErrorKind::CardMissing);
    // Looked at before the try, which is not to be spent on a card that cannot sign for them.
    if (!find(slot->token, certificate))
        return Error(ErrorKind::CardWithoutCertificate, {card.label});
    BERAAD_CHECK(tryPin(*module, card, pin));
    return keyOn(module, card, certificate);
}

} // namespace beraad::signing
