// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/fairness.h"

#include "core/domain/expertise.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <set>

namespace beraad::assigning {

namespace {

constexpr int kMostSweeps = 50; ///< it ends by itself long before
constexpr double kLeastGain = 1e-9;

/// Keeps count of a division, so that what an exchange does is known without counting anew.
class Division
{
public:
    Division(const ReadingTask& task, const QList<Reading>& readings)
        : m_task(task)
        , m_readings(readings)
        , m_pages(task.readers.size(), 0)
        , m_parts(task.readers.size())
        , m_taken(readings.begin(), readings.end())
    {
        countExpertise();
        double pages = 0;
        for (const PlanToRead& plan : task.plans) {
            pages += plan.pages * task.rules.readersPerPlan;
            if (!plan.part.isEmpty())
                m_share[plan.part] +=
                    double(task.rules.readersPerPlan) / double(task.readers.size());
        }
        m_mean = std::max(1.0, pages / std::max<double>(1, double(task.readers.size())));
        for (const Reading& reading : readings)
            count(reading, 1);
    }

    const QList<Reading>& readings() const { return m_readings; }

    double unfairness() const
    {
        double sum = 0;
        for (int reader = 0; reader < int(m_task.readers.size()); ++reader)
            sum += unfairnessOf(reader);
        for (int plan = 0; plan < int(m_task.plans.size()); ++plan)
            sum += unknownOf(plan);
        return sum;
    }

    /// Swaps the readers of two readings when that is allowed and fairer.
    bool exchange(qsizetype a, qsizetype b)
    {
        const Reading one = m_readings[a];
        const Reading other = m_readings[b];
        const Reading newOne{one.plan, other.reader};
        const Reading newOther{other.plan, one.reader};
        if (one.reader == other.reader || !isFree(newOne) || !isFree(newOther) || stays(one) ||
            stays(other))
            return false;
        const auto ofBoth = [&] {
            return unfairnessOf(one.reader) + unfairnessOf(other.reader) + unknownOf(one.plan) +
                   unknownOf(other.plan);
        };
        const double before = ofBoth();
        move(one, newOne);
        move(other, newOther);
        if (ofBoth() < before - kLeastGain) {
            m_readings[a] = newOne;
            m_readings[b] = newOther;
            return true;
        }
        move(newOne, one);
        move(newOther, other);
        return false;
    }

private:
    void count(const Reading& reading, int sign)
    {
        const PlanToRead& plan = m_task.plans[reading.plan];
        m_pages[reading.reader] += sign * plan.pages;
        if (!plan.part.isEmpty())
            m_parts[reading.reader][plan.part] += sign;
        for (const int word : m_known.value({reading.plan, reading.reader}))
            m_knowers[reading.plan][word] += sign;
    }
    /// Which of the words of each plan each reader knows, so that words are compared once.
    void countExpertise()
    {
        for (int plan = 0; plan < int(m_task.plans.size()); ++plan) {
            const QStringList& asked = m_task.plans[plan].expertise;
            m_knowers.append(QList<int>(asked.size(), 0));
            for (int reader = 0; !asked.isEmpty() && reader < int(m_task.readers.size());
                 ++reader) {
                const QStringList known =
                    domain::knownOf(asked, m_task.expertise.value(m_task.readers[reader]));
                for (const QString& word : known)
                    m_known[{plan, reader}].append(int(asked.indexOf(word)));
            }
        }
    }
    double unknownOf(int plan) const
    {
        const QList<int>& knowers = m_knowers[plan];
        if (knowers.isEmpty())
            return 0;
        return double(knowers.count(0)) / double(knowers.size()) / double(m_task.plans.size());
    }
    void move(const Reading& from, const Reading& to)
    {
        count(from, -1);
        m_taken.erase(from);
        count(to, 1);
        m_taken.insert(to);
    }
    bool isFree(const Reading& reading) const
    {
        return !m_taken.contains(reading) &&
               !m_task.plans[reading.plan].barred.contains(m_task.readers[reading.reader]);
    }
    bool stays(const Reading& reading) const
    {
        const PlanToRead& plan = m_task.plans[reading.plan];
        const domain::MemberId& member = m_task.readers[reading.reader];
        return plan.begun.contains(member) ||
               (m_task.rules.keepsEarlierReaders && plan.earlier.contains(member));
    }
    double unfairnessOf(int reader) const
    {
        const double off = (m_pages[reader] - m_mean) / m_mean;
        double spread = 0;
        for (auto part = m_parts[reader].begin(); part != m_parts[reader].end(); ++part) {
            const double more = part.value() - std::ceil(m_share.value(part.key()));
            if (more > 0)
                spread += more * more;
        }
        return off * off + spread / double(std::max<qsizetype>(1, m_readings.size()));
    }

    const ReadingTask& m_task;
    QList<Reading> m_readings;
    double m_mean = 1;
    QMap<QString, double> m_share; ///< of a reader in the readings of each part
    QList<double> m_pages;
    QList<QMap<QString, int>> m_parts;
    QMap<std::pair<int, int>, QList<int>> m_known; ///< by plan and reader: places in its words
    QList<QList<int>> m_knowers;                   ///< of each word of each plan: how many know it
    std::set<Reading> m_taken;
};

QList<qsizetype> shuffled(qsizetype count, QRandomGenerator& random)
{
    QList<qsizetype> order(count);
    for (qsizetype i = 0; i < count; ++i)
        order[i] = i;
    for (qsizetype i = count - 1; i > 0; --i)
        order.swapItemsAt(i, random.bounded(int(i) + 1));
    return order;
}

} // namespace

double unfairness(const ReadingTask& task, const QList<Reading>& readings)
{
    return Division(task, readings).unfairness();
}

QList<Reading> madeFairer(const ReadingTask& task, const QList<Reading>& readings,
                          QRandomGenerator& random)
{
    Division division(task, readings);
    bool isBetter = true;
    for (int sweep = 0; isBetter && sweep < kMostSweeps; ++sweep) {
        isBetter = false;
        const QList<qsizetype> order = shuffled(readings.size(), random);
        for (qsizetype i = 0; i < order.size(); ++i) {
            for (qsizetype j = i + 1; j < order.size(); ++j)
                isBetter = division.exchange(order[i], order[j]) || isBetter;
        }
    }
    QList<Reading> fairer = division.readings();
    std::sort(fairer.begin(), fairer.end());
    return fairer;
}

} // namespace beraad::assigning
