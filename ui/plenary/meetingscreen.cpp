// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/meetingscreen.h"

#include "ui/kit/palettes.h"

#include "core/wording/formats.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QString titleOf(const AgendaItem* item, const PlenarySheet& sheet)
{
    const ItemLine* line = item ? sheet.line(item->id) : nullptr;
    return line ? MeetingScreen::tr("%1. %2").arg(line->number).arg(line->item.title) : QString();
}

QString betweenItems(const Meeting& meeting)
{
    if (meeting.closedAt.isValid())
        return MeetingScreen::tr("The meeting is closed");
    return meeting.openedAt.isValid() ? MeetingScreen::tr("A break")
                                      : MeetingScreen::tr("The meeting begins shortly");
}

QString leavingOf(const AgendaItem* item, const PlenarySheet& sheet)
{
    const ItemLine* line = item ? sheet.line(item->id) : nullptr;
    return line && !line->leaving.isEmpty()
               ? MeetingScreen::tr("Out of the room: %1").arg(wording::enumeration(line->leaving))
               : QString();
}

} // namespace

MeetingScreen::MeetingScreen(QWidget* parent)
    : QWidget(parent, Qt::Window)
{
    setWindowTitle(tr("Meeting"));
    auto* column = new QVBoxLayout(this);
    m_round = addLabel(true);
    column->addStretch(1);
    m_nowLabel = addLabel(true);
    m_now = addLabel(false);
    m_leaving = addLabel(false);
    column->addStretch(1);
    m_nextLabel = addLabel(true);
    m_next = addLabel(false);
    m_nextLeaving = addLabel(true);
    column->addStretch(1);
    m_nowLabel->setText(tr("Now"));
    m_nextLabel->setText(tr("Next"));
    resize(960, 540);
}

QLabel* MeetingScreen::addLabel(bool isQuiet)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    layout()->addWidget(label);
    return label;
}

void MeetingScreen::showSheet(const PlenarySheet& sheet)
{
    m_round->setText(tr("Plenary of round %1").arg(sheet.round.number));
    const AgendaItem* now = sheet.plenary.busyItem();
    const AgendaItem* next = sheet.plenary.nextItem();
    m_now->setText(now ? titleOf(now, sheet) : betweenItems(sheet.plenary.meeting));
    m_leaving->setText(leavingOf(now, sheet));
    m_leaving->setVisible(!m_leaving->text().isEmpty());
    m_next->setText(titleOf(next, sheet));
    m_nextLeaving->setText(leavingOf(next, sheet));
    m_nextLeaving->setVisible(!m_nextLeaving->text().isEmpty());
    m_nextLabel->setVisible(next);
    m_next->setVisible(next);
}

void MeetingScreen::goToBeamer(const QScreen& own)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens) {
        if (screen == &own)
            continue;
        setGeometry(screen->geometry());
        setWindowState(Qt::WindowFullScreen);
        return;
    }
}

/// To be read from the back of the room, whatever the beamer.
void MeetingScreen::fitFonts()
{
    const int unit = std::max(12, std::min(height(), width() * 9 / 16) / 24);
    const auto fit = [&](QLabel* label, double size, bool bold) {
        QFont font = label->font();
        font.setPixelSize(int(unit * size));
        font.setBold(bold);
        label->setFont(font);
    };
    for (QLabel* quiet : {m_round, m_nowLabel, m_nextLabel, m_nextLeaving})
        fit(quiet, 1.1, false);
    fit(m_now, 2.6, true);
    fit(m_leaving, 1.4, false);
    fit(m_next, 1.6, false);
    layout()->setContentsMargins(2 * unit, unit, 2 * unit, unit);
}

void MeetingScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitFonts();
}

void MeetingScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        QWidget::keyPressEvent(event);
}

} // namespace beraad::ui

#include "moc_meetingscreen.cpp"
