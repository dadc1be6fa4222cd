// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace beraad::demonstration {

/// Chance that is the same on each machine (SplitMix64; the distributions of the standard library
/// differ between libraries). A fork depends on the seed and its label only, so what one part of a
/// plan throws never changes another.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_seed(seed)
        , m_state(seed)
    {
    }

    Dice fork(QStringView label) const
    {
        quint64 hash = 0xcbf29ce484222325ULL ^ m_seed;
        for (const QChar letter : label)
            hash = (hash ^ letter.unicode()) * 0x100000001b3ULL;
        return Dice(hash);
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    /// From `least` to `most`, both included.
    int between(int least, int most) { return least + int(next() % quint64(most - least + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }

    /// Any of the list, which is not empty.
    template <typename T> const T& pick(const QList<T>& list)
    {
        return list[between(0, int(list.size()) - 1)];
    }

    template <typename T> QList<T> shuffled(QList<T> list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            list.swapItemsAt(i, between(0, i));
        return list;
    }

private:
    quint64 m_seed;
    quint64 m_state;
};

} // namespace beraad::demonstration
