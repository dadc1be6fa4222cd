// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findsession.h"

namespace beraad::ui {

FindSession::FindSession(pdf::PlanReader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&reader, &pdf::PlanReader::hitsFound, this, &FindSession::take);
}

FindSession::~FindSession()
{
    stop();
}

void FindSession::stop()
{
    if (m_request != 0)
        m_reader.cancel(m_request);
    m_request = 0;
    m_hits.clear();
    m_count = 0;
    m_page = -1;
    m_index = 0;
}

void FindSession::setDocument(const QString& document)
{
    clear();
    m_document = document;
}

void FindSession::find(const QString& words, pdf::Letters letters, pdf::Extent extent,
                       int firstPage)
{
    stop();
    m_words = words.simplified();
    if (isActive() && !m_document.isEmpty())
        m_request = m_reader.find({m_document, m_words, firstPage, letters, extent});
    Q_EMIT changed();
}

void FindSession::clear()
{
    stop();
    m_words.clear();
    Q_EMIT changed();
}

void FindSession::take(const pdf::PageHits& found)
{
    if (found.id != m_request || m_request == 0)
        return;
    if (found.pagesSearched == found.pageCount)
        m_request = 0;
    if (!found.hits.isEmpty()) {
        m_hits.insert(found.page, found.hits);
        m_count += int(found.hits.size());
    }
    if (m_page < 0 && !found.hits.isEmpty())
        moveTo(found.page, 0);
    Q_EMIT changed();
}

void FindSession::moveTo(int page, int index)
{
    m_page = page;
    m_index = index;
    Q_EMIT currentChanged();
}

int FindSession::currentNumber() const
{
    if (m_page < 0)
        return 0;
    int before = 0;
    for (auto page = m_hits.begin(); page != m_hits.end() && page.key() < m_page; ++page)
        before += int(page.value().size());
    return before + m_index + 1;
}

std::optional<pdf::Hit> FindSession::current() const
{
    return m_page < 0 ? std::nullopt : std::optional(m_hits.value(m_page).at(m_index));
}

QList<pdf::Hit> FindSession::all() const
{
    QList<pdf::Hit> all;
    for (const QList<pdf::Hit>& hits : m_hits)
        all += hits;
    return all;
}

void FindSession::goTo(const pdf::Hit& hit)
{
    const auto index = m_hits.value(hit.page).indexOf(hit);
    if (index >= 0)
        moveTo(hit.page, int(index));
}

void FindSession::next()
{
    if (m_page < 0)
        return;
    if (m_index + 1 < m_hits.value(m_page).size())
        return moveTo(m_page, m_index + 1);
    auto page = m_hits.upperBound(m_page);
    if (page == m_hits.end())
        page = m_hits.begin();
    moveTo(page.key(), 0);
}

void FindSession::previous()
{
    if (m_page < 0)
        return;
    if (m_index > 0)
        return moveTo(m_page, m_index - 1);
    auto page = m_hits.lowerBound(m_page);
    if (page == m_hits.begin())
        page = m_hits.end();
    --page;
    moveTo(page.key(), int(page.value().size()) - 1);
}

} // namespace beraad::ui

#include "moc_findsession.cpp"
