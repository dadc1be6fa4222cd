// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/titlepage.h"

#include "ui/kit/measures.h"
#include "ui/reading/pagepainter.h"

#include "core/wording/errorwording.h"

#include <QPainter>

namespace beraad::ui {

namespace {

constexpr QSize kTitlePageSize(40 * kStep, 57 * kStep); // A4, upright

} // namespace

TitlePage::TitlePage(pdf::PlanReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
{
    setFixedSize(kTitlePageSize);
    setAccessibleName(tr("Title page of the plan"));
    connect(&reader, &pdf::PlanReader::opened, this, &TitlePage::ask);
    connect(&reader, &pdf::PlanReader::pictureReady, this, &TitlePage::take);
    const auto failOwn = [this](const QString& document, const Error& error) {
        if (document == m_document)
            fail(error);
    };
    connect(&reader, &pdf::PlanReader::openFailed, this, failOwn);
    connect(&reader, &pdf::PlanReader::gaveUp, this, failOwn);
}

TitlePage::~TitlePage()
{
    close();
}

void TitlePage::close()
{
    if (m_document.isEmpty())
        return;
    if (m_request != 0)
        m_reader.cancel(m_request);
    m_reader.close(m_document);
    m_document.clear();
    m_request = 0;
}

void TitlePage::setDocument(const std::optional<PlanDocument>& document)
{
    if (document && document->sha256 == m_document)
        return;
    close();
    m_picture = {};
    m_problem.clear();
    if (document) {
        m_document = document->sha256;
        m_reader.open(m_document, document->title, document->bytes);
    }
    update();
}

/// Another view may have opened the same PDF; one picture is enough.
void TitlePage::ask(const pdf::OpenedDocument& document)
{
    if (document.document != m_document || m_request != 0 || document.pageSizes.isEmpty())
        return;
    const QSizeF size = document.pageSizes.first().scaled(kTitlePageSize - QSize(2, 2), // its edge
                                                          Qt::KeepAspectRatio);
    m_request = m_reader.requestPicture({m_document,
                                         0,
                                         (size * devicePixelRatioF()).toSize(),
                                         {},
                                         pdf::Rotation::None,
                                         pdf::Priority::Visible});
}

void TitlePage::take(const pdf::Picture& picture)
{
    if (picture.id != m_request || m_request == 0)
        return;
    m_picture = picture.image;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    if (picture.problem)
        fail(*picture.problem);
    update();
}

void TitlePage::fail(const Error& error)
{
    m_problem = wording::sentence(error);
    update();
}

void TitlePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isDrawn())
        sheet.setSize(m_picture.deviceIndependentSize() + QSizeF(1, 1));
    paintSheet(painter, sheet, palette(),
               m_document.isEmpty() ? Waiting::Blank : Waiting::Skeleton);
    if (isDrawn())
        painter.drawImage(QPointF(1, 1), m_picture);
    else if (!m_problem.isEmpty())
        paintSheetMessage(painter, sheet, m_problem);
}

} // namespace beraad::ui

#include "moc_titlepage.cpp"
