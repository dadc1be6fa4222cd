// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/picturesupply.h"

namespace beraad::ui {

PictureSupply::PictureSupply(pdf::PlanReader& reader, std::shared_ptr<PictureCache> cache,
                             qsizetype bound)
    : m_reader(reader)
    , m_cache(std::move(cache))
{
    setBound(bound);
    connect(&reader, &pdf::PlanReader::pictureReady, this, &PictureSupply::take);
}

PictureSupply::~PictureSupply()
{
    want({});
    m_cache->setShare(this, 0);
}

void PictureSupply::setBound(qsizetype bytes)
{
    m_bound = bytes;
    m_cache->setShare(this, bytes);
}

/// What is wanted twice counts as its first, most urgent mention. What is wanted in advance must
/// never push out what is wanted now, or both would be asked for again and again.
QList<pdf::PictureRequest> PictureSupply::affordable(const QList<pdf::PictureRequest>& wanted) const
{
    QList<pdf::PictureRequest> affordable;
    QSet<PictureKey> mentioned;
    qint64 bytes = 0;
    for (const pdf::PictureRequest& request : wanted) {
        const PictureKey key(request);
        if (mentioned.contains(key))
            continue;
        mentioned.insert(key);
        const QSize size = request.pixels().size();
        bytes += qint64(size.width()) * size.height() * 4;
        if (request.priority == pdf::Priority::Visible || bytes < m_bound * 3 / 4)
            affordable.append(request);
    }
    return affordable;
}

void PictureSupply::want(const QList<pdf::PictureRequest>& wishes)
{
    const QList<pdf::PictureRequest> wanted = affordable(wishes);
    QSet<PictureKey> keys;
    for (const pdf::PictureRequest& request : wanted)
        keys.insert(PictureKey(request));
    m_pending.removeIf([&](const auto& entry) {
        const bool gone = !keys.contains(entry.key());
        if (gone)
            m_reader.cancel(entry.value().id);
        return gone;
    });
    for (const pdf::PictureRequest& request : wanted) {
        const PictureKey key(request);
        const auto pending = m_pending.find(key);
        if (pending != m_pending.end()) {
            if (pending->priority != request.priority)
                m_reader.reprioritise(pending->id, request.priority);
            pending->priority = request.priority;
        } else if (m_cache->picture(key).isNull() && !isUnreadable(key.document, key.page)) {
            m_pending.insert(key, {m_reader.requestPicture(request), request.priority});
        }
    }
}

void PictureSupply::take(const pdf::Picture& picture)
{
    const PictureKey key(picture.request);
    const auto pending = m_pending.constFind(key);
    if (pending == m_pending.constEnd() || pending->id != picture.id)
        return;
    m_pending.erase(pending);
    if (picture.image.isNull())
        m_problems.insert({key.document, key.page},
                          picture.problem.value_or(
                              Error(ErrorKind::PageNotShown, {QString::number(key.page + 1)})));
    else
        m_cache->insert(key, picture.image);
    Q_EMIT arrived(key.page);
}

QImage PictureSupply::picture(const pdf::PictureRequest& request) const
{
    return m_cache->picture(PictureKey(request));
}

QImage PictureSupply::standIn(const pdf::PictureRequest& request) const
{
    return m_cache->standIn(PictureKey(request));
}

std::optional<Error> PictureSupply::problem(const QString& document, int page) const
{
    const auto found = m_problems.constFind({document, page});
    return found == m_problems.constEnd() ? std::nullopt : std::optional(*found);
}

bool PictureSupply::isUnreadable(const QString& document, int page) const
{
    return m_problems.contains({document, page});
}

void PictureSupply::retry(const QString& document, int page)
{
    m_problems.remove({document, page});
}

} // namespace beraad::ui

#include "moc_picturesupply.cpp"
