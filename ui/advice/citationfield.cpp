// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/citationfield.h"

#include "ui/kit/linkline.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kQuoteLength = 60;

/// "p. 12 · “De regio…” (S. de Vries)".
QString passageText(const CitablePassage& passage)
{
    const Passage& cited = passage.citation.passage;
    QString quote = cited.quote.simplified();
    if (quote.size() > kQuoteLength)
        quote = quote.left(kQuoteLength - 1) + u'…';
    return CitationField::tr("p. %1 · “%2” (%3)").arg(cited.page + 1).arg(quote, passage.reader);
}

bool isSame(const Citation& one, const Citation& other)
{
    return one.evidence == other.evidence && one.passage == other.passage;
}

} // namespace

CitationField::CitationField(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_cite(new QToolButton(this))
{
    m_cite->setText(tr("Cite passages…"));
    m_cite->setToolTip(tr("Choose from what the readers cited under this criterion"));
    m_cite->setPopupMode(QToolButton::InstantPopup);
    m_cite->setMenu(new QMenu(m_cite));
    m_cite->setAutoRaise(true);
    m_cite->setFocusPolicy(Qt::StrongFocus);
    m_lines->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_lines);
    column->addWidget(m_cite, 0, Qt::AlignLeft);
    connect(m_cite->menu(), &QMenu::aboutToShow, this, &CitationField::fillMenu);
    updateParts();
}

void CitationField::showPassages(const QList<CitablePassage>& cited,
                                 const QList<CitablePassage>& citable)
{
    m_citable = citable;
    if (cited != m_cited) {
        m_cited = cited;
        showCited();
    }
    updateParts();
}

void CitationField::showCited()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const CitablePassage& cited : std::as_const(m_cited)) {
        auto* line = new LinkLine(passageText(cited), this);
        m_lines->addWidget(line);
        connect(line, &LinkLine::clicked, this,
                [this, passage = cited.citation.passage] { Q_EMIT activated(passage); });
    }
}

bool CitationField::isCited(const Citation& citation) const
{
    return std::any_of(m_cited.begin(), m_cited.end(),
                       [&](const CitablePassage& each) { return isSame(each.citation, citation); });
}

void CitationField::fillMenu()
{
    QMenu* menu = m_cite->menu();
    menu->clear();
    for (const CitablePassage& passage : std::as_const(m_citable)) {
        QAction* action = menu->addAction(passageText(passage).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(isCited(passage.citation));
        connect(action, &QAction::triggered, this,
                [this, citation = passage.citation] { toggle(citation); });
    }
}

void CitationField::toggle(const Citation& citation)
{
    QList<Citation> wanted;
    for (const CitablePassage& cited : std::as_const(m_cited)) {
        if (!isSame(cited.citation, citation))
            wanted.append(cited.citation);
    }
    if (wanted.size() == m_cited.size())
        wanted.append(citation);
    Q_EMIT changed(wanted);
}

void CitationField::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateParts();
}

void CitationField::updateParts()
{
    m_cite->setVisible(!m_isReadOnly && !m_citable.isEmpty());
    setVisible(!m_cited.isEmpty() || (!m_isReadOnly && !m_citable.isEmpty()));
}

} // namespace beraad::ui

#include "moc_citationfield.cpp"
