// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/letteroffice.h"

#include "core/publishing/letterrun.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"

#include <algorithm>

namespace beraad::tests {

using namespace domain;
using namespace publishing;

namespace {

const QDate kOfficeDay(2021, 1, 4);

} // namespace

LetterOffice::LetterOffice(const QString& dossier)
    : m_clock(QDateTime(kOfficeDay, QTime(9, 0), Qt::UTC))
    , m_dossier(must(storage::Dossier::open(dossier, m_clock)))
    , m_history(std::make_unique<commands::History>(*m_dossier, commands::Actor()))
{
    const storage::ProgrammeRecords programmes(*m_dossier);
    m_round = must(programmes.rounds(must(programmes.programmes()).first().id)).first().id;
}

LetterOffice::~LetterOffice() = default;

void LetterOffice::become(MemberRole role)
{
    const QList<Member> members = must(storage::MemberRecords(*m_dossier).members());
    for (const Member& member : members) {
        if (member.role == role)
            m_history->setActor({member.name, member.id, member.role});
    }
}

QList<LetterDraft> LetterOffice::letters() const
{
    const LetterDesk desk(*m_history);
    QList<LetterDraft> all;
    for (const LetterGroup group : {LetterGroup::Advice, LetterGroup::Withdrawal})
        all += must(desk.drafts(m_round, group, Language::Dutch, kOfficeDay));
    return all;
}

void LetterOffice::releaseAnew()
{
    LetterDesk desk(*m_history);
    become(MemberRole::Secretary);
    must(desk.hold(letters()));
    must(desk.prepare(letters()));
    become(MemberRole::Chair);
    must(desk.release(letters()));
    become(MemberRole::Secretary);
    m_clock.advance(60);
}

QList<LetterDraft> LetterOffice::due() const
{
    QList<LetterDraft> left = letters();
    left.removeIf([](const LetterDraft& draft) { return !draft.isDue(); });
    return left;
}

int LetterOffice::print(const QString& printer, int atMost)
{
    printing::PrintOptions options;
    options.printer = printer;
    options.isTwoSided = true;
    LetterRun run(*m_history, due(), std::make_unique<PrinterOutlet>(options),
                  {QStringLiteral("Op papier gevraagd"), {}});
    Progress progress([&](int done, int, const QString&) {
        if (done == atMost - 1) // the letter that is on its way still goes
            progress.cancel();
    });
    const Result<void> sent = run.sendAll(progress);
    if (!sent && sent.error().kind() != ErrorKind::Cancelled)
        must(sent);
    return run.done();
}

int LetterOffice::countOut()
{
    LetterDesk desk(*m_history);
    for (const SentLetter& letter : newsOf(must(desk.registered(m_round))))
        must(desk.follow(letter));
    const QList<LetterDraft> all = letters();
    return int(std::count_if(all.begin(), all.end(), [](const LetterDraft& letter) {
        return letter.standing() == LetterStanding::Out && letter.last()->way == LetterWay::Printed;
    }));
}

QStringList LetterOffice::fileNames() const
{
    QStringList names;
    for (const LetterDraft& letter : letters())
        names << letterFileName(letter.input);
    names.sort();
    return names;
}

} // namespace beraad::tests
