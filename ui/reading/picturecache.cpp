// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/picturecache.h"

#include <numeric>

namespace beraad::ui {

size_t qHash(const PictureKey& key, size_t seed)
{
    return qHashMulti(seed, key.document, key.page, key.size.width(), key.size.height(),
                      key.part.x(), key.part.y(), int(key.rotation));
}

void PictureCache::setShare(const void* who, qsizetype bytes)
{
    if (bytes > 0)
        m_shares.insert(who, bytes);
    else
        m_shares.remove(who);
    m_pictures.setMaxCost(std::accumulate(m_shares.begin(), m_shares.end(), qsizetype(0)));
}

void PictureCache::insert(const PictureKey& key, const QImage& picture)
{
    const auto known = m_largest.constFind({key.document, key.page});
    const bool isLarger = known == m_largest.constEnd() || !m_pictures.contains(*known) ||
                          known->rotation != key.rotation || known->size.width() < key.size.width();
    if (key.part.isNull() && isLarger)
        m_largest.insert({key.document, key.page}, key);
    m_pictures.insert(key, new QImage(picture), picture.sizeInBytes());
}

QImage PictureCache::picture(const PictureKey& key) const
{
    const QImage* found = m_pictures.object(key);
    return found ? *found : QImage();
}

QImage PictureCache::standIn(const PictureKey& key) const
{
    const auto largest = m_largest.constFind({key.document, key.page});
    return largest == m_largest.constEnd() || largest->rotation != key.rotation ? QImage()
                                                                                : picture(*largest);
}

} // namespace beraad::ui
