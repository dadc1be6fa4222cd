// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/exchange/documenttext.h"
#include "core/exchange/ownwork.h"
#include "core/exchange/returnjson.h"
#include "core/exchange/roundjson.h"
#include "core/sealing/entrywriter.h"
#include "core/storage/documentrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/packagetargets.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>

using namespace beraad;
using namespace beraad::exchange;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMutations = 300;

/// An archive as it stands in a package.
QByteArray archiveOf(const QList<std::pair<QString, QByteArray>>& entries)
{
    QByteArray archive;
    sealing::EntryWriter writer([&archive](QByteArrayView block) {
        archive.append(block.data(), block.size());
        return Result<void>();
    });
    for (const auto& [name, content] : entries) {
        must(writer.begin(name, content.size()));
        must(writer.write(content));
    }
    must(writer.finish());
    return archive;
}

/// Of who handed something in and took it back.
QByteArray someOwnWork()
{
    OwnWork own;
    own.contents.programme = domain::ProgrammeId::create();
    own.contents.round = targetRound().round.id;
    own.contents.roundNumber = 1;
    own.contents.rubric = QString(64, u'0');
    own.contents.member = targetRound().member.id;
    own.contents.machine = u"laptop"_s;
    own.newest.emplace();
    own.newest->id = domain::PackageId::create();
    own.newest->madeAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    own.newest->signer = QString(64, u'1');
    own.contents.includes = {own.newest->id};
    return writeOwnWork(own);
}

} // namespace

/// Packages from strangers: whatever stands in them, the program goes on.
class TestHostile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackFromAnything_data();
    void comesBackFromAnything();

private:
    QByteArray seed(PackageDepth depth) const { return m_seeds.value(int(depth)); }

    ExchangeOffice m_office{1};
    QHash<int, QByteArray> m_seeds;
};

void TestHostile::initTestCase()
{
    const DossierFixture& fixture = m_office.fixture();
    const domain::Member& member = fixture.member(0);
    Laptop laptop = m_office.laptop(member);
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const QByteArray file = must(readFile(m_office.path(u"laptop.beraad-round"_s)));
    const QByteArray round =
        writeRoundContents(must(collectRound(fixture.dossier(), fixture.round(), member.id)));
    const QByteArray back = writeReturnContents(
        must(collectReturn(*laptop.dossier, fixture.round(), member.id, u"laptop"_s)));
    DocumentText text;
    text.pages =
        must(storage::DocumentRecords(fixture.dossier()).pageTexts(fixture.document(0).sha256));
    m_seeds = {{int(PackageDepth::File), file},
               {int(PackageDepth::Entries),
                archiveOf({{u"round.json"_s, round}, {u"plans/x.pdf"_s, "%PDF"}})},
               {int(PackageDepth::Round), round},
               {int(PackageDepth::Return), back},
               {int(PackageDepth::Text), writeDocumentText(text)},
               {int(PackageDepth::Wishes), writeWishes({{fixture.plan(0), member.id, u"Geld"_s,
                                                         fixture.dossier().clock().now()}})},
               {int(PackageDepth::OwnWork), someOwnWork()}};
    // For the fuzzer, which takes the depth from the first byte.
    const QString folder = qEnvironmentVariable("BERAAD_FUZZ_SEEDS");
    for (auto each = m_seeds.cbegin(); !folder.isEmpty() && each != m_seeds.cend(); ++each)
        must(writeFileAtomically(QDir(folder).filePath(u"seed%1"_s.arg(each.key())),
                                 char(each.key()) + each.value()));
}

void TestHostile::comesBackFromAnything_data()
{
    QTest::addColumn<PackageDepth>("depth");
    QTest::newRow("the file") << PackageDepth::File;
    QTest::newRow("the archive") << PackageDepth::Entries;
    QTest::newRow("a round") << PackageDepth::Round;
    QTest::newRow("a return") << PackageDepth::Return;
    QTest::newRow("the text of a plan") << PackageDepth::Text;
    QTest::newRow("the wishes of a member") << PackageDepth::Wishes;
    QTest::newRow("what was handed in before") << PackageDepth::OwnWork;
}

void TestHostile::comesBackFromAnything()
{
    QFETCH(PackageDepth, depth);
    const auto& key = m_office.key(m_office.fixture().member(0));
    const QByteArray good = seed(depth);
    // As a file it is read whole: its signer is not known to this key alone.
    const Result<void> unchanged = readAnyPackage(depth, good, key);
    QVERIFY(unchanged || unchanged.error().kind() == ErrorKind::CertificateExpired ||
            unchanged.error().kind() == ErrorKind::PackageSignerUnknown);
    Mutator mutator;
    int refused = 0;
    for (int round = 0; round < kMutations; ++round)
        refused += readAnyPackage(depth, mutator.mutate(good), key) ? 0 : 1;
    // Not all: the archive ends in zeros that nobody reads.
    QVERIFY2(refused > kMutations / 10, qPrintable(QString::number(refused)));
}

BERAAD_TEST(TestHostile, QCoreApplication)
#include "tst_hostile.moc"
