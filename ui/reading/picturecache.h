// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"

#include <QCache>
#include <QHash>

#include <optional>

namespace beraad::ui {

/// Which picture of which page: a request without its urgency.
struct PictureKey
{
    QString document;
    int page = 0;
    QSize size;
    QRect part;
    pdf::Rotation rotation = pdf::Rotation::None;

    explicit PictureKey(const pdf::PictureRequest& request)
        : document(request.document)
        , page(request.page)
        , size(request.size)
        , part(request.part)
        , rotation(request.rotation)
    {
    }
    friend bool operator==(const PictureKey&, const PictureKey&) = default;
};

size_t qHash(const PictureKey& key, size_t seed = 0);

/// The pictures of pages seen lately, bounded in bytes; what was not asked for longest goes first.
/// Several may share it, each brings the room that it needs.
class PictureCache
{
public:
    PictureCache()
        : m_pictures(0)
    {
    }

    /// The room that one of those who share it needs; none takes its room away.
    void setShare(const void* who, qsizetype bytes);
    qsizetype bound() const { return m_pictures.maxCost(); }
    qsizetype bytes() const { return m_pictures.totalCost(); }

    void insert(const PictureKey& key, const QImage& picture);
    bool contains(const PictureKey& key) const { return m_pictures.contains(key); }
    /// Null when it is not here. Counts as asking for it.
    QImage picture(const PictureKey& key) const;
    /// A picture of the whole page at another size, the largest there was, to stand in until the
    /// right one comes.
    QImage standIn(const PictureKey& key) const;

private:
    QCache<PictureKey, QImage> m_pictures;
    QHash<const void*, qsizetype> m_shares;
    QHash<std::pair<QString, int>, PictureKey> m_largest; ///< of each page as a whole
};

} // namespace beraad::ui
