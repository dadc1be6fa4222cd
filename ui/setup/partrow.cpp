// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/partrow.h"

#include "ui/kit/datefield.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/intakewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kNobodyLooked = -1;
constexpr int kPagesCharacters = 9;
constexpr int kDateCharacters = 20;

} // namespace

PartRow::PartRow(const RequiredPart& part, QWidget* parent)
    : QWidget(parent)
    , m_part(part)
    , m_name(new QLabel(part.name, this))
    , m_state(new QComboBox(this))
    , m_document(new QComboBox(this))
    , m_pages(new LineField(this))
    , m_more(new QWidget(this))
    , m_received(new DateField(m_more))
    , m_remark(new LineField(m_more))
    , m_noText(new QuietLabel(tr("no text layer"), m_more))
{
    nameParts();
    layOut();
    connectParts();
}

void PartRow::nameParts()
{
    m_state->addItem(tr("to look at"), kNobodyLooked);
    for (const PartState state : {PartState::Present, PartState::Missing, PartState::Unreadable})
        m_state->addItem(wordOf(state), int(state));
    m_name->setBuddy(m_state);
    m_name->setMinimumWidth(22 * fontMetrics().averageCharWidth());
    m_name->setWordWrap(true);
    m_state->setAccessibleName(m_part.name);
    m_document->setAccessibleName(tr("%1: the document that holds it").arg(m_part.name));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages->setAccessibleName(tr("%1: pages").arg(m_part.name));
    m_pages->setPlaceholderText(tr("pages"));
    m_pages->setFixedWidth(kPagesCharacters * fontMetrics().averageCharWidth() + 2 * kStep);
    m_received->setAccessibleName(tr("%1: received on").arg(m_part.name));
    m_received->setFixedWidth(kDateCharacters * fontMetrics().averageCharWidth() + 2 * kStep);
    m_remark->setAccessibleName(tr("%1: remark").arg(m_part.name));
    m_remark->setPlaceholderText(tr("remark"));
    m_noText->setWordWrap(false);
    m_noText->setToolTip(tr("Nothing can be found on its pages; only regions of them can be "
                            "cited."));
    keepStillUnderWheel(m_state);
    keepStillUnderWheel(m_document);
}

void PartRow::layOut()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kStep);
    line->addWidget(m_name);
    line->addWidget(m_state);
    line->addWidget(m_document);
    line->addWidget(m_pages);
    line->addStretch(1);
    auto* more = new QHBoxLayout(m_more);
    more->setContentsMargins(m_name->minimumWidth() + kStep, 0, 0, 0);
    more->setSpacing(kStep);
    more->addWidget(m_received);
    more->addWidget(m_remark, 1);
    more->addWidget(m_noText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addLayout(line);
    column->addWidget(m_more);
    setFocusProxy(m_state);
}

void PartRow::connectParts()
{
    connect(m_state, &QComboBox::activated, this, &PartRow::chooseState);
    connect(m_document, &QComboBox::activated, this, [this] {
        m_found.document = m_document->currentData().toString();
        give({});
    });
    connect(m_pages, &LineField::edited, this, &PartRow::givePages);
    connect(m_received, &DateField::picked, this, [this](const QDate& day) {
        m_found.receivedOn = day;
        give(QStringLiteral("received"));
    });
    connect(m_remark, &LineField::edited, this, [this](const QString& text) {
        m_found.remark = text;
        give(QStringLiteral("remark"));
    });
}

void PartRow::chooseState()
{
    const int state = m_state->currentData().toInt();
    if (state == kNobodyLooked)
        return Q_EMIT forgotten(m_found);
    m_found.state = PartState(state);
    if (m_found.document.isEmpty() && m_plan.documents.size() == 1)
        m_found.document = m_plan.documents.first().sha256;
    if (m_found.state != PartState::Missing && !m_found.receivedOn.isValid())
        m_found.receivedOn = m_plan.receivedOn;
    give({});
}

