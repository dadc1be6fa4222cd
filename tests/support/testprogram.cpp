// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <cstdio>
#include <map>
#include <string>

namespace beraad::tests {
namespace {

/// By name; made on first use, for tests register themselves before main begins.
std::map<std::string, RegisteredTest::Run>& registeredTests()
{
    static std::map<std::string, RegisteredTest::Run> tests;
    return tests;
}

/// "history" of ".../tst_history.cpp".
std::string nameOfTest(const std::string& file)
{
    const std::size_t start = file.rfind("tst_") + 4;
    return file.substr(start, file.rfind('.') - start);
}

} // namespace

RegisteredTest::RegisteredTest(const char* file, Run run)
{
    registeredTests().emplace(nameOfTest(file), run);
}

} // namespace beraad::tests

int main(int argc, char** argv)
{
    const auto& tests = beraad::tests::registeredTests();
    const auto named = argc > 1 ? tests.find(argv[1]) : tests.end();
    if (named == tests.end()) {
        std::fprintf(stderr, "Say which test to run:");
        for (const auto& [name, run] : tests)
            std::fprintf(stderr, " %s", name.c_str());
        std::fprintf(stderr, "\n");
        return 2;
    }
    // Each test is an application of its own name, and so has settings of its own.
    std::string program = std::string(argv[0]) + '_' + named->first;
    argv[1] = program.data();
    return named->second(argc - 1, argv + 1);
}
