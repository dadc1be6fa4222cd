// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/carriedpanel.h"

#include "ui/kit/fold.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/reading/quotebutton.h"

#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using domain::Passage;
using text::Fate;

CarriedPanel::CarriedPanel(QWidget* parent)
    : QWidget(parent)
    , m_fold(new Fold({}, this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_column->setContentsMargins(2 * kStep, kHalfStep, 0, kStep);
    m_column->setSpacing(kHalfStep);
    m_fold->setContent(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    hide();
}

void CarriedPanel::showItems(int round, const QList<CarriedItem>& items)
{
    setVisible(!items.isEmpty());
    if (items == m_items)
        return;
    m_items = items;
    const auto open = std::count_if(items.begin(), items.end(), [](const CarriedItem& item) {
        return !item.isTaken && item.carried.fate != Fate::Lost;
    });
    m_fold->setTitle(
        tr("To take over from round %1: %2 of %3").arg(round).arg(open).arg(items.size()));
    rebuild();
}

void CarriedPanel::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    rebuild();
}

void CarriedPanel::rebuild()
{
    // A button in it may be what brought us here.
    const auto old = m_content->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    addGroup(Fate::Moved, tr("Other words or another place: look, and confirm"));
    addGroup(Fate::Exact, tr("The same words between the same words"));
    addGroup(Fate::Lost, tr("Not found again"));
}

void CarriedPanel::addGroup(Fate fate, const QString& title)
{
    bool isFirst = true;
    for (const CarriedItem& item : std::as_const(m_items)) {
        if (item.carried.fate != fate)
            continue;
        if (isFirst) {
            auto* heading = new QuietLabel(title, m_content);
            heading->setContentsMargins(0, kHalfStep, 0, 0);
            m_column->addWidget(heading);
        }
        isFirst = false;
        m_column->addWidget(makeItem(item));
    }
}

QWidget* CarriedPanel::makeItem(const CarriedItem& item)
{
    auto* whole = new QWidget(m_content);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(kStep);
    auto* label = new QLabel(item.label.isEmpty() ? tr("Mark") : item.label, whole);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(4 * kStep);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setContentsMargins(0, kHalfStep, 0, 0);
    line->addWidget(label);
    auto* places = new QVBoxLayout;
    places->setSpacing(0);
    for (const Passage& place : item.carried.places)
        places->addWidget(makePlace(item, place));
    if (item.carried.fate == Fate::Lost) {
        const Passage& passage = item.carried.passage;
        auto* lost = new QuietLabel(
            tr("%1, was on page %2").arg(wording::quotation(passage)).arg(passage.page + 1), whole);
        lost->setTextFormat(Qt::PlainText);
        lost->setContentsMargins(kHalfStep, kHalfStep, 0, kHalfStep);
        places->addWidget(lost);
    }
    line->addLayout(places, 1);
    return whole;
}

QWidget* CarriedPanel::makePlace(const CarriedItem& item, const Passage& place)
{
    auto* whole = new QWidget(m_content);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(kHalfStep);
    Evidence shown;
    shown.passage = place;
    auto* quote = new QuoteButton(shown, Chip::ToRead, whole);
    connect(quote, &QuoteButton::clicked, this, [this, place] { Q_EMIT activated(place); });
    line->addWidget(quote, 1);
    if (item.isTaken) {
        auto* taken = new QuietLabel(tr("taken over"), whole);
        taken->setWordWrap(false);
        line->addWidget(taken);
        return whole;
    }
    auto* confirm = new QToolButton(whole);
    confirm->setText(item.mark ? tr("Mark here") : tr("Cite"));
    confirm->setToolTip(
        item.mark
            ? tr("Make the mark in this version too")
            : tr("Cite this passage for %1 in your review of this round").arg(item.criterion));
    confirm->setAccessibleName(confirm->toolTip());
    confirm->setFocusPolicy(Qt::StrongFocus);
    confirm->setEnabled(!m_isReadOnly);
    connect(confirm, &QToolButton::clicked, this,
            [this, item, place] { Q_EMIT confirmed(item, place); });
    line->addWidget(confirm);
    return whole;
}

} // namespace beraad::ui

#include "moc_carriedpanel.cpp"
