// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/popplerengine.h"

#include "core/render/unlocking.h"

namespace beraad::render {

using namespace pdf;

namespace {

Error notOpen()
{
    return Error(ErrorKind::Internal, {}, QStringLiteral("a document that is not open"));
}

} // namespace

Result<OpenedDocument> PopplerEngine::open(const QString& document, const PdfSource& source,
                                           const Abort&)
{
    BERAAD_TRY(PopplerDocument opened, PopplerDocument::open(source));
    OpenedDocument facts = opened.facts();
    facts.document = document;
    m_documents.insert_or_assign(document, std::move(opened));
    return facts;
}

void PopplerEngine::close(const QString& document)
{
    m_documents.erase(document);
}

const PopplerDocument* PopplerEngine::find(const QString& document) const
{
    const auto found = m_documents.find(document);
    return found == m_documents.end() ? nullptr : &found->second;
}

Result<QImage> PopplerEngine::picture(const PictureRequest& request, const Abort& abort)
{
    const PopplerDocument* document = find(request.document);
    if (!document)
        return notOpen();
    QImage image = document->picture(request, abort);
    if (abort && abort())
        return Error(ErrorKind::Cancelled);
    if (image.isNull())
        return Error(ErrorKind::PageNotShown, {QString::number(request.page + 1)});
    return image;
}

Result<PageContent> PopplerEngine::content(const QString& document, int page, const Abort& abort)
{
    const PopplerDocument* found = find(document);
    if (!found)
        return notOpen();
    const PageText text(found->letters(page, abort), found->pageSize(page));
    if (abort && abort())
        return Error(ErrorKind::Cancelled);
    return PageContent{0, document, page, text, found->links(page), {}};
}

Result<text::PageWords> PopplerEngine::words(const QString& document, int page, const Abort& abort)
{
    const PopplerDocument* found = find(document);
    if (!found)
        return notOpen();
    const text::PageWords words = found->words(page, abort);
    if (abort && abort())
        return Error(ErrorKind::Cancelled);
    return words;
}

Result<PdfDetails> PopplerEngine::details(const QString& document, const Abort& abort)
{
    const PopplerDocument* found = find(document);
    if (!found)
        return notOpen();
    const PdfDetails details = found->details(abort ? abort : []() { return false; });
    if (abort && abort())
        return Error(ErrorKind::Cancelled);
    return details;
}

Result<QByteArray> PopplerEngine::annotatedCopy(const QString& document,
                                                const QList<Annotation>& annotations, const Abort&)
{
    const PopplerDocument* found = find(document);
    if (!found)
        return notOpen();
    return found->annotatedCopy(annotations);
}

Result<QByteArray> PopplerEngine::unlockedCopy(const QString& document, const Abort&)
{
    const PopplerDocument* found = find(document);
    if (!found)
        return notOpen();
    return withoutPassword(found->source());
}

} // namespace beraad::render
