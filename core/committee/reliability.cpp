// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/reliability.h"

#include "core/committee/agreement.h"

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

/// How often which values stand together in a unit.
class Coincidences
{
public:
    explicit Coincidences(const QList<QList<double>>& units)
    {
        for (const QList<double>& unit : units)
            m_values += unit;
        std::sort(m_values.begin(), m_values.end());
        m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
        m_counts.fill(0, count() * count());
        for (const QList<double>& unit : units)
            add(unit);
    }

    /// Of different values.
    qsizetype count() const { return m_values.size(); }
    double value(qsizetype index) const { return m_values.at(index); }
    double at(qsizetype c, qsizetype k) const { return m_counts.at(c * count() + k); }
    double total(qsizetype c) const
    {
        double sum = 0;
        for (qsizetype k = 0; k < count(); ++k)
            sum += at(c, k);
        return sum;
    }

private:
    void add(const QList<double>& unit)
    {
        for (qsizetype i = 0; i < unit.size(); ++i) {
            for (qsizetype j = 0; j < unit.size(); ++j) {
                if (i != j)
                    m_counts[indexOf(unit[i]) * count() + indexOf(unit[j])] +=
                        1.0 / double(unit.size() - 1);
            }
        }
    }
    qsizetype indexOf(double value) const
    {
        return std::lower_bound(m_values.begin(), m_values.end(), value) - m_values.begin();
    }

    QList<double> m_values; ///< ascending, each once
    QList<double> m_counts; ///< a row a value
};

QList<double> totalsOf(const Coincidences& coincidences)
{
    QList<double> totals;
    for (qsizetype c = 0; c < coincidences.count(); ++c)
        totals.append(coincidences.total(c));
    return totals;
}

double squared(double number)
{
    return number * number;
}

double difference(qsizetype c, qsizetype k, const Coincidences& coincidences,
                  const QList<double>& totals, Metric metric)
{
    switch (metric) {
    case Metric::Nominal:
        return c == k ? 0 : 1;
    case Metric::Ordinal: {
        double between = -(totals[c] + totals[k]) / 2;
        for (qsizetype g = std::min(c, k); g <= std::max(c, k); ++g)
            between += totals[g];
        return squared(between);
    }
    case Metric::Interval:
        return squared(coincidences.value(c) - coincidences.value(k));
    }
    Q_UNREACHABLE();
}

std::optional<double> alphaOf(const QList<QList<double>>& units, Metric metric)
{
    const Coincidences coincidences(units);
    const QList<double> totals = totalsOf(coincidences);
    double all = 0;
    for (const double total : totals)
        all += total;
    double observed = 0;
    double expected = 0;
    for (qsizetype c = 0; c < coincidences.count(); ++c) {
        for (qsizetype k = 0; k < coincidences.count(); ++k) {
            const double apart = difference(c, k, coincidences, totals, metric);
            observed += coincidences.at(c, k) * apart;
            expected += totals[c] * totals[k] * apart;
        }
    }
    if (coincidences.count() < 2)
        return std::nullopt;
    return 1 - (all - 1) * observed / expected;
}

} // namespace

Reliability krippendorffsAlpha(const QList<QList<double>>& units, Metric metric)
{
    QList<QList<double>> paired = units;
    paired.removeIf([](const QList<double>& unit) { return unit.size() < 2; });
    Reliability found;
    for (const QList<double>& unit : paired) {
        ++found.units;
        found.values += int(unit.size());
        found.pairs += int(unit.size() * (unit.size() - 1) / 2);
    }
    found.alpha = alphaOf(paired, metric);
    return found;
}

Reliability reliabilityOf(const Criterion& criterion, const QList<PlanRecord>& plans)
{
    QList<QList<double>> units;
    for (const PlanRecord& record : plans) {
        if (record.isNotAssessed())
            continue;
        QList<double> unit;
        for (const Judgement& judgement : finalJudgements(criterion, record.countingReviews())) {
            if (const auto place = placeOnScale(judgement, criterion.scale))
                unit.append(*place);
        }
        units.append(unit);
    }
    return krippendorffsAlpha(units, Metric::Ordinal);
}

} // namespace beraad::committee
