// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/popplerdocument.h"

#include "core/base/log.h"
#include "core/render/annotating.h"
#include "core/render/outputintent.h"
#include "core/signing/verifier.h"

#include <QHash>
#include <QVariant>

#include <poppler-form.h>
#include <poppler-qt6.h>

#include <cmath>
#include <mutex>

namespace beraad::render {

using namespace pdf;

namespace {

constexpr double kPointsPerInch = 72;
const QSizeF kA4(595, 842);
/// Each further page that is looked at for fonts costs up to 12 ms in a large file, and plans do
/// not change their letter there.
constexpr int kMostPagesForFonts = 100;

bool shouldAbort(const QVariant& closure)
{
    const auto* abort = static_cast<const PopplerDocument::Abort*>(closure.value<void*>());
    return *abort && (*abort)();
}

QVariant closureOf(const PopplerDocument::Abort& abort)
{
    return QVariant::fromValue(
        static_cast<void*>(const_cast<PopplerDocument::Abort*>(&abort))); // Poppler takes no const
}

/// A page with one red point, drawn once before the first real one: Poppler builds its colour
/// tables without a lock on first use, and threads that draw for the first time at the same moment
/// crash (Boomaga PR 148). A file of our own, because that of a stranger may take long.
void warmUp()
{
    const auto document = Poppler::Document::loadFromData(
        QByteArrayLiteral("%PDF-1.4\n"
                          "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                          "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
                          "endobj\n"
                          "4 0 obj<</Length 21>>stream\n1 0 0 rg 0 0 9 9 re f\nendstream endobj\n"
                          "trailer<</Root 1 0 R/Size 5>>\n%%EOF\n"));
    if (!document)
        return;
    if (const auto page = document->page(0))
        page->renderToImage();
}

/// Poppler tells of damage in the file on standard error, thousands of times for some; that is for
/// the log of whoever asks for it.
void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, []() {
        Poppler::setDebugErrorFunction(
            [](const QString& message, const QVariant&) {
                qCDebug(pdfLog).noquote() << "Poppler says:" << message;
            },
            QVariant());
        warmUp();
    });
}

double usable(double length, double otherwise)
{
    return std::isfinite(length) && length >= 1 ? std::min(length, kLongestSide) : otherwise;
}

QRectF fractions(const QRectF& points, QSizeF size)
{
    return {points.x() / size.width(), points.y() / size.height(), points.width() / size.width(),
            points.height() / size.height()};
}

/// Poppler counts the letters of a word in whole characters, Qt in UTF-16 units.
TextWord toWord(const Poppler::TextBox& box, QSizeF size)
{
    TextWord word{box.text(), {}, box.hasSpaceAfter(), box.nextWord() == nullptr};
    int letter = 0;
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        if (word.text.at(i).isLowSurrogate() && i > 0)
            word.letters.append(word.letters.constLast());
        else
            word.letters.append(fractions(box.charBoundingBox(letter++), size));
    }
    return word;
}

double topOf(const Poppler::LinkDestination& destination)
{
    const double top = destination.top();
    return destination.isChangeTop() && std::isfinite(top) ? std::clamp(top, 0.0, 1.0) : 0.0;
}

void appendOutline(const QVector<Poppler::OutlineItem>& items, int level, int pageCount,
                   QList<OutlineEntry>& outline)
{
    for (const Poppler::OutlineItem& item : items) {
        if (outline.size() >= kMostOutlineEntries || item.isNull())
            return;
        OutlineEntry entry{item.name().simplified(), level, -1, 0};
        if (const auto destination = item.destination()) {
            const int page = destination->pageNumber() - 1;
            if (page >= 0 && page < pageCount) {
                entry.page = page;
                entry.top = topOf(*destination);
            }
        }
        outline.append(entry);
        if (item.hasChildren() && level + 1 < kMostOutlineLevels)
            appendOutline(item.children(), level + 1, pageCount, outline);
    }
}

