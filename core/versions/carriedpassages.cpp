// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/carriedpassages.h"

#include "core/versions/versionreader.h"

#include <algorithm>
#include <map>

namespace beraad::versions {

using domain::Passage;
using text::Fate;
using text::Quotation;
using text::QuotationFate;

namespace {

/// The passages of one document on their way to the one that took its place.
class Carrier
{
public:
    Carrier(DocumentPair pair, std::shared_ptr<const text::VersionText> before,
            std::shared_ptr<const text::VersionText> after)
        : m_pair(std::move(pair))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_finder(m_after->pages)
    {
    }

    CarriedPassage carry(const KnownPassage& known) const
    {
        const Passage& passage = known.passage;
        if (passage.page < 0 || passage.page >= m_before->pages.size())
            return {passage, Fate::Lost, {}};
        const QuotationFate fate =
            passage.quote.isEmpty()
                ? m_finder.findRegion(m_before->pages.at(passage.page), passage.rectangles)
                : m_finder.find(quotationOf(known));
        CarriedPassage carried{passage, fate.fate, {}};
        for (const text::FoundPlace& place : fate.places)
            carried.places.append({m_pair.after->sha256, place.page, place.rectangles, place.text});
        return carried;
    }

private:
    Quotation quotationOf(const KnownPassage& known) const
    {
        const Passage& passage = known.passage;
        if (!known.wordsBefore.isEmpty() || !known.wordsAfter.isEmpty())
            return {passage.quote, known.wordsBefore, known.wordsAfter};
        return text::quotationAt(m_before->pages, passage.page, passage.rectangles, passage.quote);
    }

    DocumentPair m_pair;
    std::shared_ptr<const text::VersionText> m_before;
    std::shared_ptr<const text::VersionText> m_after; ///< the finder refers to it
    text::QuoteFinder m_finder;
};

} // namespace

Result<QList<CarriedPassage>> carriedPassages(VersionReader& reader,
                                              const QList<DocumentPair>& documents,
                                              const QList<KnownPassage>& passages)
{
    std::map<QString, std::unique_ptr<Carrier>> carriers; // by the earlier document
    QList<CarriedPassage> carried;
    for (const KnownPassage& known : passages) {
        const QString& document = known.passage.document;
        const auto pair =
            std::find_if(documents.begin(), documents.end(), [&](const DocumentPair& each) {
                return each.before && each.before->sha256 == document;
            });
        if (pair == documents.end() || !pair->isBoth()) {
            carried.append({known.passage, Fate::Lost, {}});
            continue;
        }
        if (pair->isSameFile()) {
            carried.append({known.passage, Fate::Exact, {known.passage}});
            continue;
        }
        std::unique_ptr<Carrier>& carrier = carriers[document];
        if (!carrier) {
            BERAAD_TRY(const auto before, reader.words(*pair->before));
            BERAAD_TRY(const auto after, reader.words(*pair->after));
            carrier = std::make_unique<Carrier>(*pair, before, after);
        }
        carried.append(carrier->carry(known));
    }
    return carried;
}

} // namespace beraad::versions
