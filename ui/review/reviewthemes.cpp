// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewthemes.h"

#include "ui/kit/session.h"
#include "ui/reading/planpane.h"
#include "ui/review/reviewform.h"
#include "ui/review/reviewpen.h"
#include "ui/review/themespanel.h"

#include "core/storage/themerecords.h"
#include "core/wording/errorwording.h"

namespace beraad::ui {

using namespace domain;

ReviewThemes::ReviewThemes(Session& session, ReviewPen& pen, ReviewForm& form, PlanPane& pane)
    : QObject(&form)
    , m_session(session)
    , m_form(form)
{
    ThemesPanel& panel = form.themes();
    connect(&panel, &ThemesPanel::found, &pen, &ReviewPen::tag);
    connect(&panel, &ThemesPanel::selectionRequested, this,
            [&form, &pen, &pane](const ThemeId& id) {
                const QList<Passage> passages = pane.view().selection();
                if (passages.isEmpty())
                    return;
                ThemeFinding finding = form.sheet().review().onTheme(id);
                finding.example = Citation{{}, {}, passages.first()};
                pen.tag(finding);
            });
    const auto follow = [this](const commands::Change& change) {
        using commands::Action;
        if (change.action == Action::ThemeChanged || change.action == Action::ThemesOrdered ||
            change.action == Action::PackageOpened)
            readThemes();
    };
    connect(&session.history(), &commands::History::changed, this, follow);
    connect(&session, &Session::roundChanged, this, &ReviewThemes::readThemes);
    readThemes();
}

void ReviewThemes::readThemes()
{
    const auto& programme = m_session.programme();
    if (!programme)
        return m_form.themes().setThemes({});
    const auto themes = storage::ThemeRecords(m_session.dossier()).themes(programme->id);
    if (!themes)
        m_form.showError(wording::sentence(themes.error()));
    m_form.themes().setThemes(themes.valueOr({}));
}

} // namespace beraad::ui

#include "moc_reviewthemes.cpp"
