// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/demonstration.h"

#include "core/base/files.h"
#include "core/commands/history.h"
#include "core/commands/identitydesk.h"
#include "core/commands/roundreader.h"
#include "core/demonstration/chairkey.h"
#include "core/demonstration/demonstrationfolder.h"
#include "core/demonstration/publication.h"
#include "core/demonstration/regioncsv.h"
#include "core/demonstration/replay.h"
#include "core/demonstration/steps.h"
#include "core/intake/newdossier.h"
#include "core/rubrics/shippedrubrics.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"
#include "core/wording/domainwording.h"
#include "core/wording/phrases.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using namespace domain;

namespace {

QString words(const char* source)
{
    return wording::Phrases().translate("Demonstration", source);
}

QString ofRound(const char* source, int round)
{
    return words(source).arg(round);
}

/// Of the last round one plan lies in its folder and is not taken in yet, for who wants to try.
QList<PrintedPlan> withoutLast(QList<PrintedPlan> plans)
{
    if (plans.size() > 1)
        plans.removeLast();
    return plans;
}

/// Builds one demonstration in a folder that is ready for it. One use.
class Builder
{
public:
    Builder(const World& world, const DemonstrationFolder& folder, const Progress& told)
        : m_world(world)
        , m_folder(folder)
        , m_told(told)
        , m_steps(told)
        , m_press(world, folder, told)
        , m_clock(QDateTime(world.rounds.first().submissionDeadline, QTime(9, 0), Qt::UTC))
    {
    }

    Result<MemberId> build()
    {
        BERAAD_TRY(const DemonstrationKeys keys, makeKeys(m_folder, m_world.members.first()));
        BERAAD_CHECK(firstDossier());
        BERAAD_TRY(auto dossier, storage::Dossier::open(m_folder.unfinishedDossier(), m_clock));
        BERAAD_CHECK(makeKnown(*dossier, keys.chair.certificate()));
        BERAAD_TRY(const MemberId newcomer, allRounds(*dossier, keys));
        m_steps.start(words(QT_TRANSLATE_NOOP("Demonstration", "Closing the dossier")), 10);
        dossier.reset();
        BERAAD_CHECK(finish());
        m_steps.end();
        return newcomer;
    }

private:
    Result<void> takeFromPress(int round, int weight)
    {
        m_steps.start(
            ofRound(QT_TRANSLATE_NOOP("Demonstration", "Writing the plans of round %1"), round),
            weight);
        BERAAD_TRY(m_printed, m_press.take(round, m_steps.listener()));
        return {};
    }

    /// As the wizard of the window makes one: programme, round, members, regions and plans.
    Result<void> firstDossier()
    {
        BERAAD_CHECK(takeFromPress(1, 340));
        m_steps.start(
            ofRound(QT_TRANSLATE_NOOP("Demonstration", "Taking in the plans of round %1"), 1), 40);
        const auto rubric = rubrics::shippedRubric(u"technical-education"_s, Language::Dutch);
        intake::NewDossier wanted{m_folder.unfinishedDossier(),
                                  m_world.programme,
                                  m_world.rounds.first(),
                                  *rubric,
                                  wording::usualThemes(wording::Phrases(Language::Dutch)),
                                  m_world.members,
                                  regionRows(m_world, m_printed),
                                  {},
                                  m_world.rounds.first().submissionDeadline};
        for (const PrintedPlan& plan : std::as_const(m_printed))
            wanted.plans.append({plan.region, {plan.file}});
        BERAAD_CHECK(writeFileAtomically(m_folder.regionTable(), regionCsv(wanted.regions)));
        const commands::Actor secretary{m_world.members[1].name, {}, MemberRole::Secretary};
        Progress taking([&](int done, int total, const QString& what) {
            m_steps.listener()(done, total, what);
            if (m_told.isCancelled())
                taking.cancel();
        });
        return intake::makeDossier(wanted, m_clock, secretary, taking);
    }

    /// The certificate by which the chair signs the reports.
    Result<void> makeKnown(storage::Dossier& dossier, const signing::Certificate& certificate)
    {
        BERAAD_TRY(const auto members, storage::MemberRecords(dossier).members());
        MemberCertificate chair;
        chair.fingerprint = certificate.fingerprint();
        chair.member = members.first().id;
        chair.der = certificate.der();
        chair.origin = CertificateOrigin::Elsewhere;
        commands::History history(dossier, {m_world.members[1].name, {}, MemberRole::Secretary});
        return commands::IdentityDesk(history).add(chair, members.first().name);
    }

    Result<MemberId> allRounds(storage::Dossier& dossier, const DemonstrationKeys& keys)
    {
        Replay replay(m_world, dossier, m_clock, m_told);
        BERAAD_CHECK(replay.begin(m_printed));
        BERAAD_CHECK(setLetterLook(replay.history(), replay.round(),
                                   m_world.phrases.lines(u"briefhoofd"_s)));
        BERAAD_CHECK(replay.assignReaders());
        BERAAD_CHECK(replay.declareInterests());
        BERAAD_CHECK(replay.askRegions());
        BERAAD_CHECK(replay.withdraw());
        BERAAD_CHECK(workThrough(replay, keys.chair, 1));
        BERAAD_CHECK(takeFromPress(2, 60));
        BERAAD_CHECK(replay.takeIn(m_printed));
        BERAAD_CHECK(replay.askRegions());
        BERAAD_CHECK(workThrough(replay, keys.chair, 2));
        BERAAD_CHECK(replay.lookAfter());
        BERAAD_CHECK(takeFromPress(3, 10));
        m_steps.start(words(QT_TRANSLATE_NOOP("Demonstration", "Beginning round 3")), 20);
        BERAAD_CHECK(replay.takeIn(withoutLast(m_printed)));
        BERAAD_CHECK(replay.leaveHalfway(keys));
        return replay.newcomer();
    }

