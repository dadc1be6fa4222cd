// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pagestrips.h"

#include "core/pdf/workerengine.h"

namespace beraad::pdf {

namespace {

constexpr double kPointsPerInch = 72;
constexpr int kStripHeight = 1024; // pixels; about 20 MB of an A4 page at 600 dots per inch

} // namespace

Result<void> drawInStrips(const QByteArray& pdf, const QString& fileName, int dotsPerInch,
                          const std::function<Result<void>(const PageStrip&)>& take,
                          const Progress& progress)
{
    const auto isCancelled = [&progress] { return progress.isCancelled(); };
    WorkerEngine engine;
    BERAAD_TRY(const OpenedDocument document,
               engine.open(fileName, {SharedMemory::holding(pdf), fileName, {}}, isCancelled));
    for (int page = 0; page < document.pageSizes.size(); ++page) {
        const QSize size = (document.pageSizes.at(page) * dotsPerInch / kPointsPerInch).toSize();
        for (int top = 0; top < size.height(); top += kStripHeight) {
            const QRect part(0, top, size.width(), qMin(kStripHeight, size.height() - top));
            const Result<QImage> image = engine.picture(
                {fileName, page, size, part, Rotation::None, Priority::Visible}, isCancelled);
            if (isCancelled())
                return Error(ErrorKind::Cancelled);
            if (!image)
                return image.error();
            BERAAD_CHECK(take({page, size, part, *image}));
        }
    }
    return {};
}

} // namespace beraad::pdf
