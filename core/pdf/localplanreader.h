// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"

#include <QHash>

#include <memory>
#include <vector>

class QThread;

namespace beraad::pdf {

struct Workshop;

/// Reads plans on threads of this process. Each thread has its own Poppler documents; the bytes of
/// an open document are held once. Lives in the thread of its client.
class LocalPlanReader final : public PlanReader
{
    Q_OBJECT

public:
    /// As many threads as the machine has cores, at most 4, unless said otherwise.
    explicit LocalPlanReader(QObject* parent = nullptr, int threads = 0);
    /// Stops the threads. One that Poppler holds on to for more than 3 s (a malicious file can) is
    /// left alone: it can no longer reach anything of ours.
    ~LocalPlanReader() override;

    void open(const QString& document, const QString& fileName, ByteProvider bytes) override;
    void close(const QString& document) override;
    RequestId requestPicture(const PictureRequest& request) override;
    RequestId requestContent(const QString& document, int page, Priority priority) override;
    RequestId find(const FindRequest& request) override;
    void reprioritise(RequestId request, Priority priority) override;
    void cancel(RequestId request) override;

private:
    struct Delivery;
    template <typename Message>
    RequestId enqueue(Message message, const QString& document, Priority priority);

    std::shared_ptr<Workshop> m_workshop;
    std::vector<QThread*> m_threads;
    QHash<QString, int> m_opened;         ///< how often each document is open
    QHash<RequestId, QString> m_expected; ///< requests without their (last) answer: the document
    RequestId m_lastId = 0;
};

} // namespace beraad::pdf
