// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchedcard/watchedcard.h"

#include <QLibrary>
#include <QString>

#include <cstring>
#include <p11-kit/pkcs11.h>

using beraad::tests::WatchedCard;

namespace {

WatchedCard card;
CK_FUNCTION_LIST* behind = nullptr; ///< SoftHSM
CK_FUNCTION_LIST shown;             ///< what our caller gets

CK_RV getSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info)
{
    const CK_RV result = behind->C_GetSlotInfo(slot, info);
    if (result == CKR_OK && card.isRemoved)
        info->flags &= ~CKF_TOKEN_PRESENT;
    return result;
}

CK_RV getTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info)
{
    if (card.isRemoved)
        return CKR_TOKEN_NOT_PRESENT;
    const CK_RV result = behind->C_GetTokenInfo(slot, info);
    if (result != CKR_OK)
        return result;
    info->flags &= ~(CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY | CKF_USER_PIN_LOCKED);
    if (card.triesLeft < WatchedCard::kTries)
        info->flags |= CKF_USER_PIN_COUNT_LOW;
    if (card.triesLeft == 1)
        info->flags |= CKF_USER_PIN_FINAL_TRY;
    if (card.triesLeft == 0)
        info->flags |= CKF_USER_PIN_LOCKED;
    if (card.hasPinPad)
        info->flags |= CKF_PROTECTED_AUTHENTICATION_PATH;
    return CKR_OK;
}

CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void* application, CK_NOTIFY notify,
                  CK_SESSION_HANDLE* session)
{
    if (card.isRemoved)
        return CKR_TOKEN_NOT_PRESENT;
    return behind->C_OpenSession(slot, flags, application, notify, session);
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR* pin, CK_ULONG length)
{
    (user == CKU_CONTEXT_SPECIFIC ? card.loginsForOneUse : card.logins) += 1;
    if (card.isRemoved)
        return CKR_DEVICE_REMOVED;
    if (card.triesLeft == 0)
        return CKR_PIN_LOCKED;
    QByteArray given(reinterpret_cast<const char*>(pin), static_cast<qsizetype>(length));
    if (card.hasPinPad) {
        if (pin)
            return CKR_ARGUMENTS_BAD;
        if (!card.typedOnPad)
            return CKR_FUNCTION_CANCELED;
        given = card.typedOnPad;
    }
    const CK_RV result =
        behind->C_Login(session, user, reinterpret_cast<CK_UTF8CHAR*>(given.data()),
                        static_cast<CK_ULONG>(given.size()));
    if (result == CKR_PIN_INCORRECT)
        card.triesLeft -= 1;
    if (result == CKR_OK)
        card.triesLeft = WatchedCard::kTries;
    return result;
}

CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE* data, CK_ULONG length, CK_BYTE* signature,
           CK_ULONG* signatureLength)
{
    card.signatures += 1;
    if (card.isRemoved)
        return CKR_DEVICE_REMOVED;
    return behind->C_Sign(session, data, length, signature, signatureLength);
}

/// SoftHSM stays loaded as long as the process: it does not survive being loaded anew.
bool loadBehind()
{
    static QLibrary library(QStringLiteral("/usr/lib/softhsm/libsofthsm2.so"));
    const auto list = reinterpret_cast<CK_C_GetFunctionList>(library.resolve("C_GetFunctionList"));
    return list && list(&behind) == CKR_OK;
}

} // namespace

extern "C" {

Q_DECL_EXPORT WatchedCard* beraadWatchedCard()
{
    return &card;
}

Q_DECL_EXPORT CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    if (!behind && !loadBehind())
        return CKR_GENERAL_ERROR;
    shown = *behind;
    shown.C_GetSlotInfo = getSlotInfo;
    shown.C_GetTokenInfo = getTokenInfo;
    shown.C_OpenSession = openSession;
    shown.C_Login = login;
    shown.C_Sign = sign;
    *list = &shown;
    return CKR_OK;
}
}
