// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace beraad {

/// A value or the error that took its place. GCC 12 has no std::expected; this is the part of it
/// that we need. Asking for the side that is not there is a bug and ends the program.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return *need(std::get_if<0>(&m_content)); }
    const T& value() const& { return *need(std::get_if<0>(&m_content)); }
    T&& value() && { return std::move(*need(std::get_if<0>(&m_content))); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

    const Error& error() const { return *need(std::get_if<1>(&m_content)); }

private:
    template <typename P> static P* need(P* side)
    {
        Q_ASSERT_X(side, "Result", "the other side of the result was asked for");
        if (!side)
            qFatal("the other side of a result was asked for");
        return side;
    }

    std::variant<T, Error> m_content;
};

/// The result of work that gives nothing back.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        const auto* error = std::get_if<1>(&m_content);
        if (!error)
            qFatal("the error of a result without one was asked for");
        return *error;
    }

private:
    std::variant<std::monostate, Error> m_content;
};

} // namespace beraad

#define BERAAD_JOIN2(a, b) a##b
#define BERAAD_JOIN(a, b) BERAAD_JOIN2(a, b)

/// `BERAAD_TRY(auto plan, plans.find(id));` declares `plan`, or returns the error to the caller.
#define BERAAD_TRY(declaration, expression)                                                        \
    auto BERAAD_JOIN(tried_, __LINE__) = (expression);                                             \
    if (!BERAAD_JOIN(tried_, __LINE__))                                                            \
        return BERAAD_JOIN(tried_, __LINE__).error();                                              \
    declaration = std::move(BERAAD_JOIN(tried_, __LINE__)).value()

/// The same for work that gives nothing back: `BERAAD_CHECK(transaction.commit());`
#define BERAAD_CHECK(expression)                                                                   \
    if (auto&& checked = (expression); !checked)                                                   \
    return checked.error()
