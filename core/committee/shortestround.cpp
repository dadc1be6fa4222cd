// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/shortestround.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace beraad::committee {

namespace {

constexpr int kFar = std::numeric_limits<int>::max() / 4;

/// A way round past all places, and what a change would do to its length.
class Round
{
public:
    Round(std::vector<int> places, const Distances& distances)
        : m_places(std::move(places))
        , m_distances(&distances)
    {
    }

    const std::vector<int>& places() const { return m_places; }
    std::size_t count() const { return m_places.size(); }
    int distance(std::size_t i, std::size_t j) const
    {
        return (
            *m_distances)[std::size_t(m_places[i % count()])][std::size_t(m_places[j % count()])];
    }
    int length() const
    {
        int length = 0;
        for (std::size_t i = 0; i < count(); ++i)
            length += distance(i, i + 1);
        return length;
    }

    /// Changes it for the better until no stretch can be turned or moved (2-opt, or-opt).
    void improve()
    {
        while (turnStretch() || moveStretch()) {
        }
    }

    /// Takes four stretches in another order, which turning and moving cannot (a double bridge).
    void shake(std::mt19937& chance)
    {
        std::vector<std::size_t> cuts(3);
        for (std::size_t& cut : cuts)
            cut = 1 + chance() % (count() - 1);
        std::sort(cuts.begin(), cuts.end());
        std::rotate(m_places.begin() + std::ptrdiff_t(cuts[0]),
                    m_places.begin() + std::ptrdiff_t(cuts[1]),
                    m_places.begin() + std::ptrdiff_t(cuts[2]));
    }

private:
    bool turnStretch()
    {
        for (std::size_t first = 1; first + 1 < count(); ++first) {
            for (std::size_t last = first + 1; last < count(); ++last) {
                if (distance(first - 1, last) + distance(first, last + 1) <
                    distance(first - 1, first) + distance(last, last + 1)) {
                    std::reverse(at(first), at(last + 1));
                    return true;
                }
            }
        }
        return false;
    }

    /// Of up to three places, to where it fits better.
    bool moveStretch()
    {
        constexpr std::size_t kLongest = 3;
        for (std::size_t size = 1; size <= kLongest; ++size) {
            for (std::size_t first = 1; first + size <= count(); ++first) {
                const std::size_t last = first + size - 1;
                const int gain = distance(first - 1, first) + distance(last, last + 1) -
                                 distance(first - 1, last + 1);
                for (std::size_t to = 1; to <= count(); ++to) { // before the place there
                    if (to >= first && to <= last + 1)
                        continue;
                    const int loss =
                        distance(to - 1, first) + distance(last, to) - distance(to - 1, to);
                    if (loss >= gain)
                        continue;
                    if (to < first)
                        std::rotate(at(to), at(first), at(last + 1));
                    else
                        std::rotate(at(first), at(last + 1), at(to));
                    return true;
                }
            }
        }
        return false;
    }

    std::vector<int>::iterator at(std::size_t place)
    {
        return m_places.begin() + std::ptrdiff_t(place);
    }

