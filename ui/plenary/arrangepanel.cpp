// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/arrangepanel.h"

#include "ui/kit/datefield.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMostMembers = 99;
const QTime kUsualStart(9, 30);

} // namespace

ArrangePanel::ArrangePanel(QWidget* parent)
    : QWidget(parent)
    , m_date(new DateField(this))
    , m_begins(new QTimeEdit(this))
    , m_place(new LineField(this))
    , m_quorum(new QSpinBox(this))
{
    m_quorum->setRange(0, kMostMembers);
    m_quorum->setSpecialValueText(tr("not asked"));
    m_begins->setDisplayFormat(QStringLiteral("HH:mm"));
    keepStillUnderWheel(m_quorum);
    keepStillUnderWheel(m_begins);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kStep);
    form->setVerticalSpacing(kHalfStep);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Begins at"), m_begins);
    form->addRow(tr("P&lace"), m_place);
    form->addRow(tr("&Quorum"), m_quorum);
    connect(m_date, &DateField::picked, this,
            [this](const QDate& date) { change([&](Meeting& meeting) { meeting.date = date; }); });
    connect(m_begins, &QTimeEdit::editingFinished, this,
            [this] { change([&](Meeting& meeting) { meeting.begins = m_begins->time(); }); });
    connect(m_place, &LineField::edited, this, [this](const QString& place) {
        change([&](Meeting& meeting) { meeting.place = place; });
    });
    connect(m_quorum, &QSpinBox::valueChanged, this,
            [this](int quorum) { change([&](Meeting& meeting) { meeting.quorum = quorum; }); });
}

void ArrangePanel::change(const std::function<void(Meeting&)>& how)
{
    Meeting wanted = m_meeting;
    how(wanted);
    if (wanted != m_meeting)
        Q_EMIT arranged(wanted);
}

void ArrangePanel::showSheet(const PlenarySheet& sheet, bool mayEdit)
{
    m_meeting = sheet.plenary.meeting;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_begins), QSignalBlocker(m_quorum)};
    m_date->setSuggestion(sheet.round.plenaryDate);
    m_date->showDate(m_meeting.date);
    m_begins->setTime(m_meeting.begins.isValid() ? m_meeting.begins : kUsualStart);
    m_place->showStored(m_meeting.place);
    m_quorum->setValue(m_meeting.quorum);
    m_date->setReadOnly(!mayEdit);
    m_begins->setReadOnly(!mayEdit);
    m_place->setReadOnly(!mayEdit);
    m_quorum->setReadOnly(!mayEdit);
}

void ArrangePanel::flush()
{
    m_date->flush();
    m_place->flush();
    change([&](Meeting& meeting) {
        if (meeting.begins.isValid() || m_begins->time() != kUsualStart)
            meeting.begins = m_begins->time();
    });
}

} // namespace beraad::ui

#include "moc_arrangepanel.cpp"
