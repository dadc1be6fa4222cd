// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pagestrips.h"

#include "core/pdf/popplerdocument.h"

namespace beraad::pdf {

namespace {

constexpr double kPointsPerInch = 72;
constexpr int kStripHeight = 1024; // pixels; about 20 MB of an A4 page at 600 dots per inch

} // namespace

Result<void> drawInStrips(const QByteArray& pdf, const QString& fileName, int dotsPerInch,
                          const std::function<Result<void>(const PageStrip&)>& take,
                          const Progress& progress)
{
    BERAAD_TRY(const PopplerDocument document, PopplerDocument::open(pdf, fileName));
    const auto isCancelled = [&progress] { return progress.isCancelled(); };
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSize size = (document.pageSize(page) * dotsPerInch / kPointsPerInch).toSize();
        for (int top = 0; top < size.height(); top += kStripHeight) {
            const QRect part(0, top, size.width(), qMin(kStripHeight, size.height() - top));
            PictureRequest request;
            request.page = page;
            request.size = size;
            request.part = part;
            const QImage image = document.picture(request, isCancelled);
            if (isCancelled())
                return Error(ErrorKind::Cancelled);
            if (image.isNull())
                return Error(ErrorKind::PdfDamaged, {fileName});
            BERAAD_CHECK(take({page, size, part, image}));
        }
    }
    return {};
}

} // namespace beraad::pdf
