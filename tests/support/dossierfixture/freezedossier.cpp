// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/readingdesk.h"
#include "core/storage/backups.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kTime(QDate(2020, 5, 19), QTime(12, 34, 56), Qt::UTC);

void weigh(DossierFixture& fixture, const commands::ReviewKey& key)
{
    commands::ReviewDesk desk(fixture.history());
    const Review review = must(desk.review(key));
    must(desk.setBearing(key, review.evidence.first().id, Bearing::Weakness));
}

void read(DossierFixture& fixture, const commands::ReviewKey& key)
{
    const QString document = fixture.document(0).sha256;
    fixture.actAs(fixture.member(0));
    commands::ReadingDesk desk(fixture.history());
    Mark mark;
    mark.plan = key.plan;
    mark.passage = {document, 0, {QRectF(0.1, 0.1, 0.5, 0.02)}, u"Visie op regio"_s};
    mark.note = u"Navragen."_s;
    must(desk.make(mark));
    ReadingPlace place;
    place.document = document;
    place.page = 1;
    place.criterion = u"A1"_s;
    must(desk.leaveAt(place));
}

/// Something of each kind of record, so that a migration that loses one shows.
void fill(DossierFixture& fixture)
{
    fixture.finaliseReview(fixture.key(0, 0));
    fixture.scoreAll(fixture.key(1, 1), ScaleEnd::Lowest);
    fixture.adopt(fixture.plan(0), Outcome::Approve);
    fixture.adopt(fixture.plan(1), Outcome::Revise);
    weigh(fixture, fixture.key(1, 1));
    read(fixture, fixture.key(0, 0));
    storage::ProgrammeRecords programmes(fixture.dossier());
    must(programmes.save(Observation{ObservationId::create(), fixture.round(), 0,
                                     u"Lerarentekort"_s, u"Overal."_s}));
    domain::SentLetter letter;
    letter.id = LetterId::create();
    letter.plan = fixture.plan(0);
    letter.madeAt = kTime;
    letter.way = LetterWay::Printed;
    letter.destination = u"Printer"_s;
    letter.sha256 = QString(64, u'0');
    must(storage::LetterRecords(fixture.dossier()).save(letter));
}

} // namespace

/// Writes a small dossier of the schema of this program to the path in its first argument. How the
/// frozen dossiers in tests/data/dossiers were made: once, with the program of that version.
int main(int argc, char** argv)
{
    prepareProcess();
    const QCoreApplication application(argc, argv);
    const QString target = application.arguments().value(1);
    if (target.isEmpty() || QFile::exists(target)) {
        std::fputs("Name a file that is not there yet.\n", stderr);
        return 2;
    }
    DossierFixture fixture(2);
    fill(fixture);
    // Opening again leaves a compact copy among the backups.
    fixture.reopen();
    const QString copy = storage::backups(fixture.path()).first().path;
    return QFile::copy(copy, target) ? 0 : 2;
}