    std::vector<int> m_places;
    const Distances* m_distances;
};

std::vector<int> nearestNeighbours(const Distances& distances)
{
    std::vector<int> places{0};
    std::vector<bool> isTaken(distances.size());
    isTaken[0] = true;
    while (places.size() < distances.size()) {
        int nearest = -1;
        for (std::size_t next = 0; next < distances.size(); ++next) {
            const auto& from = distances[std::size_t(places.back())];
            if (!isTaken[next] && (nearest < 0 || from[next] < from[std::size_t(nearest)]))
                nearest = int(next);
        }
        isTaken[std::size_t(nearest)] = true;
        places.push_back(nearest);
    }
    return places;
}

/// A minimum 1-tree under weights of the places: the least tree of all places but the first, and
/// the two shortest ways from the first.
struct OneTree
{
    double length = 0;
    std::vector<int> degrees;
};

OneTree leastOneTree(const Distances& distances, const std::vector<double>& weights)
{
    const std::size_t count = distances.size();
    const auto distance = [&](std::size_t i, std::size_t j) {
        return distances[i][j] + weights[i] + weights[j];
    };
    OneTree tree{0, std::vector<int>(count)};
    std::vector<double> cost(count, std::numeric_limits<double>::max());
    std::vector<std::size_t> parent(count, 1);
    std::vector<bool> isIn(count);
    cost[1] = 0;
    for (std::size_t step = 1; step < count; ++step) {
        std::size_t next = 0;
        for (std::size_t each = 1; each < count; ++each) {
            if (!isIn[each] && (next == 0 || cost[each] < cost[next]))
                next = each;
        }
        isIn[next] = true;
        if (step > 1) {
            tree.length += cost[next];
            ++tree.degrees[next];
            ++tree.degrees[parent[next]];
        }
        for (std::size_t each = 1; each < count; ++each) {
            if (!isIn[each] && distance(next, each) < cost[each]) {
                cost[each] = distance(next, each);
                parent[each] = next;
            }
        }
    }
    std::vector<std::size_t> others(count - 1);
    std::iota(others.begin(), others.end(), 1);
    std::partial_sort(
        others.begin(), others.begin() + 2, others.end(),
        [&](std::size_t i, std::size_t j) { return distance(0, i) < distance(0, j); });
    for (std::size_t i = 0; i < 2; ++i) {
        tree.length += distance(0, others[i]);
        ++tree.degrees[others[i]];
        ++tree.degrees[0];
    }
    return tree;
}

/// Weights that pull each place towards two ways make the bound tighter (subgradient ascent).
int lowerBound(const Distances& distances, int length)
{
    constexpr int kSteps = 300;
    std::vector<double> weights(distances.size());
    double best = 0;
    double pace = 1;
    for (int step = 0; step < kSteps; ++step, pace *= 0.98) {
        const OneTree tree = leastOneTree(distances, weights);
        const double bound = tree.length - 2 * std::accumulate(weights.begin(), weights.end(), 0.0);
        best = std::max(best, bound);
        double away = 0;
        for (const int degree : tree.degrees)
            away += (degree - 2) * (degree - 2);
        if (away == 0)
            break; // it is a round itself
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] += pace * (length - bound + 1) / away * (tree.degrees[i] - 2);
    }
    constexpr double kRounding = 1e-6; // lengths are whole, sums of weights are not
    return int(std::ceil(best - kRounding));
}

} // namespace

ShortRound exactRound(const Distances& distances)
{
    // least[taken][last]: the shortest way from place 0 past the places in `taken`, of which bit i
    // stands for place i + 1, that ends at place last + 1.
    const std::size_t others = distances.size() - 1;
    const std::size_t sets = std::size_t(1) << others;
    std::vector<std::vector<int>> least(sets, std::vector<int>(others, kFar));
    for (std::size_t i = 0; i < others; ++i)
        least[std::size_t(1) << i][i] = distances[0][i + 1];
    for (std::size_t taken = 1; taken < sets; ++taken) {
        for (std::size_t last = 0; last < others; ++last) {
            if (least[taken][last] == kFar)
                continue;
            for (std::size_t next = 0; next < others; ++next) {
                if (taken >> next & 1)
                    continue;
                int& known = least[taken | std::size_t(1) << next][next];
                known = std::min(known, least[taken][last] + distances[last + 1][next + 1]);
            }
        }
    }
    ShortRound round;
    std::size_t taken = sets - 1;
    int rest = kFar;
    std::size_t after = 0; // the place behind the one that is looked for
    while (taken != 0) {
        std::size_t best = 0;
        int bestLength = kFar;
        for (std::size_t last = 0; last < others; ++last) {
            const int length =
                (taken >> last & 1) ? least[taken][last] + distances[last + 1][after] : kFar;
            if (length < bestLength) {
                bestLength = length;
                best = last;
            }
        }
        if (rest == kFar)
            round.length = bestLength;
        rest = bestLength;
        round.places.push_back(int(best) + 1);
        after = best + 1;
        taken &= ~(std::size_t(1) << best);
    }
    round.places.push_back(0);
    std::reverse(round.places.begin(), round.places.end());
    round.atLeast = round.length;
    return round;
}

ShortRound nearRound(const Distances& distances)
{
    constexpr int kShakes = 400;
    Round best(nearestNeighbours(distances), distances);
    best.improve();
    const int atLeast = lowerBound(distances, best.length());
    std::mt19937 chance(78); // the same each time
    for (int i = 0; i < kShakes && best.length() > atLeast; ++i) {
        Round other = best;
        other.shake(chance);
        other.improve();
        if (other.length() <= best.length())
            best = other;
    }
    return {best.places(), best.length(), atLeast};
}

} // namespace beraad::committee
