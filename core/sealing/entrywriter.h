// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

struct archive;

namespace beraad::sealing {

/// Writes named entries as a tar (POSIX pax) in whole blocks of kBlockSize: the same entries give
/// the same bytes. Private to this room.
class EntryWriter
{
public:
    using BlockSink = std::function<Result<void>(QByteArrayView block)>;

    explicit EntryWriter(BlockSink sink);
    ~EntryWriter();
    EntryWriter(const EntryWriter&) = delete;
    EntryWriter& operator=(const EntryWriter&) = delete;

    /// Errors of each: those of the sink, or Internal.
    Result<void> begin(const QString& name, qint64 size);
    Result<void> write(QByteArrayView bytes);
    Result<void> finish();

private:
    friend struct WriteCallback;
    Result<void> settled(bool done);

    struct Free
    {
        void operator()(archive* writer) const;
    };
    BlockSink m_sink;
    Result<void> m_failure;
    std::unique_ptr<archive, Free> m_archive; ///< goes first: it may still write
};

} // namespace beraad::sealing
