// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/partrow.h"

#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/intakewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kNobodyLooked = -1;
constexpr int kPagesCharacters = 9;

} // namespace

PartRow::PartRow(const RequiredPart& part, QWidget* parent)
    : QWidget(parent)
    , m_part(part)
    , m_name(new QLabel(part.name, this))
    , m_state(new QComboBox(this))
    , m_document(new QComboBox(this))
    , m_pages(new LineField(this))
    , m_remark(new LineField(this))
{
    m_state->addItem(tr("to look at"), kNobodyLooked);
    for (const PartState state : {PartState::Present, PartState::Missing, PartState::Unreadable})
        m_state->addItem(wordOf(state), int(state));
    m_name->setBuddy(m_state);
    m_name->setMinimumWidth(22 * fontMetrics().averageCharWidth());
    m_name->setWordWrap(true);
    m_state->setAccessibleName(part.name);
    m_document->setAccessibleName(tr("%1: the document that holds it").arg(part.name));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages->setAccessibleName(tr("%1: pages").arg(part.name));
    m_pages->setPlaceholderText(tr("pages"));
    m_pages->setFixedWidth(kPagesCharacters * fontMetrics().averageCharWidth() + 2 * kStep);
    m_remark->setAccessibleName(tr("%1: remark").arg(part.name));
    m_remark->setPlaceholderText(tr("remark"));
    keepStillUnderWheel(m_state);
    keepStillUnderWheel(m_document);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(m_name);
    line->addWidget(m_state);
    line->addWidget(m_document);
    line->addWidget(m_pages);
    line->addWidget(m_remark, 1);
    setFocusProxy(m_state);
    connectParts();
}

void PartRow::connectParts()
{
    connect(m_state, &QComboBox::activated, this, &PartRow::chooseState);
    connect(m_document, &QComboBox::activated, this, [this] {
        m_found.document = m_document->currentData().toString();
        give({});
    });
    connect(m_pages, &LineField::edited, this, &PartRow::givePages);
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
    if (m_found.document.isEmpty() && m_documents.size() == 1)
        m_found.document = m_documents.first().sha256;
    give({});
}

/// "3" or "3-12", counted from 1 as on the screen; empty: not stated.
void PartRow::givePages(const QString& text)
{
    static const QRegularExpression pages(QStringLiteral("^(\\d+)(?:\\s*[-–]\\s*(\\d+))?$"));
    const auto match = pages.match(text.trimmed());
    if (!match.hasMatch() && !text.trimmed().isEmpty())
        return m_pages->refused(tr("Write one page, or the first and the last: 3-12."));
    m_found.firstPage.reset();
    m_found.lastPage.reset();
    if (match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        m_found.firstPage = qMax(0, qMin(first, last) - 1);
        m_found.lastPage = qMax(0, qMax(first, last) - 1);
    }
    give(QStringLiteral("pages"));
}

void PartRow::give(const QString& field)
{
    if (!m_found.plan.isNull())
        Q_EMIT edited(m_found, field);
}

void PartRow::showFound(const PlanId& plan, const std::optional<PlanPart>& found,
                        const QList<DocumentFile>& documents)
{
    m_documents = documents;
    m_found = found.value_or(PlanPart());
    m_found.plan = plan;
    m_found.part = m_part.id;
    m_state->setCurrentIndex(m_state->findData(found ? int(found->state) : kNobodyLooked));
    m_document->clear();
    m_document->addItem(tr("which PDF"), QString());
    for (const DocumentFile& document : documents)
        m_document->addItem(document.fileName, document.sha256);
    m_document->setCurrentIndex(qMax(0, m_document->findData(m_found.document)));
    m_document->setVisible(documents.size() > 1);
    const bool isLookedAt = found.has_value();
    m_document->setEnabled(isLookedAt);
    m_pages->setEnabled(isLookedAt);
    m_remark->setEnabled(isLookedAt);
    showPages();
    m_remark->showStored(m_found.remark);
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
    m_state->setEnabled(!readOnly);
    m_pages->setReadOnly(readOnly);
    m_remark->setReadOnly(readOnly);
    if (readOnly)
        m_document->setEnabled(false);
}

void PartRow::flush()
{
    m_pages->flush();
    m_remark->flush();
}

void PartRow::startOver()
{
    m_pages->startOver();
    m_remark->startOver();
}

} // namespace beraad::ui

#include "moc_partrow.cpp"
