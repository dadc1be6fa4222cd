// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/observationssection.h"

#include "ui/kit/formarea.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/session.h"
#include "ui/setup/observationrow.h"

#include "core/commands/rounddesk.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

ObservationsSection::ObservationsSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Observations"), About::Round, parent)
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("Add observation"), this))
{
    auto* area = new FormArea(this);
    auto* lead = new QLabel(tr("What the committee notices across the plans, theme by theme. It "
                               "stands in the report of this round."));
    lead->setWordWrap(true);
    m_lines->setSpacing(kStep);
    area->column().setContentsMargins(0, 0, 0, 2 * kStep);
    area->column().setSpacing(kStep);
    area->column().addWidget(lead);
    area->column().addLayout(m_lines);
    area->column().addWidget(m_add, 0, Qt::AlignLeft);
    column().addWidget(area, 1);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &ObservationsSection::add);
}

Result<void> ObservationsSection::read()
{
    QList<Observation> observations;
    if (!session().roundId().isNull()) {
        BERAAD_TRY(
            observations,
            storage::ProgrammeRecords(session().dossier()).observations(session().roundId()));
    }
    m_add->setVisible(!isRoundFinal());
    m_add->setEnabled(!session().roundId().isNull());
    showRows(observations);
    return {};
}

/// A row stays with its observation, so that a row in which somebody types is not made anew.
void ObservationsSection::showRows(const QList<Observation>& observations)
{
    QList<ObservationRow*> shown;
    for (const Observation& observation : observations) {
        ObservationRow* row = nullptr;
        for (ObservationRow* each : std::as_const(m_rows)) {
            if (each->id() == observation.id)
                row = each;
        }
        if (row)
            m_rows.removeOne(row);
        else
            row = makeRow();
        row->showObservation(observation);
        row->setReadOnly(isRoundFinal());
        m_lines->insertWidget(int(shown.size()), row);
        row->show(); // now, not with the next layout, so that keys and focus find it
        shown.append(row);
    }
    for (ObservationRow* gone : std::as_const(m_rows)) {
        gone->hide();
        gone->deleteLater(); // its button may be what brought us here
    }
    m_rows = shown;
}

ObservationRow* ObservationsSection::makeRow()
{
    auto* row = new ObservationRow(this);
    connect(row, &ObservationRow::edited, this, [this](const Observation& observation) {
        tell(commands::RoundDesk(session().history()).store(observation));
    });
    connect(row, &ObservationRow::removeRequested, this, [this](const Observation& observation) {
        m_add->setFocus(Qt::TabFocusReason);
        tell(commands::RoundDesk(session().history()).remove(observation));
    });
    return row;
}

void ObservationsSection::add()
{
    Observation observation;
    observation.round = session().roundId();
    if (!tell(commands::RoundDesk(session().history()).store(observation)))
        return;
    refresh();
    m_rows.last()->setFocus(Qt::TabFocusReason);
}

bool ObservationsSection::goTo(const QString& words)
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](ObservationRow* row) { return row->goTo(words); });
}

void ObservationsSection::flush()
{
    const QList<ObservationRow*> rows = m_rows;
    for (ObservationRow* row : rows)
        row->flush();
}

} // namespace beraad::ui

#include "moc_observationssection.cpp"
