// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/objectcomparison.h"

#include "core/signing/formfields.h"

#include <qpdf/Buffer.hh>

#include <cstring>

namespace beraad::signing {

ObjectComparison::ObjectComparison(QPDF& before, QPDF& after)
    : m_placesBefore(before.getXRefTable())
    , m_placesAfter(after.getXRefTable())
{
}

void ObjectComparison::pair(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (!before.isIndirect() || !after.isIndirect())
        return;
    m_partners.insert(idOf(before), idOf(after));
    m_partnersAfter.insert(idOf(after));
}

/// Works on a list instead of calling itself: what refers to what is the file's choice, and a
/// chain of a million references must not use up the stack. Pairs that are being compared count as
/// the same when they come up again, so circles end.
bool ObjectComparison::same(QPDFObjectHandle before, QPDFObjectHandle after)
{
    QList<Pair> open = {{before, after}};
    QSet<std::pair<quint64, quint64>> assumed;
    while (!open.isEmpty()) {
        const Pair pair = open.takeLast();
        if (++m_steps > kMostSteps)
            return false;
        const quint64 idBefore = idOf(pair.before);
        const quint64 idAfter = idOf(pair.after);
        if (idBefore && idAfter) {
            const std::pair<quint64, quint64> ids(idBefore, idAfter);
            if (m_same.contains(ids) || assumed.contains(ids))
                continue;
            assumed.insert(ids);
        }
        if (!sameHere(pair, open))
            return false;
    }
    m_same.unite(assumed);
    return true;
}

/// Compares two objects themselves; what they hold goes on the list.
bool ObjectComparison::sameHere(const Pair& pair, QList<Pair>& open)
{
    QPDFObjectHandle before = pair.before;
    QPDFObjectHandle after = pair.after;
    const auto partner = m_partners.constFind(idOf(before));
    if (partner != m_partners.cend() || m_partnersAfter.contains(idOf(after)))
        return partner != m_partners.cend() && *partner == idOf(after);
    if (before.getTypeCode() != after.getTypeCode())
        return false;
    if (before.isStream())
        return sameStream(before, after, open);
    if (before.isDictionary())
        return sameDictionary(before, after, open);
    if (before.isArray()) {
        if (before.getArrayNItems() != after.getArrayNItems())
            return false;
        for (int i = 0; i < before.getArrayNItems(); ++i)
            open.append({before.getArrayItem(i), after.getArrayItem(i)});
        return true;
    }
    if (before.isString())
        return before.getStringValue() == after.getStringValue();
    return before.unparseResolved() == after.unparseResolved();
}

bool ObjectComparison::sameDictionary(QPDFObjectHandle before, QPDFObjectHandle after,
                                      QList<Pair>& open)
{
    const std::set<std::string> keys = before.getKeys();
    if (keys != after.getKeys())
        return false;
    for (const std::string& key : keys)
        open.append({before.getKey(key), after.getKey(key)});
    return true;
}

/// The length is compared with the rest of the dictionary: it may stand in an object of its own,
/// and another length makes other content of the same bytes.
bool ObjectComparison::sameStream(QPDFObjectHandle before, QPDFObjectHandle after,
                                  QList<Pair>& open)
{
    if (!sameDictionary(before.getDict(), after.getDict(), open))
        return false;
    if (stillStandsWhereItStood(before, after))
        return true;
    const auto dataBefore = before.getRawStreamData();
    const auto dataAfter = after.getRawStreamData();
    return dataBefore->getSize() == dataAfter->getSize() &&
           std::memcmp(dataBefore->getBuffer(), dataAfter->getBuffer(), dataBefore->getSize()) == 0;
}

bool ObjectComparison::stillStandsWhereItStood(QPDFObjectHandle before,
                                               QPDFObjectHandle after) const
{
    const auto placeBefore = m_placesBefore.find(before.getObjGen());
    const auto placeAfter = m_placesAfter.find(after.getObjGen());
    return placeBefore != m_placesBefore.end() && placeAfter != m_placesAfter.end() &&
           placeBefore->second.getType() == 1 && placeAfter->second.getType() == 1 &&
           placeBefore->second.getOffset() == placeAfter->second.getOffset();
}

} // namespace beraad::signing
