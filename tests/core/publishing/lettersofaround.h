// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"
#include "tests/support/dossierfixture/dossierfixture.h"

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

} // namespace beraad::tests
