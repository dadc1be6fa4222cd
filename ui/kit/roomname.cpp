// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/roomname.h"

#include <QCoreApplication>

namespace beraad::ui {

namespace {

struct Sign
{
    const char* title;
    const char* icon;
};

Sign signOf(RoomName room)
{
    switch (room) {
    case RoomName::Overview:
        return {QT_TRANSLATE_NOOP("RoomName", "Overview"), "view-list-details"};
    case RoomName::Review:
        return {QT_TRANSLATE_NOOP("RoomName", "Review"), "document-edit"};
    case RoomName::Differences:
        return {QT_TRANSLATE_NOOP("RoomName", "Differences"), "view-statistics"};
    case RoomName::Advice:
        return {QT_TRANSLATE_NOOP("RoomName", "Advice"), "approved"};
    case RoomName::Plenary:
        return {QT_TRANSLATE_NOOP("RoomName", "Plenary"), "view-calendar-agenda"};
    case RoomName::Report:
        return {QT_TRANSLATE_NOOP("RoomName", "Report"), "office-report"};
    case RoomName::Letters:
        return {QT_TRANSLATE_NOOP("RoomName", "Letters"), "mail-message"};
    case RoomName::Decisions:
        return {QT_TRANSLATE_NOOP("RoomName", "Decisions"), "flag"};
    case RoomName::Exchange:
        return {QT_TRANSLATE_NOOP("RoomName", "Exchange"), "document-send"};
    case RoomName::Clarification:
        return {QT_TRANSLATE_NOOP("RoomName", "Clarification"), "view-conversation-balloon"};
    case RoomName::Setup:
        return {QT_TRANSLATE_NOOP("RoomName", "Set-up"), "configure"};
    }
    Q_UNREACHABLE();
}

} // namespace

QKeySequence keysOf(RoomName room)
{
    const int place = int(room);
    const int firstOfSecretariat = int(RoomName::Exchange);
    if (place < firstOfSecretariat)
        return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place));
    return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place - firstOfSecretariat));
}

QString titleOf(RoomName room)
{
    return QCoreApplication::translate("RoomName", signOf(room).title);
}

QString iconNameOf(RoomName room)
{
    return QString::fromLatin1(signOf(room).icon);
}

} // namespace beraad::ui
