// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfengine.h"
#include "core/pdf/planreader.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace beraad::pdf {

struct Workshop;

/// Reads plans with a few engines at a time, each on a thread of its own; what is most urgent is
/// done first. The bytes of an open document are held once. Lives in the thread of its client.
///
/// A document that brings its reader down three times is given up: gaveUp() tells, and it does not
/// open again as long as this reader lives.
class PooledPlanReader : public PlanReader
{
    Q_OBJECT

public:
    /// usualEngines() unless `engines` says otherwise.
    explicit PooledPlanReader(const EngineFactory& factory, QObject* parent = nullptr,
                              int engines = 0);
    /// Stops the threads. One that an engine holds on to for more than 3 s (in this process a
    /// malicious file can) is left alone: it can no longer reach anything of ours.
    ~PooledPlanReader() override;

    void open(const QString& document, const QString& fileName, ByteProvider bytes) override;
    void close(const QString& document) override;
    RequestId requestPicture(const PictureRequest& request) override;
    void foresee(const PictureRequest& request) override;
    RequestId requestContent(const QString& document, int page, Priority priority) override;
    RequestId find(const FindRequest& request) override;
    void reprioritise(RequestId request, Priority priority) override;
    void cancel(RequestId request) override;

private:
    struct Delivery;
    template <typename Message>
    RequestId enqueue(Message message, const QString& document, Priority priority);
    void takeOffShelf(const QString& document);
    bool keepForeseen(const Picture& picture);
    void dropForeseen();

    std::shared_ptr<Workshop> m_workshop;
    std::vector<QThread*> m_threads;
    struct Held
    {
        int clients = 0;
        RequestId asked = 0; ///< the answer to it opens the document for all of them
        std::optional<OpenedDocument> opened;
    };
    QHash<QString, Held> m_held; ///< by document
    struct Foreseen
    {
        PictureRequest request;
        RequestId id = 0;
        std::optional<Picture> drawn;
    };
    std::optional<Foreseen> m_foreseen;   ///< until somebody asks for it
    QHash<RequestId, QString> m_expected; ///< requests without their (last) answer: the document
    RequestId m_lastId = 0;
};

} // namespace beraad::pdf
