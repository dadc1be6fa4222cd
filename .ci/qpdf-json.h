// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stands in for <qpdf/JSON.hh> where clang reads our sources (clang-tidy, fuzzing): clang 14 cannot compile that
// header in C++20 with the vector of GCC 12, and would give up on every file that includes qpdf.
#define JSON_HH

#include <functional>
#include <memory>
#include <string>

class JSON
{
public:
    class Reactor;
};
