// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/arrangepanel.h"

#include "ui/kit/datefield.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/stillwheel.h"

#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMostMembers = 99;
constexpr int kMostMinutesAPlan = 240;
constexpr int kMinutesADay = 24 * 60;
const QTime kUsualStart(9, 30);

QString endSentence(const PlenarySheet& sheet)
{
    const QTime& begins = sheet.plenary.meeting.begins;
    if (!begins.isValid())
        return ArrangePanel::tr("Say when the meeting begins; then you see here when it ends.");
    const QString end = QLocale().toString(sheet.plannedEnd, QLocale::ShortFormat);
    const int minutes = begins.msecsSinceStartOfDay() / 60'000 + sheet.plannedMinutes;
    return minutes < kMinutesADay
               ? ArrangePanel::tr("By this agenda the meeting ends at %1.").arg(end)
               : ArrangePanel::tr("By this agenda the meeting goes on past midnight, to %1.")
                     .arg(end);
}

} // namespace

ArrangePanel::ArrangePanel(QWidget* parent)
    : QWidget(parent)
    , m_date(new DateField(this))
    , m_begins(new QTimeEdit(this))
    , m_place(new LineField(this))
    , m_quorum(new QSpinBox(this))
    , m_minutesAPlan(new QSpinBox(this))
    , m_minutesOnAgenda(PlenarySheet().minutesAPlan())
    , m_end(new QuietLabel({}, this))
{
    m_minutesAPlan->setRange(1, kMostMinutesAPlan);
    m_minutesAPlan->setValue(m_minutesOnAgenda);
    m_minutesAPlan->setToolTip(tr("For the plans that are talked about, when an agenda is "
                                  "proposed; each item can have other minutes"));
    keepStillUnderWheel(m_minutesAPlan);
    m_quorum->setRange(0, kMostMembers);
    m_quorum->setSpecialValueText(tr("not asked"));
    m_begins->setTime(kUsualStart);
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
    form->addRow(tr("Min&utes a plan"), m_minutesAPlan);
    form->addRow(m_end);
    connect(m_date, &DateField::picked, this,
            [this](const QDate& date) { change([&](Meeting& meeting) { meeting.date = date; }); });
    connect(m_begins, &QTimeEdit::editingFinished, this, [this] {
        if (!m_begins->isReadOnly()) // it is also told when the cursor only passes by
            change([&](Meeting& meeting) { meeting.begins = m_begins->time(); });
    });
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
    m_minutesAPlan->setReadOnly(!mayEdit);
    showMinutesAPlan(sheet);
    m_end->setText(endSentence(sheet));
    m_end->setVisible(!m_meeting.closedAt.isValid());
}

/// What the person chose waits for the next proposal; what is on the agenda then takes its place.
void ArrangePanel::showMinutesAPlan(const PlenarySheet& sheet)
{
    if (m_minutesOnAgenda == sheet.minutesAPlan())
        return;
    m_minutesOnAgenda = sheet.minutesAPlan();
    m_minutesAPlan->setValue(m_minutesOnAgenda);
}

int ArrangePanel::minutesAPlan() const
{
    return m_minutesAPlan->value();
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
