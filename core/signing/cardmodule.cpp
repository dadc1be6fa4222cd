// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cardmodule.h"

#include "core/signing/openssl.h"

#include <QFile>
#include <QMutex>
#include <QSet>

#include <openssl/err.h>
#include <openssl/ui.h>

namespace beraad::signing {

namespace {

/// The return values of PKCS#11 2.40 that mean something to a person.
namespace ckr {
constexpr int kDeviceRemoved = 0x32;
constexpr int kFunctionCanceled = 0x50;
constexpr int kPinIncorrect = 0xa0;
constexpr int kPinInvalid = 0xa1;
constexpr int kPinLengthRange = 0xa2;
constexpr int kPinLocked = 0xa4;
constexpr int kSessionHandleInvalid = 0xb3;
constexpr int kTokenNotPresent = 0xe0;
constexpr int kTokenNotRecognized = 0xe1;
} // namespace ckr

QMutex& guard()
{
    static QMutex mutex;
    return mutex;
}

/// The libraries in use, by path; only with the guard locked.
QSet<QString>& inUse()
{
    static QSet<QString> paths;
    return paths;
}

/// Answers the one question that libp11 asks: the PIN of a key that wants it at each use. Without a
/// method of ours it would ask on the terminal.
int answer(UI* ui, UI_STRING* question)
{
    const auto* pin = static_cast<const Secret*>(UI_get0_user_data(ui));
    if (UI_get_string_type(question) != UIT_PROMPT)
        return 1;
    if (!pin || pin->isEmpty())
        return 0;
    return UI_set_result(ui, question, pin->characters()) == 0;
}

/// The last PKCS#11 return value among OpenSSL's errors; 0 without one.
int cardCode(unsigned long error)
{
    return ERR_GET_LIB(error) == ERR_get_CKR_code() ? ERR_GET_REASON(error) : 0;
}

ErrorKind kindOf(int code, ErrorKind otherwise)
{
    switch (code) {
    case ckr::kPinIncorrect:
    case ckr::kPinInvalid:
    case ckr::kPinLengthRange:
        return ErrorKind::CardPinWrong;
    case ckr::kPinLocked:
        return ErrorKind::CardPinLocked;
    case ckr::kFunctionCanceled:
        return ErrorKind::Cancelled;
    case ckr::kDeviceRemoved:
    case ckr::kSessionHandleInvalid:
    case ckr::kTokenNotPresent:
    case ckr::kTokenNotRecognized:
        return ErrorKind::CardMissing;
    default:
        return otherwise;
    }
}

} // namespace

CardModule::CardModule(QString path)
    : m_path(std::move(path))
    , m_context(PKCS11_CTX_new())
    , m_prompt(UI_create_method("beraad"))
{
    UI_method_set_reader(m_prompt, answer);
    PKCS11_set_ui_method(m_context, m_prompt, &m_pin);
}

CardModule::~CardModule()
{
    const QMutexLocker lock(&guard());
    releaseSlots();
    if (m_isLoaded)
        PKCS11_CTX_unload(m_context);
    PKCS11_CTX_free(m_context);
    UI_destroy_method(m_prompt);
    inUse().remove(m_path);
    ERR_clear_error();
}

Result<std::shared_ptr<CardModule>> CardModule::load(const QString& path)
{
    std::shared_ptr<CardModule> module;
    {
        const QMutexLocker lock(&guard());
        if (inUse().contains(path))
            return Error(ErrorKind::CardBusy);
        inUse().insert(path);
        module.reset(new CardModule(path));
        ERR_clear_error();
        module->m_isLoaded =
            PKCS11_CTX_load(module->m_context, QFile::encodeName(path).constData()) == 0;
    }
    if (!module->m_isLoaded)
        return Error(ErrorKind::CardModuleNotLoadable, {path}, takeOpensslErrors());
    BERAAD_CHECK(module->refresh());
    return module;
}

Result<void> CardModule::refresh()
{
    ERR_clear_error();
    // Not PKCS11_update_slots(): libp11 0.4.12 crashes in it on a list that it made itself.
    releaseSlots();
    if (PKCS11_enumerate_slots(m_context, &m_slots, &m_count) != 0)
        return takeCardError({});
    return {};
}

void CardModule::releaseSlots()
{
    if (m_slots)
        PKCS11_release_all_slots(m_context, m_slots, m_count);
    m_slots = nullptr;
    m_count = 0;
}

void CardModule::keepPin(const Secret& pin)
{
    m_pin = pin.copy();
}

Error takeCardError(const QString& label, ErrorKind otherwise)
{
    const int code = cardCode(ERR_peek_last_error());
    const ErrorKind kind = kindOf(code, otherwise);
    QStringList arguments;
    if (kind == ErrorKind::CardFailed)
        arguments = {label};
    return {kind, arguments, takeOpensslErrors()};
}

} // namespace beraad::signing
