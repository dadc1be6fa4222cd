// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planview.h"

#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/reading/pagenotice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>

namespace beraad::ui {

namespace {

/// Reading the words of a page cannot be stopped half way, so it waits until scrolling has come to
/// rest for so many milliseconds.
constexpr int kRest = 80;
constexpr int kArrowStep = 5 * kStep;
const QSizeF kFirstRegion(0.5, 0.25); ///< of what is in sight of a page

} // namespace

PlanView::PlanView(pdf::PlanReader& reader, QWidget* parent, std::shared_ptr<PictureCache> pictures)
    : QAbstractScrollArea(parent)
    , m_reader(reader)
    , m_pictures(reader, std::move(pictures))
    , m_contents(reader)
    , m_selection(m_contents)
    , m_finding(reader)
    , m_notice(new PageNotice(viewport()))
    , m_down(*verticalScrollBar(), this)
    , m_across(*horizontalScrollBar(), this)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    // A bar that comes and goes changes the width that a page is fitted to, and with it whether
    // there is a need for the bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(kArrowStep);
    horizontalScrollBar()->setSingleStep(kArrowStep);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_autoScroll.setInterval(30);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);

    connectParts();
    updateAccessibleText();
}

void PlanView::connectParts()
{
    const auto repaint = [this]() { viewport()->update(); };
    connect(&m_reader, &pdf::PlanReader::opened, this, &PlanView::takeOpened);
    connect(&m_reader, &pdf::PlanReader::openFailed, this, &PlanView::takeFailure);
    connect(&m_reader, &pdf::PlanReader::gaveUp, this, &PlanView::takeGivenUp);
    connect(&m_pictures, &PictureSupply::arrived, this, &PlanView::placeNotice);
    connect(&m_pictures, &PictureSupply::arrived, this, repaint);
    connect(m_notice, &PageNotice::retryRequested, this, &PlanView::retryPage);
    connect(&m_contents, &ContentSupply::arrived, this, [this](int page) {
        if (page == m_currentPage)
            updateAccessibleText();
        if (hasNoText(page))
            viewport()->update(); // which it says
    });
    connect(&m_selection, &SelectionControl::changed, this, [this, repaint]() {
        if (!m_selection.isEmpty()) {
            m_emphasised.reset();
            m_region.clear();
            wantContents(); // of the page that it may go on to
        }
        repaint();
        Q_EMIT selectionChanged();
    });
    connect(&m_region, &RegionControl::changed, this, [this, repaint]() {
        if (!m_region.isEmpty()) {
            m_emphasised.reset();
            m_selection.clear();
        }
        repaint();
        Q_EMIT selectionChanged();
    });
    connect(&m_finding, &FindSession::changed, this, repaint);
    connect(&m_finding, &FindSession::currentChanged, this, [this]() {
        if (const auto hit = m_finding.current(); hit && !hit->rectangles.isEmpty())
            reveal(hit->page, hit->rectangles.first());
    });
    connect(&m_patience, &QTimer::timeout, this, [this, repaint]() {
        m_patient = false;
        repaint();
    });
    connect(&m_rest, &QTimer::timeout, this, &PlanView::rest);
    connect(&m_autoScroll, &QTimer::timeout, this, &PlanView::autoScroll);
}

PlanView::~PlanView()
{
    if (!m_document.isEmpty())
        m_reader.close(m_document);
}

void PlanView::forget()
{
    if (!m_document.isEmpty())
        m_reader.close(m_document);
    m_document.clear();
    m_open = false;
    m_stands = false;
    m_failure.clear();
    m_outline.clear();
    m_names = {};
    m_emphasised.reset();
    m_history = {};
    m_pictures.want({});
    m_contents.setDocument({});
    m_finding.setDocument({});
    m_selection.clear();
    m_region.clear();
    m_currentPage = -1;
    m_layout.setPages({});
}

