// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"

#include <QMap>

namespace beraad::tests {

/// A reader that notes what it is asked and answers when the test says so.
class FakeReader final : public pdf::PlanReader
{
public:
    void open(const QString&, const QString&, pdf::ByteProvider) override {}
    void close(const QString&) override {}
    pdf::RequestId requestPicture(const pdf::PictureRequest& request) override
    {
        pictures.insert(++last, request);
        return last;
    }
    void foresee(const pdf::PictureRequest&) override {}
    pdf::RequestId requestContent(const QString&, int page, pdf::Priority) override
    {
        contents.insert(++last, page);
        return last;
    }
    pdf::RequestId find(const pdf::FindRequest&) override { return ++last; }
    void reprioritise(pdf::RequestId request, pdf::Priority priority) override
    {
        pictures[request].priority = priority;
    }
    void cancel(pdf::RequestId request) override
    {
        pictures.remove(request);
        contents.remove(request);
        cancelled.append(request);
    }

    /// Answers a picture with an image of the size that was asked, or with none.
    void answer(pdf::RequestId id, bool readable = true)
    {
        const pdf::PictureRequest request = pictures.take(id);
        QImage image;
        if (readable) {
            image = QImage(request.pixels().size(), QImage::Format_RGB32);
            image.fill(Qt::white);
        }
        Q_EMIT pictureReady({id, request, image});
    }

    QMap<pdf::RequestId, pdf::PictureRequest> pictures; ///< asked, neither answered nor cancelled
    QMap<pdf::RequestId, int> contents;
    QList<pdf::RequestId> cancelled;
    pdf::RequestId last = 0;
};

} // namespace beraad::tests
