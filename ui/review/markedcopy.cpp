// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/markedcopy.h"

#include "ui/reading/markcolours.h"

#include "core/base/files.h"
#include "core/pdf/workerengine.h"
#include "core/wording/domainwording.h"

namespace beraad::ui {

using namespace domain;
using pdf::Annotation;

namespace {

const QColor kEvidenceColour(0x9c, 0xc4, 0xe4);

/// A passage without words is a region of the page.
Annotation annotationOn(const Passage& passage, const QColor& colour, const QString& author,
                        const QString& text)
{
    return {passage.page,
            passage.rectangles,
            passage.quote.isEmpty() ? Annotation::Shape::Box : Annotation::Shape::Highlight,
            colour,
            author,
            text};
}

} // namespace

QList<Annotation> annotationsOn(const QString& document, const QList<Evidence>& cited,
                                const QList<MarkEntry>& marks, const QString& reader)
{
    QList<Annotation> annotations;
    for (const Evidence& evidence : cited) {
        if (evidence.passage.document != document)
            continue;
        const QString text =
            evidence.bearing
                ? QStringLiteral("%1: %2").arg(evidence.criterion, wording::word(*evidence.bearing))
                : evidence.criterion;
        annotations.append(annotationOn(evidence.passage, kEvidenceColour, reader, text));
    }
    for (const MarkEntry& entry : marks) {
        if (entry.mark.passage.document == document)
            annotations.append(annotationOn(entry.mark.passage, inkOf(entry.mark.colour),
                                            entry.isOwn() ? reader : entry.maker, entry.mark.note));
    }
    return annotations;
}

LongTask::Work saveMarkedCopy(const PlanDocument& document, const QList<Annotation>& annotations,
                              const QString& path)
{
    return [document, annotations, path](const beraad::Progress& progress) -> Result<void> {
        const auto abort = [&progress] { return progress.isCancelled(); };
        BERAAD_TRY(const auto bytes, document.bytes());
        pdf::WorkerEngine engine;
        BERAAD_TRY([[maybe_unused]] const auto opened,
                   engine.open(document.sha256, {bytes, document.title, {}}, abort));
        BERAAD_TRY(const QByteArray copy,
                   engine.annotatedCopy(document.sha256, annotations, abort));
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        return writeFileAtomically(path, copy);
    };
}

} // namespace beraad::ui
