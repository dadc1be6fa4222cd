// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/testmain.h"

using namespace beraad;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error(ErrorKind::TableValue, {QString::number(number)});
    return number / 2;
}

Result<int> quarter(int number)
{
    BERAAD_TRY(const int once, half(number));
    return half(once);
}

Result<void> check(int number)
{
    BERAAD_CHECK(quarter(number));
    return {};
}

} // namespace

class TestResult : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheValue() { QCOMPARE(quarter(12).value(), 3); }
    void passesTheFirstErrorOn()
    {
        QCOMPARE(quarter(6).error().arguments(), QStringList{QStringLiteral("3")});
        QCOMPARE(quarter(5).error().arguments(), QStringList{QStringLiteral("5")});
    }
    void workWithoutAValueCanFailToo()
    {
        QVERIFY(check(8));
        QCOMPARE(check(6).error().kind(), ErrorKind::TableValue);
    }
    void fallsBackWhenAsked() { QCOMPARE(half(3).valueOr(7), 7); }
};

BERAAD_TEST(TestResult, QCoreApplication)
#include "tst_result.moc"
