// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/inspection.h"

#include "core/pdf/workerengine.h"

#include <algorithm>
#include <functional>

namespace beraad::pdf {

namespace {

const QString kName = QStringLiteral("inspected");
constexpr int kMostFailures = 3;

/// One inspection: what was read so far, and how often the document brought its reader down.
class Inspection
{
public:
    Inspection(PdfEngine& engine, const PdfSource& source, const Progress* progress)
        : m_engine(engine)
        , m_source(source)
        , m_progress(progress)
    {
    }

    Result<PdfFacts> everything()
    {
        BERAAD_CHECK(readPages([this](const text::PageWords& words) {
            m_facts.pageTexts.append(text::lines(words));
        }));
        const Result<PdfDetails> details = m_engine.details(kName, abort());
        if (details)
            m_facts.details = *details;
        else
            BERAAD_CHECK(bear(details.error()));
        return m_facts;
    }

    Result<text::Layout> layout()
    {
        BERAAD_CHECK(readPages([](const text::PageWords&) {}));
        return m_facts.layout;
    }

private:
    using PageRead = std::function<void(const text::PageWords&)>;

    bool isCancelled() const { return m_progress && m_progress->isCancelled(); }
    PdfEngine::Abort abort() const
    {
        return [this]() { return isCancelled(); };
    }

    Result<void> readPages(const PageRead& also)
    {
        BERAAD_TRY(const OpenedDocument opened, m_engine.open(kName, m_source, abort()));
        m_facts.pageCount = int(opened.pageSizes.size());
        m_facts.size = m_source.bytes->size();
        m_facts.title = opened.title;
        for (const OutlineEntry& entry : opened.outline) {
            if (entry.page >= 0)
                m_facts.layout.outline.append({entry.title, entry.level, entry.page, entry.top});
        }
        for (int page = 0; page < m_facts.pageCount; ++page) {
            BERAAD_CHECK(readPage(page, also));
            if (m_progress)
                m_progress->report(page + 1, m_facts.pageCount, m_source.fileName);
        }
        return {};
    }

    Result<void> readPage(int page, const PageRead& also)
    {
        if (isCancelled())
            return Error(ErrorKind::Cancelled);
        const Result<text::PageWords> read = m_engine.words(kName, page, abort());
        if (!read)
            BERAAD_CHECK(bear(read.error()));
        const text::PageWords words = read.valueOr({});
        also(words);
        m_facts.layout.pages.append(text::packed(words));
        for (const text::Word& word : words.words)
            m_length += word.text.size();
        if (m_length > kMostText)
            return Error(ErrorKind::PdfTooLarge, {m_source.fileName},
                         QStringLiteral("too much text"));
        return {};
    }

    /// A page that fails is left out; a document that fails again and again is left alone.
    Result<void> bear(const Error& error)
    {
        if (isCancelled())
            return Error(ErrorKind::Cancelled);
        if (!isFatal(error.kind()))
            return error;
        if (++m_failures >= kMostFailures)
            return Error(ErrorKind::PdfGivenUp, {m_source.fileName});
        return {};
    }

    PdfEngine& m_engine;
    const PdfSource& m_source;
    const Progress* m_progress;
    PdfFacts m_facts;
    qsizetype m_length = 0;
    int m_failures = 0;
};

} // namespace

bool PdfFacts::hasText() const
{
    return std::any_of(pageTexts.begin(), pageTexts.end(),
                       [](const QString& text) { return !text.isEmpty(); });
}

namespace {

template <typename Value>
Result<Value> inspected(PdfEngine& engine, const PdfSource& source, const Progress* progress,
                        Result<Value> (Inspection::*what)())
{
    if (progress && progress->isCancelled())
        return Error(ErrorKind::Cancelled);
    if (!source.bytes)
        return Error(ErrorKind::PdfDamaged, {source.fileName}, QStringLiteral("empty"));
    Inspection inspection(engine, source, progress);
    Result<Value> found = (inspection.*what)();
    engine.close(kName);
    return found;
}

} // namespace

Result<PdfFacts> inspectPdf(PdfEngine& engine, const QByteArray& bytes, const QString& fileName,
                            const Progress* progress, const QString& password)
{
    return inspected(engine, {SharedMemory::holding(bytes), fileName, password}, progress,
                     &Inspection::everything);
}

Result<text::Layout> readLayout(PdfEngine& engine, const QByteArray& bytes, const QString& fileName,
                                const Progress* progress)
{
    return inspected(engine, {SharedMemory::holding(bytes), fileName, {}}, progress,
                     &Inspection::layout);
}

Result<PdfFacts> inspectPdf(const QByteArray& bytes, const QString& fileName,
                            const Progress* progress)
{
    WorkerEngine engine;
    return inspectPdf(engine, bytes, fileName, progress);
}

} // namespace beraad::pdf
