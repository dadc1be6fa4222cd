// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/annotating.h"

#include <QBuffer>

#include <poppler-annotation.h>
#include <poppler-qt6.h>

#include <memory>

namespace beraad::render {

using namespace pdf;

namespace {

constexpr double kSeeThrough = 0.4;
constexpr double kBoxWidth = 2; ///< points

/// In the order that readers of PDF agree on: the upper corners from left to right, then the lower.
/// (The standard says counter-clockwise; nobody does that.)
Poppler::HighlightAnnotation::Quad quadOf(const QRectF& area)
{
    return {{area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()},
            false,
            false,
            0.1};
}

std::unique_ptr<Poppler::Annotation> highlight(const Annotation& annotation)
{
    auto made = std::make_unique<Poppler::HighlightAnnotation>();
    made->setHighlightType(Poppler::HighlightAnnotation::Highlight);
    QList<Poppler::HighlightAnnotation::Quad> quads;
    for (const QRectF& area : annotation.areas)
        quads.append(quadOf(area));
    made->setHighlightQuads(quads);
    return made;
}

std::unique_ptr<Poppler::Annotation> box()
{
    auto made = std::make_unique<Poppler::GeomAnnotation>();
    made->setGeomType(Poppler::GeomAnnotation::InscribedSquare);
    return made;
}

QRectF boundsOf(const QList<QRectF>& areas)
{
    QRectF bounds;
    for (const QRectF& area : areas)
        bounds |= area;
    return bounds;
}

} // namespace

void annotate(Poppler::Page& page, const Annotation& annotation)
{
    if (annotation.areas.isEmpty())
        return;
    const bool isBox = annotation.shape == Annotation::Shape::Box;
    const std::unique_ptr<Poppler::Annotation> made = isBox ? box() : highlight(annotation);
    made->setBoundary(boundsOf(annotation.areas));
    Poppler::Annotation::Style style = made->style();
    style.setColor(annotation.colour);
    style.setOpacity(isBox ? 1 : kSeeThrough);
    style.setWidth(kBoxWidth);
    made->setStyle(style);
    made->setAuthor(annotation.author);
    made->setContents(annotation.text);
    page.addAnnotation(made.get());
}

QByteArray withChanges(Poppler::Document& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const auto converter = document.pdfConverter();
    converter->setOutputDevice(&buffer);
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    return converter->convert() ? bytes : QByteArray();
}

} // namespace beraad::render
