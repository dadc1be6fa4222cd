// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/slotpart.h"

#include "ui/kit/datefield.h"
#include "ui/kit/linefield.h"
#include "ui/kit/stillwheel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMostMinutes = 480;
const QTime kUsualStart(9, 30);

} // namespace

SlotPart::SlotPart(QWidget* parent)
    : ClarificationPart(parent)
    , m_day(new DateField(this))
    , m_begins(new QTimeEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_place(new LineField(this))
    , m_speakers(new LineField(this))
    , m_remind(new QPushButton(tr("Copy reminder"), this))
{
    m_begins->setDisplayFormat(QStringLiteral("HH:mm"));
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setKeyboardTracking(false);
    m_speakers->setPlaceholderText(tr("Who come for the region"));
    keepStillUnderWheel(m_begins);
    keepStillUnderWheel(m_minutes);
    QFormLayout* rows = makeRows(tr("Slot"));
    addRow(*rows, tr("&Day"), m_day);
    addRow(*rows, tr("B&egins at"), m_begins);
    addRow(*rows, tr("&Minutes"), m_minutes);
    addRow(*rows, tr("P&lace"), m_place);
    addRow(*rows, tr("Spea&kers"), m_speakers);
    m_remind->setAutoDefault(false);
    m_remind->setToolTip(tr("A letter to the region with day, time and place, to paste in a mail"));
    rows->addRow(m_remind);
    rows->setAlignment(m_remind, Qt::AlignLeft);
    connectFields();
}

void SlotPart::connectFields()
{
    connect(m_remind, &QPushButton::clicked, this, &SlotPart::reminderRequested);
    connect(m_day, &DateField::picked, this, &SlotPart::pickDay);
    connect(m_begins, &QTimeEdit::editingFinished, this, [this] {
        if (m_day->shownDate().isValid())
            changeSlot({}, [this](PitchSlot& slot) { slot.begins = m_begins->time(); });
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        changeSlot({}, [minutes](PitchSlot& slot) { slot.minutes = minutes; });
    });
    connect(m_place, &LineField::edited, this, [this](const QString& place) {
        changeSlot(QStringLiteral("place"), [&](PitchSlot& slot) { slot.place = place; });
    });
    connect(m_speakers, &LineField::edited, this, [this](const QString& speakers) {
        changeSlot(QStringLiteral("speakers"), [&](PitchSlot& slot) { slot.speakers = speakers; });
    });
}

void SlotPart::changeSlot(const QString& field, const std::function<void(PitchSlot&)>& how)
{
    change(field, [&](Clarification& wanted) { how(wanted.slot); });
}

/// The first time that is free on the day, from the one that is shown on.
void SlotPart::pickDay(const QDate& day)
{
    changeSlot(QStringLiteral("day"), [&](PitchSlot& slot) {
        const auto free =
            proposedSlots({day, m_begins->time(), slot.minutes, 0, slot.place}, 1, m_taken);
        slot.day = day;
        if (!day.isValid())
            slot.begins = {};
        else
            slot.begins = free.isEmpty() ? m_begins->time() : free.first().begins;
    });
}

void SlotPart::show(const ClarificationSheet& sheet, bool mayEdit)
{
    const PitchSlot& slot = clarification().slot;
    setVisible(clarification().kind == ClarificationKind::Pitch);
    m_taken = sheet.takenSlots(clarification().id);
    m_day->setSuggestion(sheet.today.addDays(1));
    m_day->showDate(slot.day);
    m_begins->setTime(slot.begins.isValid() ? slot.begins : kUsualStart);
    m_minutes->setValue(slot.minutes);
    m_place->showStored(slot.place);
    m_speakers->showStored(slot.speakers);
    m_remind->setEnabled(slot.isSet());
    m_day->setReadOnly(!mayEdit);
    m_begins->setReadOnly(!mayEdit);
    m_minutes->setReadOnly(!mayEdit);
    m_place->setReadOnly(!mayEdit);
    m_speakers->setReadOnly(!mayEdit);
}

void SlotPart::flush()
{
    m_day->flush();
    m_place->flush();
    m_speakers->flush();
    if (m_day->shownDate().isValid())
        changeSlot({}, [this](PitchSlot& slot) { slot.begins = m_begins->time(); });
}

} // namespace beraad::ui

#include "moc_slotpart.cpp"
