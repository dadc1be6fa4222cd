// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/messages.h"
#include "core/pdf/sharedmemory.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace beraad::pdf {

/// Gives the bytes of a PDF when they are needed, in memory that is shared with the process that
/// reads them. Called at most once for each open(), on a thread of the reader: it must bring its
/// own database connection, file or copy of the bytes.
using ByteProvider = std::function<Result<std::shared_ptr<SharedMemory>>()>;
/// The same from what has all of them at hand.
ByteProvider copying(std::function<Result<QByteArray>()> bytes);

/// Reads plans for the window: requests go in and return at once, answers arrive later as signals
/// on the thread that the reader lives in. All members are called on that thread. What was
/// cancelled is never answered; everything else is answered exactly once (find(): once per page).
///
/// Knows nothing of widgets, and its client knows nothing of Poppler: every message is a plain
/// value, so that another implementation can do the work in a process of its own.
class PlanReader : public QObject
{
    Q_OBJECT

public:
    explicit PlanReader(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    /// Makes a document ready; `document` is the SHA-256 it is asked for by. Answered by opened()
    /// or openFailed(), also when it was open already; one answer serves all who wait for it. Each
    /// open() asks for one close().
    virtual void open(const QString& document, const QString& fileName, ByteProvider bytes) = 0;
    /// Forgets a document and drops what was asked of it, when nobody else has it open.
    virtual void close(const QString& document) = 0;

    virtual RequestId requestPicture(const PictureRequest& request) = 0;
    /// Draws what will probably be the first picture that is asked of the first document, which is
    /// opened already. It is given to who asks for the very same; when another is asked for, or
    /// another foreseen, it is dropped.
    virtual void foresee(const PictureRequest& request) = 0;
    virtual RequestId requestContent(const QString& document, int page, Priority priority) = 0;
    virtual RequestId find(const FindRequest& request) = 0;

    /// A request that waits gets another place in the queue.
    virtual void reprioritise(RequestId request, Priority priority) = 0;
    virtual void cancel(RequestId request) = 0;

Q_SIGNALS:
    void opened(const beraad::pdf::OpenedDocument& document);
    void openFailed(const QString& document, const beraad::Error& error);
    /// A document that was open brought its reader down too often; nothing more comes of it.
    void gaveUp(const QString& document, const beraad::Error& error);
    void pictureReady(const beraad::pdf::Picture& picture);
    void contentReady(const beraad::pdf::PageContent& content);
    void hitsFound(const beraad::pdf::PageHits& hits);
};

} // namespace beraad::pdf