void PlanView::showDocument(const PlanDocument& document, ReadingPlace place)
{
    if (m_document == document.sha256 && m_failure.isEmpty()) {
        m_open ? goTo(place) : void(m_opensAt = place);
        return;
    }
    forget();
    m_document = document.sha256;
    m_opensAt = place;
    m_contents.setDocument(m_document);
    m_finding.setDocument(m_document);
    m_patient = true;
    m_patience.start();
    m_reader.open(m_document, document.title, document.bytes);
    updateScrollBars();
    followPosition();
    Q_EMIT historyChanged();
    viewport()->update();
}

void PlanView::showNothing()
{
    forget();
    updateScrollBars();
    followPosition();
    viewport()->update();
}

void PlanView::takeOpened(const pdf::OpenedDocument& document)
{
    if (document.document != m_document || m_open)
        return;
    m_open = true;
    m_outline = document.outline;
    m_names = PageNames(document.pageLabels, int(document.pageSizes.size()));
    m_layout.setPages(document.pageSizes);
    rearrange({});
    goTo(m_opensAt);
    Q_EMIT opened(document);
    Q_EMIT scalingChanged();
    if (m_emphasised)
        showPassage(*m_emphasised);
}

void PlanView::takeFailure(const QString& document, const Error& error)
{
    if (document != m_document || m_open)
        return;
    m_failure = wording::sentence(error);
    viewport()->update();
    updateAccessibleText();
    Q_EMIT failed(error);
}

void PlanView::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
    viewport()->update();
}

QList<domain::Passage> PlanView::selection() const
{
    if (const auto region = m_region.passage(m_document))
        return {*region};
    return m_selection.passages(m_document);
}

void PlanView::copy()
{
    QStringList quotes;
    for (const domain::Passage& passage : m_selection.passages(m_document))
        quotes.append(passage.quote);
    if (!quotes.isEmpty())
        QGuiApplication::clipboard()->setText(quotes.join(u'\n'));
}

void PlanView::copyWithPage()
{
    QStringList references;
    for (const domain::Passage& passage : m_selection.passages(m_document))
        references.append(wording::reference(passage));
    if (!references.isEmpty())
        QGuiApplication::clipboard()->setText(references.join(u'\n'));
}

void PlanView::cite()
{
    for (const domain::Passage& passage : selection())
        Q_EMIT citeRequested(passage);
}

void PlanView::selectPage()
{
    m_selection.selectPage(m_currentPage);
}

void PlanView::selectRegion()
{
    if (!m_open)
        return;
    m_region.setArmed(true);
    const QRect sheet = m_layout.page(m_currentPage).translated(-offset());
    const QPointF middle = QRectF(sheet & viewport()->rect()).center();
    const QPointF place = m_layout.toPage(m_currentPage, middle + offset());
    QRectF area({}, kFirstRegion);
    area.moveCenter(place);
    m_region.select(m_currentPage, area);
}

void PlanView::clearSelection()
{
    m_selection.clear();
    m_region.setArmed(false);
    m_region.clear();
    m_emphasised.reset();
    viewport()->update();
}

void PlanView::selectHit()
{
    if (const auto hit = m_finding.current())
        m_selection.selectRange(hit->page, hit->range);
}

bool PlanView::hasNoText(int page) const
{
    const pdf::PageContent* content = m_contents.content(page);
    return content && !content->problem && content->text.isEmpty();
}

QString PlanView::noTextSentence() const
{
    return tr("This page has no text layer: drag a rectangle to select a part of it.");
}

void PlanView::updateAccessibleText()
{
    if (m_currentPage < 0) {
        setAccessibleName(tr("Plan"));
        setAccessibleDescription(m_failure);
        return;
    }
    const pdf::PageContent* content = m_contents.content(m_currentPage);
    const QString page = m_names.of(m_currentPage);
    setAccessibleName(tr("Plan, page %1 of %2").arg(page).arg(pageCount()));
    setAccessibleDescription(hasNoText(m_currentPage) ? noTextSentence()
                             : content                ? content->text.text()
                                                      : QString());
}

} // namespace beraad::ui

#include "moc_planview.cpp"
