// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagefield.h"

#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace beraad::ui {

using domain::Passage;

namespace {

QToolButton* makePageButton(const QString& text, const QString& hint, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(hint);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PageField::PageField(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_page(new QSpinBox(this))
    , m_here(makePageButton(tr("This page"), tr("Enter the page that is in view"), this))
    , m_show(makePageButton(tr("Show"), tr("Show this page in the plan"), this))
{
    m_page->setRange(0, 9999);
    m_page->setSpecialValueText(QStringLiteral("–"));
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setAccessibleName(accessibleName);
    keepStillUnderWheel(m_page);
    layOut();
    setFocusProxy(m_page);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        const QString document = m_shown ? m_shown->document : m_reading.document;
        Q_EMIT picked(page == 0 ? std::nullopt : std::optional(PlanPage{document, page - 1}));
    });
    connect(m_here, &QToolButton::clicked, this, [this] { Q_EMIT picked(m_reading); });
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT showRequested(Passage{m_shown->document, m_shown->page, {}, {}});
    });
    enable();
}

void PageField::layOut()
{
    auto* label = new QLabel(tr("Page"), this);
    label->setBuddy(m_page);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(label);
    line->addWidget(m_page);
    line->addWidget(m_here);
    line->addWidget(m_show);
    line->addStretch();
}

void PageField::showPage(const std::optional<PlanPage>& page)
{
    m_shown = page;
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page ? page->page + 1 : 0);
    enable();
}

void PageField::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    enable();
}

void PageField::enable()
{
    m_page->setReadOnly(m_isReadOnly);
    m_here->setVisible(!m_isReadOnly);
    m_here->setEnabled(!m_reading.document.isEmpty());
    m_show->setEnabled(m_shown.has_value());
}

void PageField::setReading(const PlanPage& reading, int pages)
{
    m_reading = reading;
    const QSignalBlocker quiet(m_page);
    const bool isOther = m_shown && m_shown->document != reading.document;
    if (pages > 0 && !isOther)
        m_page->setMaximum(pages);
    enable();
}

} // namespace beraad::ui

#include "moc_pagefield.cpp"
