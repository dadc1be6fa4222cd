// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/sharedmemory.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::pdf;
using namespace Qt::StringLiterals;

namespace {

/// Gives these pieces whatever the sink says.
auto giving(const QList<QByteArray>& pieces)
{
    return [pieces](const PieceSink& sink) -> Result<void> {
        for (const QByteArray& piece : pieces)
            (void)sink(piece);
        return {};
    };
}

} // namespace

/// Memory that is handed to the reader's process holds the whole of what was given, or is not
/// there.
class SharedMemoryTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsThePiecesInOrder()
    {
        const auto memory = SharedMemory::filled(6, giving({"abc", "de", "f"})).value();
        QVERIFY(memory);
        QCOMPARE(memory->bytes(), QByteArray("abcdef"));
        QCOMPARE(SharedMemory::holding("abcdef")->bytes(), QByteArray("abcdef"));
    }

    void isNotThereWhenThePiecesAreOfAnotherSize()
    {
        QVERIFY(!SharedMemory::filled(7, giving({"abc", "def"})).value());
        QVERIFY(!SharedMemory::filled(5, giving({"abc", "def"})).value());
        QVERIFY(!SharedMemory::filled(0, giving({})).value());
    }

    void tellsWhyNothingWasGiven()
    {
        const auto memory = SharedMemory::filled(3, [](const PieceSink& sink) -> Result<void> {
            (void)sink("abc");
            return Error(ErrorKind::PlanAltered, {u"plan.pdf"_s});
        });
        QVERIFY(!memory);
        QCOMPARE(memory.error().kind(), ErrorKind::PlanAltered);
    }
};

BERAAD_TEST(SharedMemoryTest, QCoreApplication)
#include "tst_sharedmemory.moc"
