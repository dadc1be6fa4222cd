// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sealing/blocksource.h"
#include "core/sealing/contentkey.h"
#include "core/signing/envelope.h"

#include <QIODevice>

namespace beraad::sealing {

/// Deciphers what SealingStream wrote. Each block is known to be genuine before it is given;
/// whether all came shows with the last. Private to this room.
class UnsealingStream final : public BlockSource
{
public:
    /// `device` is open, can be read again from its beginning, and outlives this object.
    UnsealingStream(QIODevice& device, QString name)
        : m_device(device)
        , m_name(std::move(name))
    {
    }

    /// PackageNotAPackage, PackageTooNew, PackageCutOff, PackageAltered, and those of
    /// signing::openEnvelope().
    Result<void> open(const signing::Unlocking& with);
    /// Back to the first block. `progress` outlives the reading; null: nobody watches.
    Result<void> rewind(const Progress* progress);

    Result<QByteArray> next() override; ///< PackageCutOff, PackageAltered, Cancelled
    qint64 most() const override { return m_device.size(); }

private:
    Result<QByteArray> readHead();
    Result<quint32> readNumber();
    Result<QByteArray> take(qsizetype size);
    Error altered(const QString& where) const;

    QIODevice& m_device;
    QString m_name;
    std::optional<ContentKey> m_key;
    QByteArray m_digest; ///< of the head, to which the first block is bound
    QByteArray m_bound;
    qint64 m_payloadAt = 0;
    crypto_secretstream_xchacha20poly1305_state m_state = {};
    bool m_isOver = false;
    const Progress* m_progress = nullptr;
};

} // namespace beraad::sealing
