// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/secret.h"

#include <QString>

#include <libp11.h>

#include <memory>
#include <span>

namespace beraad::signing {

/// A loaded PKCS#11 library with its slots. The library's state belongs to the whole process, and
/// closing one use of it ends the sessions of any other; so there is one use at a time.
class CardModule
{
public:
    /// CardBusy, CardModuleNotLoadable, CardFailed.
    static Result<std::shared_ptr<CardModule>> load(const QString& path);
    ~CardModule();
    CardModule(const CardModule&) = delete;
    CardModule& operator=(const CardModule&) = delete;

    const QString& path() const { return m_path; }
    std::span<PKCS11_SLOT> readers() { return {m_slots, m_count}; }
    /// Asks the cards anew how they are; pointers into the slots end. CardFailed.
    Result<void> refresh();

    /// The PIN for a key that wants it at each use; kept until the module goes.
    void keepPin(const Secret& pin);

private:
    explicit CardModule(QString path);
    void releaseSlots();

    QString m_path;
    PKCS11_CTX* m_context = nullptr;
    PKCS11_SLOT* m_slots = nullptr;
    unsigned int m_count = 0;
    bool m_isLoaded = false;
    Secret m_pin;
    UI_METHOD* m_prompt = nullptr;
};

/// What libp11 says went wrong, as an error about the card `label`; `otherwise` when it does not
/// say. Forgets it.
Error takeCardError(const QString& label, ErrorKind otherwise = ErrorKind::CardFailed);

} // namespace beraad::signing
