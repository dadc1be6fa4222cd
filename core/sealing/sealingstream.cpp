// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealingstream.h"
#include "core/base/sha256.h"

#include <QtEndian>

namespace beraad::sealing {

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

Result<void> SealingStream::begin(AsideFile& out, const signing::Addressees& addressees)
{
    if (sodium_init() < 0)
        return Error(ErrorKind::Internal, {}, QStringLiteral("libsodium does not start"));
    m_out = &out;
    const ContentKey key = ContentKey::random();
    QByteArray bytes = key.bytes();
    const Result<QByteArray> envelope = signing::closeEnvelope(bytes, addressees);
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    if (!envelope)
        return envelope.error();
    const QByteArray head = QByteArray(kMagic, kMagicSize) + bigEndian(kFormatVersion) +
                            bigEndian(quint32(envelope->size())) + *envelope;
    m_bound = sha256(head);
    QByteArray streamHeader(kStreamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(
        &m_state, reinterpret_cast<unsigned char*>(streamHeader.data()), key.data());
    return m_out->write(head + m_bound + streamHeader);
}

Result<void> SealingStream::write(QByteArrayView block)
{
    if (block.size() != kBlockSize)
        return Error(ErrorKind::Internal, {}, QStringLiteral("a block of another size"));
    if (!m_held.isEmpty())
        BERAAD_CHECK(push(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
    m_held = block.toByteArray();
    return {};
}

Result<void> SealingStream::finish()
{
    return push(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

Result<void> SealingStream::push(unsigned char tag)
{
    QByteArray sealed(kSealedBlockSize, Qt::Uninitialized);
    const auto* bound = reinterpret_cast<const unsigned char*>(m_bound.constData());
    crypto_secretstream_xchacha20poly1305_push(
        &m_state, reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
        reinterpret_cast<const unsigned char*>(m_held.constData()),
        static_cast<unsigned long long>(m_held.size()), bound,
        static_cast<unsigned long long>(m_bound.size()), tag);
    m_bound.clear();
    return m_out->write(sealed);
}

} // namespace beraad::sealing
