// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::signing {

/// Whether objects of two revisions of one file mean the same, with all that they refer to.
/// The later file begins with the bytes of the earlier one. qpdf throws out of it.
class ObjectComparison
{
public:
    ObjectComparison(QPDF& before, QPDF& after);

    /// Two objects that stand for each other and are compared by somebody else, such as the pages
    /// with the same number: where both are referred to, the comparison goes no further.
    void pair(QPDFObjectHandle before, QPDFObjectHandle after);

    bool same(QPDFObjectHandle before, QPDFObjectHandle after);

    /// Looked at so much that it gave up; same() said no.
    bool gaveUp() const { return m_steps > kMostSteps; }

private:
    struct Pair
    {
        QPDFObjectHandle before;
        QPDFObjectHandle after;
    };
    static constexpr int kMostSteps = 5'000'000;

    bool sameHere(const Pair& pair, QList<Pair>& open);
    bool sameDictionary(QPDFObjectHandle before, QPDFObjectHandle after, QList<Pair>& open);
    bool sameStream(QPDFObjectHandle before, QPDFObjectHandle after, QList<Pair>& open);
    bool stillStandsWhereItStood(QPDFObjectHandle before, QPDFObjectHandle after) const;

    std::map<QPDFObjGen, QPDFXRefEntry> m_placesBefore;
    std::map<QPDFObjGen, QPDFXRefEntry> m_placesAfter;
    QHash<quint64, quint64> m_partners; ///< after, by before
    QSet<quint64> m_partnersAfter;
    QSet<std::pair<quint64, quint64>> m_same; ///< found to be the same earlier
    int m_steps = 0;
};

} // namespace beraad::signing