/// Opened with the password of the source; the errors of PopplerDocument::open().
Result<std::unique_ptr<Poppler::Document>> load(const PdfSource& source, const QByteArray& bytes)
{
    prepareLibrary();
    const QStringList name{source.fileName};
    const QByteArray password = source.password.toUtf8();
    auto document = Poppler::Document::loadFromData(bytes, password, password);
    if (!document)
        return Error(ErrorKind::PdfDamaged, name);
    // Files from before PDF 2.0 mean the letters of Latin-1.
    const QByteArray older = source.password.toLatin1();
    if (document->isLocked() && document->unlock(older, older))
        return Error(password.isEmpty() ? ErrorKind::PdfEncrypted : ErrorKind::PdfWrongPassword,
                     name);
    return document;
}

} // namespace

void PopplerDocument::prepare()
{
    prepareLibrary();
}

PopplerDocument::PopplerDocument(PdfSource source, std::unique_ptr<Poppler::Document> document)
    : m_source(std::move(source))
    , m_document(std::move(document))
{
}
PopplerDocument::PopplerDocument(PopplerDocument&&) noexcept = default;
PopplerDocument& PopplerDocument::operator=(PopplerDocument&&) noexcept = default;
PopplerDocument::~PopplerDocument() = default;

Result<PopplerDocument> PopplerDocument::open(const PdfSource& source)
{
    const QStringList name{source.fileName};
    if (!source.bytes)
        return Error(ErrorKind::PdfDamaged, name);
    BERAAD_TRY(auto document, load(source, withoutOutputIntent(source.bytes->bytes())));
    const int pages = document->numPages();
    if (pages <= 0)
        return Error(ErrorKind::PdfDamaged, name, QStringLiteral("no pages"));
    if (pages > kMostPages)
        return Error(ErrorKind::PdfTooLarge, name, QStringLiteral("%1 pages").arg(pages));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return PopplerDocument(source, std::move(document));
}

int PopplerDocument::pageCount() const
{
    return m_document->numPages();
}

OpenedDocument PopplerDocument::facts() const
{
    OpenedDocument facts{{}, m_document->title().simplified(), {}, outline()};
    for (int index = 0; index < pageCount(); ++index)
        facts.pageSizes.append(pageSize(index));
    facts.pageLabels = labels();
    return facts;
}

/// Poppler counts where a PDF names nothing.
QStringList PopplerDocument::labels() const
{
    QStringList labels;
    bool onlyCounts = true;
    for (int index = 0; index < pageCount(); ++index) {
        const auto found = page(index);
        labels.append(found ? found->label().simplified().left(kLongestLabel) : QString());
        onlyCounts = onlyCounts && (labels.constLast().isEmpty() ||
                                    labels.constLast() == QString::number(index + 1));
    }
    return onlyCounts ? QStringList() : labels;
}

std::unique_ptr<Poppler::Page> PopplerDocument::page(int index) const
{
    return index < 0 || index >= pageCount() ? nullptr : m_document->page(index);
}

QSizeF PopplerDocument::pageSize(int index) const
{
    const auto found = page(index);
    if (!found)
        return kA4;
    const QSizeF size = found->pageSizeF();
    return {usable(size.width(), kA4.width()), usable(size.height(), kA4.height())};
}

/// Splash, Poppler's own default, draws every page; its other backend, on QPainter, draws none.
/// Measured with Poppler 22.12: at 96 dpi the two are level on text and photos (20 pages in 290 and
/// 297 ms). At 192 dpi QPainter is 1.4 to 1.6 times as fast on those, on real documents 1.04 to 2.1
/// times. On vector maps it takes 1.9 to 2.0 times as long: 10 pages in 4.5 against 2.3 s at 96
/// dpi, 7.8 against 4.2 s at 192. Maps are what one waits for: with Splash half of the pages of
/// text take at most 9 ms at 96 dpi and 22 ms at 192, a map about 225 and 410 ms. So QPainter would
/// win where little is to be won. A page is drawn at the device pixels that are asked for, never
/// larger to be scaled down, so 192 dpi comes up only on a dense screen or by zooming in.
QImage PopplerDocument::picture(const PictureRequest& request, const Abort& abort) const
{
    const auto found = page(request.page);
    const QRect pixels = request.pixels() & QRect(QPoint(), request.size);
    if (!found || pixels.isEmpty() || qint64(pixels.width()) * pixels.height() > kMostPixels)
        return {};
    const bool lies = int(request.rotation) % 2 == 1;
    const QSizeF unturned = lies ? QSizeF(request.size).transposed() : QSizeF(request.size);
    const QSizeF size = pageSize(request.page);
    return found->renderToImage(unturned.width() / size.width() * kPointsPerInch,
                                unturned.height() / size.height() * kPointsPerInch, pixels.x(),
                                pixels.y(), pixels.width(), pixels.height(),
                                Poppler::Page::Rotation(int(request.rotation)), nullptr, nullptr,
                                shouldAbort, closureOf(abort));
}

