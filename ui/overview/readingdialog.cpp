// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/readingdialog.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/linetable.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/stillwheel.h"

#include "core/wording/formats.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using committee::ReaderLoad;
using committee::ReadingLoad;

namespace {

constexpr int kMostPages = 200; // an hour

enum Column
{
    Reader,
    Plans,
    Pages,
    Hours,
    PlansLeft,
    PagesLeft,
    HoursLeft,
    HoursADay,
    ColumnCount
};

QString decimal(double number)
{
    return QLocale().toString(number, 'f', 1);
}

} // namespace

ReadingDialog::ReadingDialog(QWidget* parent)
    : QDialog(parent)
    , m_rate(new QSpinBox(this))
    , m_reading(new QLabel(this))
    , m_meeting(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_readers(new QTableWidget(0, ColumnCount, this))
{
    setWindowTitle(tr("Reading and meeting"));
    m_rate->setRange(0, kMostPages);
    m_rate->setSpecialValueText(tr("not said"));
    m_rate->setKeyboardTracking(false);
    keepStillUnderWheel(m_rate);
    m_readers->setAccessibleName(tr("Readers and what they read"));
    m_readers->setHorizontalHeaderLabels({tr("Reader"), tr("Plans"), tr("Pages"), tr("Hours"),
                                          tr("Plans left"), tr("Pages left"), tr("Hours left"),
                                          tr("Hours a day")});
    layOutLines(*m_readers);
    m_readers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layOut();
    connect(m_rate, &QSpinBox::valueChanged, this, &ReadingDialog::rateEdited);
}

void ReadingDialog::layOut()
{
    auto* label = new QLabel(tr("&Pages an hour that a member reads"), this);
    label->setBuddy(m_rate);
    auto* rate = new QHBoxLayout;
    rate->setSpacing(kStep);
    rate->addWidget(label);
    rate->addWidget(m_rate);
    rate->addStretch(1);
    m_reading->setWordWrap(true);
    m_meeting->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is for the number
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kStep);
    column->addWidget(m_message);
    column->addLayout(rate);
    column->addWidget(m_reading);
    column->addWidget(m_meeting);
    column->addWidget(m_readers, 1);
    column->addWidget(new QuietLabel(tr("Left is what a reader has not made final. Hours a day is "
                                        "what that takes each day before the plenary."),
                                     this));
    column->addWidget(buttons);
    resize(100 * kStep, 62 * kStep);
}

void ReadingDialog::showSheet(const ReadingSheet& sheet)
{
    m_message->clear();
    m_sheet = sheet;
    {
        const QSignalBlocker quiet(m_rate);
        m_rate->setValue(sheet.pagesPerHour);
    }
    m_rate->setReadOnly(!sheet.mayEdit);
    m_reading->setText(readingText());
    m_meeting->setText(meetingText());
    showReaders();
}

void ReadingDialog::sayError(const QString& sentence)
{
    m_message->sayError(sentence);
}

QString ReadingDialog::hours(int pages) const
{
    const auto hours = committee::hoursFor(pages, m_sheet.pagesPerHour);
    return hours ? decimal(*hours) : QString();
}

QString ReadingDialog::readingText() const
{
    if (m_sheet.loads.isEmpty())
        return tr("Nobody reads a plan of this round yet.");
    const ReadingLoad sum = committee::sumOf(m_sheet.loads);
    QStringList sentences{
        tr("%n reader(s) read %1 pages together.", nullptr, int(m_sheet.loads.size()))
            .arg(QLocale().toString(sum.pages))};
    if (m_sheet.pagesPerHour > 0)
        sentences << tr("That takes about %1 hours, of which %2 are left.")
                         .arg(hours(sum.pages), hours(sum.pagesLeft));
    else
        sentences << tr("%1 pages are left.").arg(QLocale().toString(sum.pagesLeft));
    if (m_sheet.days && *m_sheet.days > 0)
        sentences << tr("%n day(s) are left until the plenary on %1.", nullptr, *m_sheet.days)
                         .arg(wording::longDate(m_sheet.plenary));
    else if (!m_sheet.days)
        sentences << tr("The plenary has no day yet.");
    return sentences.join(u' ');
}

QString ReadingDialog::meetingText() const
{
    if (m_sheet.items == 0)
        return tr("The plenary has no agenda yet.");
    return tr("The plenary has %n item(s) and is planned to take %1 hours.", nullptr, m_sheet.items)
        .arg(decimal(m_sheet.minutes / 60.0));
}

void ReadingDialog::showReaders()
{
    m_readers->setRowCount(int(m_sheet.loads.size()));
    int row = 0;
    for (const auto& [reader, load] : std::as_const(m_sheet.loads)) {
        const auto left = committee::hoursFor(load.pagesLeft, m_sheet.pagesPerHour);
        const bool hasDays = m_sheet.days && *m_sheet.days > 0;
        const QStringList cells{reader.name,
                                QString::number(load.plans),
                                QString::number(load.pages),
                                hours(load.pages),
                                QString::number(load.plansLeft),
                                QString::number(load.pagesLeft),
                                hours(load.pagesLeft),
                                left && hasDays ? decimal(*left / *m_sheet.days) : QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            if (column != Reader)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_readers->setItem(row, column, cell);
        }
        ++row;
    }
}

} // namespace beraad::ui

#include "moc_readingdialog.cpp"
