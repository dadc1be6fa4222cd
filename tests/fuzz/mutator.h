// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace beraad::tests {

/// Small changes and large ones, the same on every machine.
class Mutator
{
public:
    QByteArray mutate(QByteArray bytes)
    {
        switch (below(5)) {
        case 0:
            bytes[below(bytes.size())] ^= static_cast<char>(1 << below(8));
            break;
        case 1:
            bytes.truncate(below(bytes.size()));
            break;
        case 2:
            bytes.remove(below(bytes.size()), 1 + below(64));
            break;
        case 3:
            bytes.insert(below(bytes.size()), bytes.mid(below(bytes.size()), 1 + below(256)));
            break;
        default:
            for (int i = 0; i < 20; ++i)
                bytes[below(bytes.size())] = static_cast<char>(below(256));
        }
        return bytes;
    }

private:
    /// Written out, because a distribution of the library differs from one to the next.
    qsizetype below(qsizetype end) { return static_cast<qsizetype>(m_random() % quint64(end)); }

    std::mt19937_64 m_random{20200519};
};

} // namespace beraad::tests
