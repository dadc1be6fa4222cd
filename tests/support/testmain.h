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

/// Sets up the process as every test wants it: C locale, Dutch time zone, test-mode paths.
/// Call before the application object is made.
void prepareProcess();

} // namespace beraad::tests

/// main() of a test program; Application is QCoreApplication, QGuiApplication or QApplication.
#define BERAAD_TEST_MAIN(TestClass, Application)                                                   \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        beraad::tests::prepareProcess();                                                           \
        Application application(argc, argv);                                                       \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
