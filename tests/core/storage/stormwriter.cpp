// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/advicedesk.h"
#include "core/commands/history.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

/// Edits a dossier without end, as fast as it can, for tests that kill it: stormwriter DOSSIER
/// SEED. First it writes "open". Before each edit it writes what it will change, "try PLAN MEMBER
/// CRITERION" or "try PLAN", and only after it was stored "score PLAN MEMBER CRITERION LEVEL" or
/// "advice PLAN NUMBER". Ends by itself only when an edit fails.
namespace {

using namespace beraad;
using namespace beraad::domain;

void say(const QString& line)
{
    std::fputs(qUtf8Printable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

class Storm
{
public:
    Storm(commands::History& history, quint32 seed)
        : m_history(history)
        , m_random(seed)
    {
        const auto programmes =
            tests::must(storage::ProgrammeRecords(history.dossier()).programmes());
        const auto rounds =
            tests::must(storage::ProgrammeRecords(history.dossier()).rounds(programmes.first().id));
        m_records = tests::must(commands::readRound(history.dossier(), rounds.first().id));
    }

    void edit()
    {
        const committee::PlanRecord& record =
            m_records.plans.at(m_random.bounded(int(m_records.plans.size())));
        if (m_random.bounded(4) == 0)
            advise(record);
        else
            score(record);
    }

private:
    void score(const committee::PlanRecord& record)
    {
        const commands::ReviewKey key{
            record.plan.id, record.readers.at(m_random.bounded(int(record.readers.size())))};
        const QList<Criterion> criteria = m_records.rubric.criteria();
        const Criterion& criterion = criteria.at(m_random.bounded(int(criteria.size())));
        const QList<Level>& levels = criterion.scale.levels;
        const QString level = levels.at(m_random.bounded(int(levels.size()))).key;
        const QString what =
            QStringList{key.plan.text(), key.member.text(), criterion.key}.join(QLatin1Char(' '));
        commands::ReviewDesk desk(m_history);
        const Judgement judgement = Judgement::ofLevel(level);
        // The same judgement again is no edit, and undo would take back what was said before.
        const bool isEdit =
            tests::must(desk.review(key)).score(criterion.key).judgement != judgement;
        say(QStringLiteral("try ") + what);
        tests::must(desk.setJudgement(key, criterion.key, judgement));
        if (isEdit && m_random.bounded(8) == 0) {
            tests::must(m_history.undo());
            tests::must(m_history.redo());
        }
        say(QStringLiteral("score %1 %2").arg(what, level));
    }

    void advise(const committee::PlanRecord& record)
    {
        commands::AdviceDesk desk(m_history);
        Advice advice = tests::must(desk.advice(record.plan.id));
        say(QStringLiteral("try ") + record.plan.id.text());
        advice.motivation = QString::number(++m_number);
        tests::must(desk.store(advice, commands::Action::AdviceWorded));
        say(QStringLiteral("advice %1 %2").arg(record.plan.id.text(), advice.motivation));
    }

    commands::History& m_history;
    QRandomGenerator m_random;
    committee::RoundRecords m_records;
    int m_number = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const SystemClock clock;
    const auto dossier = storage::Dossier::open(arguments.value(1), clock);
    if (!dossier)
        return 2;
    say(QStringLiteral("open"));
    commands::History history(**dossier, {QStringLiteral("Storm"), {}, MemberRole::Secretary});
    Storm storm(history, arguments.value(2).toUInt());
    for (;;)
        storm.edit();
}
