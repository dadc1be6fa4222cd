// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/observationrow.h"

#include "ui/kit/icons.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

ObservationRow::ObservationRow(QWidget* parent)
    : QWidget(parent)
    , m_heading(new LineField(this))
    , m_text(new NoteEdit(this))
{
    auto* remove = new QToolButton(this);
    m_remove = remove;
    remove->setIcon(icon(QStringLiteral("edit-delete")));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Remove this observation"));
    remove->setAccessibleName(tr("Remove this observation"));
    m_heading->setPlaceholderText(tr("Theme"));
    m_heading->setAccessibleName(tr("Theme"));
    m_heading->setMaximumWidth(m_text->maximumWidth());
    m_text->setPlaceholderText(tr("What the committee notices across the plans"));
    m_text->setAccessibleName(tr("What the committee notices across the plans"));
    m_text->setLeastLines(3);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(kHalfStep);
    fields->addWidget(m_heading);
    fields->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, kStep);
    row->setSpacing(kHalfStep);
    row->addLayout(fields, 1);
    row->addWidget(remove, 0, Qt::AlignTop);
    setFocusProxy(m_heading);
    setTabOrder(m_heading, m_text);
    setTabOrder(m_text, remove);
    connect(m_heading, &LineField::edited, this, [this](const QString& text) {
        m_observation.heading = text.simplified();
        Q_EMIT edited(m_observation);
    });
    connect(m_text, &NoteEdit::edited, this, [this](const QString& text) {
        m_observation.text = text;
        Q_EMIT edited(m_observation);
    });
    connect(remove, &QToolButton::clicked, this, [this] {
        flush();
        Q_EMIT removeRequested(m_observation);
    });
}

void ObservationRow::showObservation(const domain::Observation& observation)
{
    m_observation = observation;
    m_heading->showStored(observation.heading);
    m_text->showStored(observation.text);
}

void ObservationRow::setReadOnly(bool readOnly)
{
    m_heading->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

bool ObservationRow::goTo(const QString& words)
{
    const bool isHeading = m_observation.heading == words;
    if (!isHeading && m_observation.text != words)
        return false;
    QWidget* field = m_heading;
    if (!isHeading)
        field = m_text;
    field->setFocus(Qt::TabFocusReason);
    return true;
}

void ObservationRow::flush()
{
    m_heading->flush();
    m_text->flush();
}

} // namespace beraad::ui

#include "moc_observationrow.cpp"
