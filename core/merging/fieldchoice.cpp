// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/fieldchoice.h"

#include <algorithm>

namespace beraad::merging {

namespace {

/// The earlier return of the same line, when it said the very same of this field.
const Line* unchangedSince(const FieldKey& key, const Line& line, const QList<Line>& lines)
{
    const auto isEarlier = [&](const Line& each) {
        if (!each.isOver || each.isNewAt(key) || !line.includes.contains(each.package))
            return false;
        const Field* before = each.field(key);
        const Field* now = line.field(key);
        return before && before->value == now->value && before->at == now->at;
    };
    const auto found = std::find_if(lines.begin(), lines.end(), isEarlier);
    return found == lines.end() ? nullptr : &*found;
}

bool wasPassedOver(const FieldKey& key, const Line& line, const QList<Line>& lines)
{
    if (!line.isNewAt(key))
        return line.passedOver.contains(key);
    const Line* earlier = unchangedSince(key, line, lines);
    return earlier && earlier->passedOver.contains(key);
}

/// Whether what this dossier holds comes from no return: it was written, or emptied, here.
bool isWrittenHere(const FieldKey& key, const Field* ours, const QList<Line>& lines)
{
    return std::none_of(lines.begin(), lines.end(),
                        [&](const Line& line) {
                            const Field* field = line.field(key);
                            return !line.isNewAt(key) && field && ours &&
                                   field->value == ours->value;
                        }) &&
           (ours || std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
                return !line.isNewAt(key) && line.field(key) && !line.passedOver.contains(key);
            }));
}

/// Equal values are one, that of the newest; then the newest first.
QList<Alternative> distinct(QList<Alternative> all)
{
    if (all.size() < 2)
        return all;
    std::sort(all.begin(), all.end(), [](const Alternative& a, const Alternative& b) {
        return std::tie(b.field.at, b.package) < std::tie(a.field.at, a.package);
    });
    QList<Alternative> kept;
    for (const Alternative& each : std::as_const(all)) {
        const bool isThere = std::any_of(kept.begin(), kept.end(), [&](const Alternative& other) {
            return other.field.value == each.field.value;
        });
        if (!isThere)
            kept.append(each);
    }
    return kept;
}

} // namespace

QList<Alternative> alternatives(const FieldKey& key, const Field* ours, const QList<Line>& lines)
{
    const bool isHere = isWrittenHere(key, ours, lines);
    QList<Alternative> open;
    QList<Alternative> passedOver;
    for (const Line& line : lines) {
        const Field* field = line.field(key);
        if (!field || line.isOver)
            continue;
        const bool isKnown = isHere && (!line.isNewAt(key) || unchangedSince(key, line, lines));
        const bool counts = !isKnown && !wasPassedOver(key, line, lines);
        (counts ? open : passedOver).append({*field, line.package, line.contents.machine});
    }
    if (isHere && ours)
        open.append({*ours, {}, {}});
    if (!isHere && open.isEmpty() && ours)
        return distinct(passedOver);
    return distinct(open);
}

} // namespace beraad::merging
