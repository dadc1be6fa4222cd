// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rooms.h"

#include "ui/advice/adviceroom.h"
#include "ui/clarification/clarificationroom.h"
#include "ui/decisions/decisionsroom.h"
#include "ui/differences/differencesroom.h"
#include "ui/exchange/exchangeroom.h"
#include "ui/letters/lettersroom.h"
#include "ui/overview/overviewroom.h"
#include "ui/plenary/plenaryroom.h"
#include "ui/report/reportroom.h"
#include "ui/review/openahead.h"
#include "ui/review/reviewroom.h"
#include "ui/setup/setuproom.h"

namespace beraad::app {

namespace {

template <typename RoomType> ui::RoomEntry entry(ui::RoomName name)
{
    return {name, [](ui::Session& session) { return new RoomType(session); }};
}

ui::RoomEntry reviewEntry()
{
    ui::RoomEntry made = entry<ui::ReviewRoom>(ui::RoomName::Review);
    made.begin = ui::openPlanAhead;
    return made;
}

} // namespace

ui::RoomEntries allRooms()
{
    return {
        entry<ui::OverviewRoom>(ui::RoomName::Overview),
        reviewEntry(),
        entry<ui::DifferencesRoom>(ui::RoomName::Differences),
        entry<ui::AdviceRoom>(ui::RoomName::Advice),
        entry<ui::PlenaryRoom>(ui::RoomName::Plenary),
        entry<ui::ReportRoom>(ui::RoomName::Report),
        entry<ui::LettersRoom>(ui::RoomName::Letters),
        entry<ui::DecisionsRoom>(ui::RoomName::Decisions),
        entry<ui::ExchangeRoom>(ui::RoomName::Exchange),
        entry<ui::ClarificationRoom>(ui::RoomName::Clarification),
        entry<ui::SetupRoom>(ui::RoomName::Setup),
    };
}

} // namespace beraad::app
