// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/exchange/laptops.h"
#include "core/identity/registrar.h"
#include "core/storage/dossier.h"
#include "tests/bench/benchreport.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMembers = 15;
constexpr int kPlansEach = 25;
constexpr int kTries = 3;

} // namespace

/// The packages of a round for a whole committee, made of real plans. Beside it the same files in a
/// tar that openssl enciphers: what making such a file costs at least.
class PackagesBenchmark : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesThePackagesOfARound();
    void cleanupTestCase() { QVERIFY(m_report.write()); }

private:
    void addPlans(const QDir& corpus);
    void addMembers();
    double makePackages(int run);
    double tarAndEncipher() const;

    QStringList m_files;
    std::unique_ptr<DossierFixture> m_fixture;
    QList<Member> m_members;
    std::optional<signing::SigningKey> m_sender;
    BenchReport m_report{u"packages"_s, QStringLiteral(BERAAD_BENCH_FOLDER)};
};

void PackagesBenchmark::initTestCase()
{
    const QDir corpus(tests::corpusFolder() + u"/plans"_s);
    m_files = corpus.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    if (m_files.size() < kPlansEach)
        QSKIP("the corpus of plans is not here");
    m_fixture = std::make_unique<DossierFixture>(int(m_files.size()));
    addPlans(corpus);
    addMembers();
    for (QString& file : m_files)
        file = corpus.filePath(file);
}

void PackagesBenchmark::addPlans(const QDir& corpus)
{
    for (int i = 0; i < m_files.size(); ++i)
        m_fixture->handInInstead(m_fixture->plan(i), m_files[i],
                                 must(readFile(corpus.filePath(m_files[i]))), {});
}

void PackagesBenchmark::addMembers()
{
    commands::RoundDesk rounds(m_fixture->history());
    commands::PlanDesk plans(m_fixture->history());
    identity::Registrar registrar(m_fixture->history());
    must(registrar.makeAuthority(u"Proef"_s, signing::Secret(u"geheim"_s)));
    const auto authority = must(registrar.unlock(signing::Secret(u"geheim"_s)));
    exchange::LaptopsOrder order{m_fixture->round(), {}, {}};
    const QString folder = m_fixture->folder() + u'/';
    order.laptops.append({m_fixture->secretary().id, folder + u"secretaris.p12"_s, {}});
    for (int i = 0; i < kMembers; ++i) {
        Member member;
        member.name = u"Lid %1"_s.arg(i + 1);
        member.id = must(rounds.store(member));
        for (int plan = 0; plan < kPlansEach; ++plan)
            must(plans.assign({m_fixture->plan((i * 3 + plan) % int(m_files.size())), member.id}));
        order.laptops.append({member.id, folder + u"lid-%1.p12"_s.arg(i), {}});
        m_members.append(member);
    }
    const auto issued =
        exchange::issueLaptops(m_fixture->history(), authority, order, std::nullopt, Progress());
    must(issued.ended);
    m_sender = must(signing::openKeyFile(issued.laptops.first().keyFile,
                                         signing::Secret(issued.laptops.first().password)));
}

double PackagesBenchmark::makePackages(int run)
{
    return timed([&] {
        for (int i = 0; i < kMembers; ++i) {
            const QString path = m_fixture->folder() + u"/%1-%2.beraad-round"_s.arg(run).arg(i);
            const exchange::RoundOrder order{m_fixture->round(), m_members[i].id, path};
            must(exchange::makeRoundPackage(m_fixture->history(), order, *m_sender, Progress()));
            QFile::remove(path);
        }
    });
}

double PackagesBenchmark::tarAndEncipher() const
{
    const QString target = m_fixture->folder() + u"/reference"_s;
    return timed([&] {
        for (int i = 0; i < kMembers; ++i) {
            QStringList files;
            for (int plan = 0; plan < kPlansEach; ++plan)
                files.append(u"'%1'"_s.arg(m_files.at((i * 3 + plan) % m_files.size())));
            const QString command =
                u"tar -cPf - %1 | openssl enc -aes-256-ctr -pbkdf2 -pass pass:geheim -out '%2'"_s
                    .arg(files.join(u' '), target);
            if (QProcess::execute(u"/bin/sh"_s, {u"-c"_s, command}) != 0)
                qFatal("tar and openssl do not do what they should");
            QFile::remove(target);
        }
    });
}

void PackagesBenchmark::makesThePackagesOfARound()
{
    QList<double> ours;
    QList<double> reference;
    for (int i = 0; i < kTries; ++i) {
        ours << makePackages(i);
        reference << tarAndEncipher();
    }
    m_report.add({u"%1 packages of %2 plans made: median"_s.arg(kMembers).arg(kPlansEach),
                  timeAt(ours, Share::Median), u"tar and openssl enc of the same plans"_s,
                  timeAt(reference, Share::Median), 0});
}

BERAAD_TEST(PackagesBenchmark, QGuiApplication)
#include "tst_packages.moc"
