// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the pictures of the documentation from the program itself: the real window on a copy of the
// demonstration dossier, room by room. FOLDER gets review.png for the README, and for the manual a
// folder for each language.
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
#include "ui/shell/windowmenu.h"
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
constexpr QSize kSmall(1120, 660); ///< of which the text can be read when it is
constexpr int kManualWidth = 800;  ///< pixels, as ManualWindow shows them
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

QImage shown(MainWindow& window, RoomName room)
{
    window.workspace()->goTo(room);
    QTest::qWait(500); // a plan begins to open
    if (!QTest::qWaitFor([&] { return isDrawn(window); }, kPatience))
        return {};
    return window.grab().toImage();
}

bool save(const QImage& picture, const QString& path)
{
    const bool isSaved =
        !picture.isNull() && picture.save(path, "PNG", 0); // 0: as small as it gets
    if (!isSaved)
        std::fprintf(stderr, "%s could not be made\n", qPrintable(path));
    return isSaved;
}

/// The window with all that it refers to.
class Stage
{
public:
    explicit Stage(const QString& dossier)
        : m_settings(m_scratch.filePath(QStringLiteral("settings.ini")))
        , m_window(WindowParts{.settings = m_settings,
                               .prompts = m_prompts,
                               .clock = m_clock,
                               .language = m_language,
                               .rooms = app::allRooms(),
                               .newDossier = {},
                               .buildDemonstration = {},
                               .demonstrationPath = {}})
    {
        // Opening a dossier makes a backup beside it.
        const QString copy = m_scratch.filePath(QStringLiteral("Demonstration.beraad"));
        m_window.resize(kLaptop);
        m_window.show();
        if (QFile::copy(dossier, copy))
            m_window.openDossier(copy);
        m_isReady = m_window.session() && QTest::qWaitForWindowExposed(&m_window);
        if (m_isReady)
            m_secretary = m_window.session()->actingMember();
    }

    bool isReady() const { return m_isReady; }

    bool takeReadme(const QString& path)
    {
        goToReview();
        return save(shown(m_window, RoomName::Review), path);
    }

    bool takeManual(Language language, const QDir& folder)
    {
        Q_EMIT m_window.findChild<WindowMenu*>()->languageChosen(language);
        QCoreApplication::processEvents(); // which builds the window anew
        m_window.resize(kSmall);
        goToReview();
        bool taken = takeSmall(RoomName::Review, folder.filePath(QStringLiteral("review.png")));
        m_window.session()->setActingMember(m_secretary ? m_secretary->id : domain::MemberId());
        taken =
            takeSmall(RoomName::Exchange, folder.filePath(QStringLiteral("exchange.png"))) && taken;
        const auto rounds = m_window.session()->rounds();
        m_window.session()->setRound(rounds.at(std::max<qsizetype>(0, rounds.size() - 2)).id);
        taken = takeSmall(RoomName::Advice, folder.filePath(QStringLiteral("advice.png"))) && taken;
        taken =
            takeSmall(RoomName::Letters, folder.filePath(QStringLiteral("letters.png"))) && taken;
        return taken;
    }

private:
    void goToReview()
    {
        m_window.session()->setRound(m_window.session()->rounds().last().id);
        if (const auto review = halfWay(*m_window.session())) {
            m_window.session()->setActingMember(review->member);
            m_window.session()->setPlan(review->plan);
        }
    }

    bool takeSmall(RoomName room, const QString& path)
    {
        const QImage picture = shown(m_window, room);
        return save(picture.scaledToWidth(kManualWidth, Qt::SmoothTransformation), path);
    }

    QTemporaryDir m_scratch;
    Settings m_settings;
    tests::ScriptedPrompts m_prompts;
    SystemClock m_clock;
    wording::ProgramLanguage m_language{Language::English};
    MainWindow m_window;
    std::optional<domain::Member> m_secretary;
    bool m_isReady = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "beraad_screenshots DOSSIER FOLDER\n");
        return 2;
    }
    applyTheme(application, Theme::Light);
    useIconTheme();
    Stage stage(arguments[1]);
    if (!stage.isReady()) {
        std::fprintf(stderr, "%s could not be opened\n", qPrintable(arguments[1]));
        return 2;
    }
    const QDir folder(arguments[2]);
    bool taken = stage.takeReadme(folder.filePath(QStringLiteral("review.png")));
    for (const auto& [language, name] :
         {std::pair(Language::Dutch, "nl"), std::pair(Language::English, "en")}) {
        folder.mkpath(QString::fromLatin1(name));
        taken =
            stage.takeManual(language, QDir(folder.filePath(QString::fromLatin1(name)))) && taken;
    }
    return taken ? 0 : 1;
}
