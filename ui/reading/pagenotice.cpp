// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagenotice.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kWidest = 48 * kStep;

} // namespace

PageNotice::PageNotice(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText); // file names come from strangers
    m_retry->setIcon(icon(QStringLiteral("view-refresh")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(2 * kStep);
    column->addWidget(m_sentence);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_retry, &QPushButton::clicked, this, &PageNotice::retryRequested);
    retranslate();
    hide();
}

void PageNotice::say(int page, const QString& sentence)
{
    m_page = page;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
}

void PageNotice::placeIn(const QRect& sheet)
{
    const int width = std::min(kWidest, sheet.width() - 2 * kStep);
    const int height = std::max(heightForWidth(width), minimumSizeHint().height());
    QRect place(0, 0, width, height);
    place.moveCenter(sheet.center());
    setGeometry(place);
}

void PageNotice::dismiss()
{
    m_page = -1;
    hide();
}

void PageNotice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PageNotice::retranslate()
{
    m_retry->setText(tr("Try again"));
}

} // namespace beraad::ui

#include "moc_pagenotice.cpp"
