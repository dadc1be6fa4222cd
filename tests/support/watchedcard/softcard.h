// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"
#include "tests/support/watchedcard/watchedcard.h"

#include <QLibrary>
#include <QTemporaryDir>

namespace beraad::tests {

/// Cards of SoftHSM in a folder of their own, behind the watched library. One object per process,
/// because SoftHSM reads where its cards are only once.
class SoftCards
{
public:
    SoftCards();

    /// SoftHSM and the program that writes to it are installed; else tests skip with a word.
    static bool areAvailable();

    static constexpr auto kPin = "1234";

    /// The library to give to CardReaders.
    static QString module();
    WatchedCard& watched() { return *m_watched; }
    /// As if nobody had used a card yet.
    void reset() { *m_watched = {}; }

    /// A new card without anything on it.
    void add(const QString& label);

    enum class KeyUse
    {
        AfterLogin,
        PinEachTime
    };
    /// `id` of two hexadecimal digits ties a certificate to its key.
    void putKey(const QString& label, const QString& id, const TestIdentity& identity,
                KeyUse use = KeyUse::AfterLogin);
    void putCertificate(const QString& label, const QString& id,
                        const signing::Certificate& certificate);

private:
    void write(const QString& label, const QString& id, const QString& type,
               const QByteArray& bytes, const QStringList& more);

    QTemporaryDir m_folder;
    QLibrary m_library;
    WatchedCard* m_watched = nullptr;
};

} // namespace beraad::tests
