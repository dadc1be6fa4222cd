// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/retentionpanel.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/recordtable.h"

#include "core/wording/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kTableLines = 8;

QString nameOf(const QList<Member>& members, const MemberId& id)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == members.end() ? QString() : found->name;
}

int numberOf(const QList<Round>& rounds, const RoundId& id)
{
    const auto found = std::find_if(rounds.begin(), rounds.end(),
                                    [&](const Round& round) { return round.id == id; });
    return found == rounds.end() ? 0 : found->number;
}

QList<RecordCell> cellsOf(const QString& name, const NoteCounts& counts)
{
    QList<RecordCell> cells{{name, {}}};
    for (int count :
         {counts.marks, counts.readingPlaces, counts.questions, counts.keptReturns, counts.drafts})
        cells.append({QString::number(count), count});
    return cells;
}

} // namespace

QString noteWords(const NoteCounts& counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    add(counts.marks, RetentionPanel::tr("%n mark(s)", nullptr, counts.marks));
    add(counts.readingPlaces,
        RetentionPanel::tr("%n reading place(s)", nullptr, counts.readingPlaces));
    add(counts.questions, RetentionPanel::tr("%n question(s)", nullptr, counts.questions));
    add(counts.keptReturns,
        RetentionPanel::tr("%n return package(s)", nullptr, counts.keptReturns));
    add(counts.drafts, RetentionPanel::tr("%n draft(s)", nullptr, counts.drafts));
    return wording::enumeration(parts);
}

RetentionPanel::RetentionPanel(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_months(new QSpinBox(this))
    , m_until(new QuietLabel({}, this))
    , m_notes(new RecordTable(QStringLiteral("setup/notes"),
                              {{tr("Member"), 26},
                               {tr("Marks"), 12, Qt::AlignRight},
                               {tr("Reading places"), 16, Qt::AlignRight},
                               {tr("Questions"), 12, Qt::AlignRight},
                               {tr("Return packages"), 18, Qt::AlignRight},
                               {tr("Drafts"), 12, Qt::AlignRight}},
                              0, settings, this))
    , m_remove(new QPushButton(tr("Remove notes…"), this))
    , m_removals(new QLabel(this))
{
    m_months->setRange(0, kMostNoteMonths);
    m_months->setAccessibleName(tr("Months that notes are kept"));
    m_months->setKeyboardTracking(false);
    keepStillUnderWheel(m_months);
    m_notes->setAccessibleName(tr("Notes of members"));
    m_notes->setFixedHeight(kTableLines * (fontMetrics().height() + kStep));
    m_removals->setWordWrap(true);
    m_removals->setTextFormat(Qt::PlainText);
    m_removals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut();
    connect(m_months, &QSpinBox::valueChanged, this, &RetentionPanel::monthsChosen);
    connect(m_remove, &QPushButton::clicked, this, &RetentionPanel::removeRequested);
}

void RetentionPanel::layOut()
{
    auto* period = new QHBoxLayout;
    period->setSpacing(kStep);
    auto* before = new QLabel(tr("&Keep notes for"), this);
    before->setBuddy(m_months);
    period->addWidget(before);
    period->addWidget(m_months);
    period->addWidget(new QLabel(tr("months after the round is finalised"), this));
    period->addStretch(1);
    auto* lead = new QLabel(
        tr("Notes are what members wrote to come to a judgement: marks, reading places, questions "
           "that were not put to a region, return packages as they came in, and reviews that were "
           "never final. Final reviews, findings and advice always stay."),
        this);
    lead->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(
        new SectionHeading(tr("Notes of members"), SectionHeading::Level::Section, this));
    column->addWidget(lead);
    column->addLayout(period);
    column->addWidget(m_until);
    column->addWidget(m_notes);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_removals);
}

void RetentionPanel::showContents(const Contents& contents)
{
    {
        const QSignalBlocker blocker(m_months);
        m_months->setValue(contents.months);
    }
    m_months->setEnabled(contents.maySet);
    showNotes(contents);
    showRemovals(contents);
    m_remove->setEnabled(contents.mayRemove && !contents.notes.isEmpty());
}

void RetentionPanel::showNotes(const Contents& contents)
{
    QList<RecordRow> rows;
    for (const MemberNotes& each : contents.notes)
        rows.append(
            {each.member.text(), cellsOf(nameOf(contents.members, each.member), each.counts)});
    m_notes->showRows(rows);
    m_notes->setVisible(!rows.isEmpty());
    m_remove->setVisible(!rows.isEmpty());
    if (!contents.round) {
        m_until->setText(tr("There is no round yet."));
        return;
    }
    const int number = contents.round->number;
    const QDate until = notesKeptUntil(*contents.round, contents.months);
    if (rows.isEmpty())
        m_until->setText(tr("There are no notes of round %1.").arg(number));
    else if (!until.isValid())
        m_until->setText(tr("Round %1 is still open; its notes are kept.").arg(number));
    else
        m_until->setText(tr("The notes of round %1 can be removed from %2.")
                             .arg(QString::number(number), wording::longDate(until)));
}

void RetentionPanel::showRemovals(const Contents& contents)
{
    QStringList lines;
    for (const Removal& removal : contents.removals) {
        lines << tr("%1: %2 removed the notes of round %3 (%4). Reason: %5")
                     .arg(wording::longDateTime(removal.removedAt),
                          nameOf(contents.members, removal.member),
                          QString::number(numberOf(contents.rounds, removal.round)),
                          noteWords(removal.removed), removal.reason);
    }
    m_removals->setText(lines.join(QLatin1Char('\n')));
    m_removals->setVisible(!lines.isEmpty());
}

} // namespace beraad::ui

#include "moc_retentionpanel.cpp"
