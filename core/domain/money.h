// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace beraad::domain {

/// An amount in euro cents; whole numbers, so that sums are exact.
class Money
{
public:
    Money() = default;
    static Money fromCents(qint64 cents) { return Money(cents); }
    static Money fromEuros(qint64 euros) { return Money(euros * 100); }

    qint64 cents() const { return m_cents; }
    bool isZero() const { return m_cents == 0; }

    Money& operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    friend Money operator+(Money a, Money b) { return Money(a.m_cents + b.m_cents); }
    friend Money operator-(Money a, Money b) { return Money(a.m_cents - b.m_cents); }
    friend auto operator<=>(const Money&, const Money&) = default;

private:
    explicit Money(qint64 cents)
        : m_cents(cents)
    {
    }

    qint64 m_cents = 0;
};

/// An amount for one calendar year.
struct YearAmount
{
    int year = 0;
    Money amount;

    friend bool operator==(const YearAmount&, const YearAmount&) = default;
};

} // namespace beraad::domain
