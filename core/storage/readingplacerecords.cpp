// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/readingplacerecords.h"

#include "core/storage/database.h"
#include "core/storage/dossier.h"

namespace beraad::storage {

using namespace domain;

Result<std::optional<ReadingPlace>> ReadingPlaceRecords::find(const MemberId& member,
                                                              const QString& document) const
{
    const auto place = [](const Row& row) {
        return ReadingPlace{row.id<MemberId>("member"),
                            row.text("document"),
                            row.number("page"),
                            row.real("top"),
                            row.choice<ReadingFit>("fit"),
                            row.real("zoom"),
                            row.text("criterion"),
                            row.number("was_read_last") != 0};
    };
    return m_dossier.database().first(
        QStringLiteral("SELECT * FROM reading_place WHERE member = ? AND document = ?"),
        {stored(member), stored(document)}, place);
}

Result<void> ReadingPlaceRecords::save(const ReadingPlace& place)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO reading_place (member, document, page, top, fit, zoom, "
                       "criterion, was_read_last) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (member, document) DO UPDATE SET page = excluded.page, "
                       "top = excluded.top, fit = excluded.fit, zoom = excluded.zoom, "
                       "criterion = excluded.criterion, was_read_last = excluded.was_read_last"),
        {stored(place.member), stored(place.document), place.page, place.top, stored(place.fit),
         place.zoom, stored(place.criterion), place.wasReadLast ? 1 : 0});
}

} // namespace beraad::storage
