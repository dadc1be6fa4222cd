// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/documentpairs.h"

#include <functional>

namespace beraad::versions {

using domain::DocumentFile;

QList<DocumentPair> pairedDocuments(const QList<DocumentFile>& before,
                                    const QList<DocumentFile>& after)
{
    QList<DocumentPair> pairs;
    for (const DocumentFile& document : after)
        pairs.append({std::nullopt, document});
    QList<DocumentFile> left = before;
    const auto pairWhere =
        [&](const std::function<bool(const DocumentFile&, const DocumentFile&)>& belong) {
            for (DocumentPair& pair : pairs) {
                for (qsizetype i = 0; i < left.size() && !pair.before; ++i) {
                    if (belong(left.at(i), *pair.after))
                        pair.before = left.takeAt(i);
                }
            }
        };
    pairWhere(
        [](const DocumentFile& old, const DocumentFile& now) { return old.sha256 == now.sha256; });
    pairWhere([](const DocumentFile& old, const DocumentFile& now) {
        return old.fileName.compare(now.fileName, Qt::CaseInsensitive) == 0;
    });
    pairWhere([](const DocumentFile&, const DocumentFile&) { return true; });
    for (const DocumentFile& document : std::as_const(left))
        pairs.append({document, std::nullopt});
    return pairs;
}

} // namespace beraad::versions
