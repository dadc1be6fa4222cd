// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/evidencelist.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

EvidenceList::EvidenceList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    hide();
}

void EvidenceList::showEvidence(const QList<Evidence>& evidence)
{
    if (evidence == m_shown)
        return;
    m_shown = evidence;
    rebuild();
}

void EvidenceList::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    rebuild();
}

std::optional<int> EvidenceList::focusedPlace() const
{
    for (int place = 0; place < int(m_quotes.size()); ++place) {
        if (m_quotes.at(place)->hasFocus())
            return place;
    }
    return std::nullopt;
}

void EvidenceList::rebuild()
{
    const std::optional<int> focused = focusedPlace();
    m_quotes.clear();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    for (const Evidence& cited : std::as_const(m_shown))
        m_lines->addWidget(makeLine(cited));
    setVisible(!m_shown.isEmpty());
    if (!focused || m_quotes.isEmpty())
        return;
    QuoteButton* quote = m_quotes.at(std::min(*focused, int(m_quotes.size()) - 1));
    quote->parentWidget()->show(); // the layout would do so later, and what is hidden has no focus
    quote->setFocus();
}

QuoteButton* EvidenceList::makeQuote(const Evidence& evidence, QWidget* line)
{
    auto* quote = new QuoteButton(evidence, m_isReadOnly ? Chip::ToRead : Chip::ToEdit, line);
    connect(quote, &QuoteButton::clicked, this,
            [this, passage = evidence.passage] { Q_EMIT activated(passage); });
    connect(quote, &QuoteButton::bearingPicked, this,
            [this, id = evidence.id](std::optional<Bearing> bearing) {
                Q_EMIT bearingPicked(id, bearing);
            });
    connect(quote, &QuoteButton::quoteRequested, this,
            [this, passage = evidence.passage] { Q_EMIT quoteRequested(passage); });
    connect(quote, &QuoteButton::removeRequested, this,
            [this, id = evidence.id] { Q_EMIT removeRequested(id); });
    m_quotes.append(quote);
    return quote;
}

QWidget* EvidenceList::makeLine(const Evidence& evidence)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfStep);
    layout->addWidget(makeQuote(evidence, line), 1);
    if (m_isReadOnly)
        return line;
    auto* remove = new QToolButton(line);
    remove->setAutoRaise(true);
    remove->setIcon(icon(QStringLiteral("edit-delete-remove")));
    remove->setToolTip(tr("Remove this evidence"));
    remove->setAccessibleName(remove->toolTip());
    remove->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this,
            [this, id = evidence.id] { Q_EMIT removeRequested(id); });
    return line;
}

} // namespace beraad::ui

#include "moc_evidencelist.cpp"