QList<TextWord> PopplerDocument::letters(int index, const Abort& abort) const
{
    QList<TextWord> words;
    const auto found = page(index);
    if (!found)
        return words;
    const QSizeF size = pageSize(index);
    qsizetype letters = 0;
    for (const auto& box : found->textList(Poppler::Page::Rotate0, shouldAbort, closureOf(abort))) {
        words.append(toWord(*box, size));
        letters += words.constLast().text.size();
        if (letters > kMostLetters)
            break;
    }
    return words;
}

text::PageWords PopplerDocument::words(int index, const Abort& abort) const
{
    text::PageWords words{pageSize(index), {}};
    const auto found = page(index);
    if (!found)
        return words;
    qsizetype letters = 0;
    for (const auto& box : found->textList(Poppler::Page::Rotate0, shouldAbort, closureOf(abort))) {
        words.words.append({box->text(), fractions(box->boundingBox(), words.size),
                            box->hasSpaceAfter(), box->nextWord() == nullptr});
        letters += words.words.constLast().text.size();
        if (letters > kMostLetters)
            break;
    }
    return words;
}

QList<PageLink> PopplerDocument::links(int index) const
{
    QList<PageLink> links;
    const auto found = page(index);
    if (!found)
        return links;
    for (const auto& link : found->links()) {
        PageLink entry{link->linkArea().normalized(), -1, 0, {}};
        if (link->linkType() == Poppler::Link::Goto) {
            const auto& jump = static_cast<const Poppler::LinkGoto&>(*link);
            const int target = jump.destination().pageNumber() - 1;
            if (jump.isExternal() || target < 0 || target >= pageCount())
                continue;
            entry.page = target;
            entry.top = topOf(jump.destination());
        } else if (link->linkType() == Poppler::Link::Browse) {
            entry.address = static_cast<const Poppler::LinkBrowse&>(*link).url();
        } else {
            continue;
        }
        links.append(entry);
        if (links.size() >= kMostLinks)
            break;
    }
    return links;
}

PdfDetails PopplerDocument::details(const Abort& abort) const
{
    PdfDetails details;
    for (const auto* file : m_document->embeddedFiles()) {
        if (details.embeddedFiles.size() < kMostNames)
            details.embeddedFiles.append(file->name().simplified());
    }
    for (const auto& field : m_document->signatures()) {
        if (details.signatures < kMostNames &&
            field->signatureType() != Poppler::FormFieldSignature::UnsignedSignature)
            ++details.signatures;
    }
    // Through a password no signature can be checked.
    if (details.signatures > 0 && m_source.password.isEmpty())
        details.signaturesHold = signing::verify(m_source.bytes->bytes(), {}).isIntact();
    const auto pages = m_document->newFontIterator();
    for (int page = 0; page < kMostPagesForFonts && pages->hasNext() && !abort(); ++page) {
        if (details.fonts.size() >= kMostNames)
            break;
        for (const Poppler::FontInfo& font : pages->next())
            details.fonts.append({font.name(), font.isEmbedded()});
    }
    return details;
}

Result<QByteArray> PopplerDocument::annotatedCopy(const QList<Annotation>& annotations) const
{
    // In another document: what is written would show in this one from now on.
    // And from the bytes as they were handed in, which stand in front of what is added.
    BERAAD_TRY(auto document, load(m_source, m_source.bytes->bytes()));
    const PopplerDocument copy(m_source, std::move(document));
    for (const Annotation& annotation : annotations) {
        if (const auto page = copy.page(annotation.page))
            annotate(*page, annotation);
    }
    const QByteArray bytes = withChanges(*copy.m_document);
    if (bytes.isEmpty())
        return Error(ErrorKind::PdfDamaged, {m_source.fileName}, QStringLiteral("no copy"));
    return bytes;
}

QList<OutlineEntry> PopplerDocument::outline() const
{
    QList<OutlineEntry> outline;
    appendOutline(m_document->outline(), 0, pageCount(), outline);
    return outline;
}

} // namespace beraad::render
