// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTest>

namespace beraad::tests {

/// What each test class starts from: any warning that the test did not announce with
/// QTest::ignoreMessage fails it. Test classes that need their own init() call this one first.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

/// The folder of real PDFs, or an empty string where it is absent (tests then skip with a word).
QString corpusFolder();

/// The most memory, in bytes, that this process has had so far, with all that it is itself.
qint64 peakMemory();

/// What a test program runs. A folder's tests are one program, which is told the name of one of
/// them and hands QtTest the rest of its arguments: `tst_core_commands history undoes -v2`.
class RegisteredTest
{
public:
    using Run = int (*)(int argc, char** argv);
    /// @p file is the source of the test, tst_NAME.cpp.
    RegisteredTest(const char* file, Run run);
};

/// Sets up the process as every test wants it: C locale, Dutch time zone, test-mode paths.
/// Call before the application object is made.
void prepareProcess();

template <typename TestClass, typename Application> int runTest(int argc, char** argv)
{
    prepareProcess();
    Application application(argc, argv);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace beraad::tests

/// At the end of the source of a test; Application is QCoreApplication, QGuiApplication or
/// QApplication.
#define BERAAD_TEST(TestClass, Application)                                                        \
    static const beraad::tests::RegisteredTest registered##TestClass(                              \
        __FILE__, beraad::tests::runTest<TestClass, Application>);
