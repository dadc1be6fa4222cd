// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/picturecache.h"

namespace beraad::ui {

size_t qHash(const PictureKey& key, size_t seed)
{
    return qHashMulti(seed, key.document, key.page, key.size.width(), key.size.height(),
                      key.part.x(), key.part.y(), int(key.rotation));
}

void PictureCache::insert(const PictureKey& key, const QImage& picture)
{
    if (key.part.isNull())
        m_lastWhole.insert({key.document, key.page}, key);
    m_pictures.insert(key, new QImage(picture), picture.sizeInBytes());
}

QImage PictureCache::picture(const PictureKey& key) const
{
    const QImage* found = m_pictures.object(key);
    return found ? *found : QImage();
}

QImage PictureCache::standIn(const PictureKey& key) const
{
    const auto last = m_lastWhole.constFind({key.document, key.page});
    return last == m_lastWhole.constEnd() || last->rotation != key.rotation ? QImage()
                                                                            : picture(*last);
}

} // namespace beraad::ui
