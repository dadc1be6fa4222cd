// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pieces.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace beraad::pdf {

/// How a piece of shared memory is handed to another process. Where the system passes descriptors
/// over a socket (Linux) the descriptor counts and `key` is empty; elsewhere it is the other way.
struct MemoryTicket
{
    qint64 size = 0;
    QString key;
    int descriptor = -1; ///< belongs to the SharedMemory that gave the ticket
};

/// Memory that this process shares with one other. Only the window's side makes it, at its final
/// size, so that a worker that has gone bad can neither shrink it under the window's feet nor make
/// the window map what the worker chose. Values that stand in it can change at any moment: it holds
/// pixels and file bytes, nothing that is trusted.
class SharedMemory
{
public:
    enum class Access
    {
        ReadOnly,
        ReadWrite
    };

    /// Zeroed memory that both sides write. Null when there is none to be had.
    static std::shared_ptr<SharedMemory> create(qint64 size);
    /// A copy of the bytes that nobody can change any more. Null when there is no memory.
    static std::shared_ptr<SharedMemory> holding(const QByteArray& bytes);
    /// The same of bytes that come in pieces, `size` in all: null also when it are fewer or more.
    /// An error of what gives them is what this gives.
    static Result<std::shared_ptr<SharedMemory>> filled(qint64 size, const PieceSource& fill);
    /// What the other side made; takes the ticket's descriptor over. Null when it cannot be mapped.
    static std::shared_ptr<SharedMemory> attach(const MemoryTicket& ticket, Access access);

    virtual ~SharedMemory() = default;
    SharedMemory(const SharedMemory&) = delete;
    SharedMemory& operator=(const SharedMemory&) = delete;

    uchar* data() { return m_data; }
    const uchar* data() const { return m_data; }
    qint64 size() const { return m_size; }
    /// The bytes without a copy; valid as long as the memory is.
    QByteArray bytes() const;
    virtual MemoryTicket ticket() const = 0;

protected:
    SharedMemory(uchar* data, qint64 size)
        : m_data(data)
        , m_size(size)
    {
    }

private:
    uchar* m_data;
    qint64 m_size;
};

} // namespace beraad::pdf
