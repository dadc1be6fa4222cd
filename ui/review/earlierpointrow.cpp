// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/earlierpointrow.h"

#include "ui/kit/followupchoices.h"
#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"

#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using committee::EarlierPoint;

namespace {

/// What was asked, and what the committee has found of it so far.
QString textOf(const EarlierPoint& earlier)
{
    QString text = earlier.point.text.toHtmlEscaped();
    if (!earlier.point.criterion.isEmpty())
        text = QStringLiteral("<b>%1</b>&nbsp; %2").arg(earlier.point.criterion, text);
    if (!earlier.followUp)
        return text;
    QString found =
        EarlierPointRow::tr("Committee: %1").arg(wording::word(earlier.followUp->state));
    if (!earlier.followUp->remark.isEmpty())
        found += QStringLiteral(". ") + earlier.followUp->remark;
    return QStringLiteral("%1<br><i>%2</i>").arg(text, found.toHtmlEscaped());
}

} // namespace

EarlierPointRow::EarlierPointRow(const EarlierPoint& earlier, QWidget* parent)
    : QWidget(parent)
    , m_point(earlier.point.id)
    , m_note(new ChangeNote(this))
    , m_mark(new ChoiceRow(followUpChoices(), ChoiceRow::Look::Radio, this))
    , m_pageLine(makePage())
{
    auto* text = new QLabel(textOf(earlier), this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setAccessibleName(tr("What the region did with: %1").arg(earlier.point.text));
    m_page->setAccessibleName(tr("Page where the region addresses: %1").arg(earlier.point.text));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kStep);
    column->setSpacing(kHalfStep);
    column->addWidget(text);
    column->addWidget(m_note);
    column->addWidget(m_mark);
    column->addWidget(m_pageLine);
    setFocusProxy(m_mark);
    connect(m_note, &ChangeNote::requested, this, &EarlierPointRow::changeRequested);
    connect(m_mark, &ChoiceRow::picked, this, &EarlierPointRow::mark);
    showPage();
}

QWidget* EarlierPointRow::makePage()
{
    auto* line = new QWidget(this);
    m_page = new QSpinBox(line);
    m_page->setRange(0, 9999);
    m_page->setSpecialValueText(QStringLiteral("–"));
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    keepStillUnderWheel(m_page);
    m_here = new QToolButton(line);
    m_here->setText(tr("This page"));
    m_here->setToolTip(tr("Enter the page that is in view"));
    m_here->setFocusPolicy(Qt::StrongFocus);
    m_here->setAutoRaise(true);
    m_show = new QToolButton(line);
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Show this page in the plan"));
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setAutoRaise(true);
    auto* label = new QLabel(tr("Page"), line);
    label->setBuddy(m_page);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addWidget(label);
    layout->addWidget(m_page);
    layout->addWidget(m_here);
    layout->addWidget(m_show);
    layout->addStretch();
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        const QString document =
            m_finding && m_finding->page ? m_finding->document : m_reading.document;
        setPage(page == 0 ? std::nullopt : std::optional(PlanPage{document, page - 1}));
    });
    connect(m_here, &QToolButton::clicked, this, [this] { setPage(m_reading); });
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (m_finding && m_finding->page)
            Q_EMIT pageActivated(Passage{m_finding->document, *m_finding->page, {}, {}});
    });
    return line;
}

bool EarlierPointRow::isComplete() const
{
    return m_finding && (m_finding->state == FollowUpState::NotAddressed || m_finding->page);
}

void EarlierPointRow::showFinding(const std::optional<PointFinding>& finding)
{
    m_finding = finding;
    m_mark->showChosen(finding ? indexOf(std::optional(finding->state)) : std::nullopt);
    showPage();
}

void EarlierPointRow::showPage()
{
    const bool hasPage = m_finding && m_finding->page;
    const QSignalBlocker quiet(m_page);
    m_page->setValue(hasPage ? *m_finding->page + 1 : 0);
    m_page->setReadOnly(m_isReadOnly);
    m_here->setVisible(!m_isReadOnly);
    m_here->setEnabled(!m_reading.document.isEmpty());
    m_show->setEnabled(hasPage);
    // A point that the region left alone stands on no page.
    m_pageLine->setVisible(m_finding &&
                           (hasPage || m_finding->state != FollowUpState::NotAddressed));
}

void EarlierPointRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_mark->setReadOnly(readOnly);
    showPage();
}

void EarlierPointRow::setReading(const PlanPage& reading, int pages)
{
    m_reading = reading;
    const QSignalBlocker quiet(m_page);
    const bool isOther = m_finding && m_finding->page && m_finding->document != reading.document;
    if (pages > 0 && !isOther)
        m_page->setMaximum(pages);
    m_here->setEnabled(!reading.document.isEmpty());
}

void EarlierPointRow::mark(std::optional<int> index)
{
    const auto state = followUpAt(index);
    if (!state) {
        Q_EMIT found(std::nullopt);
        return;
    }
    PointFinding finding = m_finding.value_or(PointFinding());
    finding.state = *state;
    if (*state == FollowUpState::NotAddressed)
        finding.page.reset();
    Q_EMIT found(finding);
}

void EarlierPointRow::setPage(const std::optional<PlanPage>& page)
{
    if (!m_finding)
        return;
    PointFinding finding = *m_finding;
    finding.document = page ? page->document : QString();
    finding.page = page ? std::optional(page->page) : std::nullopt;
    Q_EMIT found(finding);
}

void EarlierPointRow::focusMissing()
{
    if (m_finding && !isComplete())
        m_page->setFocus(Qt::ShortcutFocusReason);
    else
        m_mark->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui

#include "moc_earlierpointrow.cpp"
