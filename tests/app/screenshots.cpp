// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the pictures of the documentation from the program itself: the real window on a copy of the
// demonstration dossier, room by room.
//
//     beraad_screenshots DOSSIER FOLDER
#include "app/rooms.h"
#include "core/storage/dossier.h"
#include "core/storage/reviewrecords.h"
#include "core/wording/programlanguage.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/appearance.h"
#include "ui/kit/icons.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace beraad;
using namespace beraad::ui;
using tests::must;

namespace {

constexpr QSize kLaptop(1366, 768);
constexpr int kPatience = 30'000;

/// The review that somebody is in the middle of: it has the most to show.
std::optional<domain::Review> halfWay(Session& session)
{
    const auto reviews = must(storage::ReviewRecords(session.dossier()).reviews(session.roundId()));
    const auto given = [](const domain::Review& review) {
        return review.state == domain::ReviewState::Draft ? review.evidence.size() : 0;
    };
    const auto most =
        std::max_element(reviews.begin(), reviews.end(), [&](const auto& one, const auto& other) {
            return given(one) < given(other);
        });
    return most == reviews.end() ? std::nullopt : std::optional(*most);
}

bool isDrawn(MainWindow& window)
{
    QCoreApplication::processEvents();
    const auto panes = window.findChildren<PlanPane*>();
    return !window.session()->isWorking() &&
           std::all_of(panes.begin(), panes.end(), [](PlanPane* pane) {
               return !pane->isVisible() || !pane->view().isOpen() || pane->view().isComplete();
           });
}

bool take(MainWindow& window, RoomName room, const QString& path)
{
    window.workspace()->goTo(room);
    QTest::qWait(500); // a plan begins to open
    const bool isInTime = QTest::qWaitFor([&] { return isDrawn(window); }, kPatience);
    if (!isInTime)
        std::fprintf(stderr, "%s was not drawn in time\n", qPrintable(path));
    return window.grab().save(path) && isInTime;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "beraad_screenshots DOSSIER FOLDER\n");
        return 2;
    }
    QTemporaryDir scratch; // opening a dossier makes a backup beside it
    const QString dossier = scratch.filePath(QStringLiteral("Demonstration.beraad"));
    if (!QFile::copy(arguments[1], dossier)) {
        std::fprintf(stderr, "%s could not be copied\n", qPrintable(arguments[1]));
        return 2;
    }
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    applyTheme(application, Theme::Light);
    useIconTheme();
    wording::ProgramLanguage language(Language::English);
    tests::ScriptedPrompts prompts;
    const SystemClock clock;
    MainWindow window(WindowParts{.settings = settings,
                                  .prompts = prompts,
                                  .clock = clock,
                                  .language = language,
                                  .rooms = app::allRooms(),
                                  .newDossier = {},
                                  .buildDemonstration = {},
                                  .demonstrationPath = {}});
    window.resize(kLaptop);
    window.show();
    window.openDossier(dossier);
    if (!window.session() || !QTest::qWaitForWindowExposed(&window))
        return 2;
    const QDir folder(arguments[2]);
    bool taken = take(window, RoomName::Overview, folder.filePath(QStringLiteral("overview.png")));
    if (const auto review = halfWay(*window.session())) {
        window.session()->setActingMember(review->member);
        window.session()->setPlan(review->plan);
    }
    taken = take(window, RoomName::Review, folder.filePath(QStringLiteral("review.png"))) && taken;
    const auto rounds = window.session()->rounds();
    window.session()->setRound(rounds.at(std::max<qsizetype>(0, rounds.size() - 2)).id);
    taken = take(window, RoomName::Advice, folder.filePath(QStringLiteral("advice.png"))) && taken;
    taken = take(window, RoomName::Report, folder.filePath(QStringLiteral("report.png"))) && taken;
    taken =
        take(window, RoomName::Letters, folder.filePath(QStringLiteral("letters.png"))) && taken;
    return taken ? 0 : 1;
}