    /// A round from the first review to the last letter.
    Result<void> workThrough(Replay& replay, const signing::SigningKey& key, int round)
    {
        m_steps.start(
            ofRound(QT_TRANSLATE_NOOP("Demonstration", "Reading and scoring the plans of round %1"),
                    round),
            round == 1 ? 160 : 80);
        BERAAD_CHECK(replay.review(m_steps.listener()));
        BERAAD_CHECK(replay.hearRegions());
        BERAAD_CHECK(replay.meet());
        m_steps.start(
            ofRound(QT_TRANSLATE_NOOP("Demonstration", "Adopting the advice of round %1"), round),
            40);
        BERAAD_CHECK(replay.advise(m_steps.listener()));
        BERAAD_CHECK(replay.finish());
        const RoundId finished = replay.round();
        BERAAD_CHECK(replay.startNext());
        replay.becomeChair();
        replay.setTime(m_world.rounds[round - 1].adviceDate, 9);
        m_steps.start(
            ofRound(QT_TRANSLATE_NOOP("Demonstration", "Making and signing the report of round %1"),
                    round),
            60);
        BERAAD_CHECK(publishReport(replay.history(), finished, key, m_folder.report(round)));
        m_steps.start(
            ofRound(QT_TRANSLATE_NOOP("Demonstration", "Writing the letters of round %1"), round),
            round == 1 ? 80 : 40);
        BERAAD_CHECK(m_folder.makeFolder(m_folder.letters(round)));
        BERAAD_CHECK(publishLetters(replay.history(), finished, m_folder.letters(round),
                                    m_world.rounds[round - 1].adviceDate, m_steps.listener(),
                                    m_told));
        return replay.decide();
    }

    /// The dossier gets its name last: until then nobody takes this folder for a demonstration.
    Result<void> finish()
    {
        const QString backups = QFileInfo(m_folder.unfinishedDossier()).completeBaseName();
        QDir(QDir(m_folder.path()).filePath(backups + u".backups"_s)).removeRecursively();
        QStringList paragraphs;
        for (const QStringList& lines : m_world.phrases.groups(u"leesmij"_s))
            paragraphs.append(lines.join(u'\n') + u'\n');
        BERAAD_CHECK(writeFileAtomically(m_folder.readMe(), paragraphs.join(u'\n').toUtf8()));
        if (m_told.isCancelled())
            return Error(ErrorKind::Cancelled);
        if (!QFile::rename(m_folder.unfinishedDossier(), m_folder.dossier()))
            return Error(ErrorKind::FileNotWritable, {m_folder.dossier()});
        return {};
    }

    const World& m_world;
    const DemonstrationFolder& m_folder;
    const Progress& m_told;
    Steps m_steps;
    PlanPress m_press;
    FixedClock m_clock;
    QList<PrintedPlan> m_printed; ///< of the round at hand
};

} // namespace

Result<MemberId> buildDemonstration(const World& world, const QString& path, const Progress& told)
{
    DemonstrationFolder folder(path);
    BERAAD_CHECK(folder.prepare());
    const Result<MemberId> built = [&]() -> Result<MemberId> {
        for (int round = 1; round <= int(world.rounds.size()); ++round)
            BERAAD_CHECK(folder.makeFolder(folder.plans(round)));
        return Builder(world, folder, told).build();
    }();
    if (!built)
        folder.clear();
    return built;
}

bool Demonstration::holds() const
{
    return !outputs.isEmpty() &&
           std::all_of(outputs.begin(), outputs.end(),
                       [](const RoundOutput& output) { return output.verification.holds(); });
}

Result<Demonstration> readDemonstration(const QString& path, const Clock& clock)
{
    const DemonstrationFolder folder(path);
    Demonstration found;
    found.dossier = folder.dossier();
    BERAAD_TRY(const auto dossier, storage::Dossier::open(found.dossier, clock));
    commands::History history(*dossier, {});
    storage::ProgrammeRecords programmes(*dossier);
    BERAAD_TRY(const QList<Programme> all, programmes.programmes());
    if (all.isEmpty())
        return Error(ErrorKind::RecordNotFound, {u"programme"_s});
    BERAAD_TRY(const QList<Round> rounds, programmes.rounds(all.first().id));
    BERAAD_TRY(const auto records, commands::readRoundsUpTo(*dossier, rounds.last().id));
    found.figures = committee::programmeFigures(records);
    for (const Round& round : rounds) {
        if (!round.isFinal())
            continue;
        RoundOutput output{round.number, folder.report(round.number), {}, 0};
        BERAAD_TRY(output.verification,
                   verifyReport(history, round.id, output.report, folder.authority()));
        output.letters =
            int(QDir(folder.letters(round.number)).entryList({u"*.pdf"_s}, QDir::Files).size());
        found.outputs.append(output);
    }
    return found;
}

} // namespace beraad::demonstration
