// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/recordstrip.h"

#include "ui/kit/measures.h"
#include "ui/kit/outcomebadge.h"
#include "ui/kit/quietlabel.h"

#include "core/documents/figurecharts.h"
#include "core/documents/report.h"
#include "core/domain/rules.h"
#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::PlanRecord;

namespace {

/// "Approve · 5 for, 1 against, 0 abstained · 12 of 14 findings agreed · 2 improvement points".
QString summaryOf(const PlanRecord& record)
{
    if (record.isNotAssessed())
        return wording::notAssessed();
    if (!record.advice)
        return RecordStrip::tr("No advice yet");
    QStringList parts;
    if (record.advice->outcome)
        parts << wording::word(*record.advice->outcome);
    if (const auto& votes = record.advice->votes)
        parts << RecordStrip::tr("%1 for, %2 against, %3 abstained")
                     .arg(votes->inFavour)
                     .arg(votes->against)
                     .arg(votes->abstained);
    const auto agreed =
        std::count_if(record.findings.begin(), record.findings.end(), [&](const auto& finding) {
            return record.concordOn(finding.criterion) == Concord::Agreed;
        });
    if (!record.findings.isEmpty())
        parts
            << RecordStrip::tr("%1 of %2 findings agreed").arg(agreed).arg(record.findings.size());
    if (const auto points = record.advice->improvementPoints.size(); points > 0)
        parts << RecordStrip::tr("%n improvement point(s)", nullptr, int(points));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RecordStrip::RecordStrip(QWidget* parent)
    : QWidget(parent)
    , m_lead(new QLabel(this))
    , m_links(new QHBoxLayout)
    , m_summary(new QuietLabel({}, this))
{
    m_summary->setWordWrap(false);
    m_links->setSpacing(kHalfStep);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(2 * kStep, kHalfStep, 2 * kStep, kHalfStep);
    line->setSpacing(kStep);
    line->addWidget(m_lead);
    line->addLayout(m_links);
    line->addWidget(m_summary, 1);
    hide();
}

void RecordStrip::setRecords(const QList<ReportPlace>& places, const QList<PlanRecord>& plans)
{
    m_places = places;
    m_plans = plans;
    m_shown.clear();
    hide();
}

void RecordStrip::showPage(int page)
{
    QList<PlanId> here;
    for (const ReportPlace& place : std::as_const(m_places)) {
        if (place.first <= page && page <= place.last)
            here.append(place.plan);
    }
    m_lead->setText(here.isEmpty() ? tr("This page is about the round as a whole")
                                   : tr("This page comes from"));
    setVisible(!m_places.isEmpty());
    if (here == m_shown)
        return;
    m_shown = here;
    while (QLayoutItem* item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    m_summary->setText({});
    for (const PlanRecord& record : std::as_const(m_plans)) {
        if (here.contains(record.plan.id))
            add(record);
    }
}

void RecordStrip::add(const PlanRecord& record)
{
    auto* link = new QToolButton(this);
    link->setText(documents::regionHeading(record.region));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (const auto standing = record.standing())
        link->setIcon(outcomeIcon(documents::signOf(*standing)));
    link->setToolTip(tr("Go to the advice: %1").arg(summaryOf(record)));
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAutoRaise(true);
    m_links->addWidget(link);
    link->show(); // now, not with the next layout, so that keys find it
    connect(link, &QToolButton::clicked, this,
            [this, plan = record.plan.id] { Q_EMIT activated(plan); });
    m_summary->setText(m_shown.size() == 1 ? summaryOf(record) : QString());
}

} // namespace beraad::ui

#include "moc_recordstrip.cpp"
