// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/unsealingstream.h"
#include "core/base/sha256.h"

#include <QtEndian>

namespace beraad::sealing {

namespace {

/// The unit in which reading is reported: a file of terabytes still fits an int.
constexpr qint64 kKibibyte = 1024;

} // namespace

Error UnsealingStream::altered(const QString& where) const
{
    return {ErrorKind::PackageAltered, {m_name}, where};
}

Result<QByteArray> UnsealingStream::take(qsizetype size)
{
    QByteArray bytes = m_device.read(size);
    if (bytes.size() != size)
        return Error(ErrorKind::PackageCutOff, {m_name});
    return bytes;
}

Result<quint32> UnsealingStream::readNumber()
{
    BERAAD_TRY(const QByteArray bytes, take(sizeof(quint32)));
    return qFromBigEndian<quint32>(bytes.constData());
}

/// Gives the envelope.
Result<QByteArray> UnsealingStream::readHead()
{
    if (!m_device.seek(0) || m_device.read(kMagicSize) != QByteArray(kMagic, kMagicSize))
        return Error(ErrorKind::PackageNotAPackage, {m_name});
    BERAAD_TRY(const quint32 version, readNumber());
    if (version != kFormatVersion)
        return Error(version > kFormatVersion ? ErrorKind::PackageTooNew
                                              : ErrorKind::PackageNotAPackage,
                     {m_name, QString::number(version), QString::number(kFormatVersion)});
    BERAAD_TRY(const quint32 size, readNumber());
    if (size > kLargestEnvelope)
        return Error(ErrorKind::PackageTooLarge, {m_name}, QStringLiteral("envelope"));
    BERAAD_TRY(const QByteArray envelope, take(size));
    m_device.seek(0);
    const QByteArray head = m_device.read(kMagicSize + 2 * qint64(sizeof size) + size);
    m_digest = sha256(head);
    BERAAD_TRY(const QByteArray stated, take(kDigestSize));
    // Anybody could change this digest too; it is there so that an accident is called what it is,
    // and not a wrong password.
    if (stated != m_digest)
        return altered(QStringLiteral("head"));
    return envelope;
}

Result<void> UnsealingStream::open(const signing::Unlocking& with)
{
    if (sodium_init() < 0)
        return Error(ErrorKind::Internal, {}, QStringLiteral("libsodium does not start"));
    BERAAD_TRY(const QByteArray envelope, readHead());
    m_payloadAt = m_device.pos();
    BERAAD_TRY(QByteArray secret, signing::openEnvelope(envelope, with, m_name));
    m_key = ContentKey::take(secret);
    if (!m_key)
        return altered(QStringLiteral("content key"));
    return rewind(nullptr);
}

Result<void> UnsealingStream::rewind(const Progress* progress)
{
    m_progress = progress;
    m_isOver = false;
    m_bound = m_digest;
    if (!m_device.seek(m_payloadAt))
        return Error(ErrorKind::PackageCutOff, {m_name});
    BERAAD_TRY(const QByteArray header, take(kStreamHeaderSize));
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &m_state, reinterpret_cast<const unsigned char*>(header.constData()), m_key->data()) !=
        0)
        return altered(QStringLiteral("header of the payload"));
    return {};
}

Result<QByteArray> UnsealingStream::next()
{
    if (m_isOver)
        return QByteArray();
    if (m_progress) {
        if (m_progress->isCancelled())
            return Error(ErrorKind::Cancelled);
        m_progress->report(int(m_device.pos() / kKibibyte), int(m_device.size() / kKibibyte));
    }
    const qint64 at = m_device.pos();
    BERAAD_TRY(const QByteArray sealed, take(kSealedBlockSize));
    QByteArray block(kBlockSize, Qt::Uninitialized);
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        &m_state, reinterpret_cast<unsigned char*>(block.data()), nullptr, &tag,
        reinterpret_cast<const unsigned char*>(sealed.constData()),
        static_cast<unsigned long long>(sealed.size()),
        reinterpret_cast<const unsigned char*>(m_bound.constData()),
        static_cast<unsigned long long>(m_bound.size()));
    if (failed)
        return altered(QStringLiteral("block at byte %1").arg(at));
    m_bound.clear();
    m_isOver = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_isOver && m_device.pos() != m_device.size())
        return altered(QStringLiteral("bytes behind its end"));
    return block;
}

} // namespace beraad::sealing