/// "3" or "3-12", counted from 1 as on the screen; empty: not stated.
void PartRow::givePages(const QString& text)
{
    static const QRegularExpression pages(QStringLiteral("^(\\d+)(?:\\s*[-–]\\s*(\\d+))?$"));
    const auto match = pages.match(text.trimmed());
    if (!match.hasMatch() && !text.trimmed().isEmpty())
        return m_pages->refused(tr("Write one page, or the first and the last: 3-12."));
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    const int pagesThere = pagesOfDocument();
    if (pagesThere > 0 && qMax(first, last) > pagesThere)
        return m_pages->refused(
            tr("The document ends on page %1. Write pages that it has.").arg(pagesThere));
    m_found.firstPage.reset();
    m_found.lastPage.reset();
    if (match.hasMatch()) {
        m_found.firstPage = qMax(0, qMin(first, last) - 1);
        m_found.lastPage = qMax(0, qMax(first, last) - 1);
    }
    give(QStringLiteral("pages"));
}

/// Of the document that holds the part; 0 while nobody says which.
int PartRow::pagesOfDocument() const
{
    for (const DocumentFile& document : m_plan.documents) {
        if (document.sha256 == m_found.document)
            return document.pages;
    }
    return 0;
}

void PartRow::give(const QString& field)
{
    if (!m_found.plan.isNull())
        Q_EMIT edited(m_found, field);
}

void PartRow::showFound(const Plan& plan, const std::optional<PlanPart>& found,
                        const TextLayers& text)
{
    m_plan = plan;
    m_found = found.value_or(PlanPart());
    m_found.plan = plan.id;
    m_found.part = m_part.id;
    m_state->setCurrentIndex(m_state->findData(found ? int(found->state) : kNobodyLooked));
    m_document->clear();
    m_document->addItem(tr("which PDF"), QString());
    for (const DocumentFile& document : plan.documents)
        m_document->addItem(document.fileName, document.sha256);
    m_document->setCurrentIndex(qMax(0, m_document->findData(m_found.document)));
    m_document->setVisible(plan.documents.size() > 1);
    const bool isLookedAt = found.has_value();
    m_document->setEnabled(isLookedAt && !m_isReadOnly);
    m_pages->setEnabled(isLookedAt);
    m_more->setVisible(isLookedAt);
    m_received->setVisible(m_found.state != PartState::Missing);
    m_received->setSuggestion(plan.receivedOn);
    m_received->showDate(m_found.receivedOn.isValid() ? m_found.receivedOn : plan.receivedOn);
    m_noText->setVisible(m_found.state != PartState::Missing && lacksText(text));
    showPages();
    m_remark->showStored(m_found.remark);
}

/// Whether none of its pages has text; without stated pages those of its whole file count.
bool PartRow::lacksText(const TextLayers& text) const
{
    const QList<bool> pages = text.value(m_found.document);
    const int first = m_found.firstPage.value_or(0);
    const int last = m_found.lastPage.value_or(m_found.firstPage.value_or(int(pages.size()) - 1));
    const QList<bool> own = pages.mid(first, last - first + 1);
    return !own.isEmpty() && std::none_of(own.begin(), own.end(), [](bool has) { return has; });
}

void PartRow::showPages()
{
    if (!m_found.firstPage)
        return m_pages->showStored({});
    const int first = *m_found.firstPage + 1;
    const int last = m_found.lastPage.value_or(*m_found.firstPage) + 1;
    m_pages->showStored(first == last ? QString::number(first)
                                      : QStringLiteral("%1-%2").arg(first).arg(last));
}

void PartRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_state->setEnabled(!readOnly);
    m_received->setReadOnly(readOnly);
    m_pages->setReadOnly(readOnly);
    m_remark->setReadOnly(readOnly);
    if (readOnly)
        m_document->setEnabled(false);
}

void PartRow::flush()
{
    m_pages->flush();
    m_received->flush();
    m_remark->flush();
}

void PartRow::startOver()
{
    m_pages->startOver();
    m_received->startOver();
    m_remark->startOver();
}

} // namespace beraad::ui

#include "moc_partrow.cpp"
