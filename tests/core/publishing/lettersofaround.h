// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"
#include "core/publishing/letterrun.h"
#include "tests/support/dossierfixture/dossierfixture.h"

#include <QDir>

#include <memory>

namespace beraad::tests {

/// The date on the letters of a test.
inline const QDate kLetterDay(2020, 5, 19);

/// The letters of the fixture's round as the dossier has them now.
inline QList<publishing::LetterDraft>
drafts(const DossierFixture& fixture,
       publishing::LetterGroup group = publishing::LetterGroup::Advice)
{
    return must(publishing::LetterDesk(fixture.history())
                    .drafts(fixture.round(), group, Language::Dutch, kLetterDay));
}

/// The secretary finds all of them in order, the chair releases them.
inline void release(DossierFixture& fixture)
{
    fixture.actAs(fixture.secretary());
    must(publishing::LetterDesk(fixture.history()).prepare(drafts(fixture)));
    fixture.actAs(fixture.chair());
    must(publishing::LetterDesk(fixture.history()).release(drafts(fixture)));
    fixture.actAs(fixture.secretary());
}

/// Those that may leave and have not.
inline QList<publishing::LetterDraft> due(const DossierFixture& fixture)
{
    QList<publishing::LetterDraft> left = drafts(fixture);
    left.removeIf([](const publishing::LetterDraft& draft) { return !draft.isDue(); });
    return left;
}

/// What the register has of the round, the newest first.
inline QList<domain::SentLetter> registered(const DossierFixture& fixture)
{
    return must(publishing::LetterDesk(fixture.history()).registered(fixture.round()));
}

/// All of them, as PDFs into a folder beside the dossier.
inline Result<void> sendToFolder(const DossierFixture& fixture,
                                 const publishing::SendingReasons& reasons = {})
{
    const QString folder = fixture.folder() + QStringLiteral("/out");
    QDir().mkpath(folder);
    publishing::LetterRun run(fixture.history(), drafts(fixture),
                              std::make_unique<publishing::FolderOutlet>(folder), reasons);
    return run.sendAll(Progress());
}

/// A finished round with the same advice on each plan, so that each region gets a letter.
class FinishedRound : public DossierFixture
{
public:
    explicit FinishedRound(int regions, domain::Outcome outcome = domain::Outcome::Approve)
        : DossierFixture(regions)
    {
        finaliseRound(outcome);
        actAs(secretary());
    }
};

/// The same with its letters released.
class ReleasedRound : public FinishedRound
{
public:
    explicit ReleasedRound(int regions, domain::Outcome outcome = domain::Outcome::Approve)
        : FinishedRound(regions, outcome)
    {
        release(*this);
    }
};

} // namespace beraad::tests
