// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/contentsupply.h"

namespace beraad::ui {

ContentSupply::ContentSupply(pdf::PlanReader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&reader, &pdf::PlanReader::contentReady, this, &ContentSupply::take);
}

ContentSupply::~ContentSupply()
{
    want({});
}

void ContentSupply::setDocument(const QString& document)
{
    pause();
    m_contents.clear();
    m_document = document;
}

void ContentSupply::pause()
{
    for (const pdf::RequestId request : std::as_const(m_pending))
        m_reader.cancel(request);
    m_pending.clear();
}

void ContentSupply::want(const QList<int>& pages)
{
    m_pending.removeIf([&](const auto& entry) {
        const bool gone = !pages.contains(entry.key());
        if (gone)
            m_reader.cancel(entry.value());
        return gone;
    });
    if (m_contents.size() > kMostPages)
        m_contents.removeIf([&](const auto& entry) { return !pages.contains(entry.key()); });
    for (const int page : pages) {
        if (!m_contents.contains(page) && !m_pending.contains(page))
            m_pending.insert(page, m_reader.requestContent(m_document, page, pdf::Priority::Near));
    }
}

const pdf::PageContent* ContentSupply::content(int page) const
{
    const auto found = m_contents.constFind(page);
    return found == m_contents.constEnd() ? nullptr : &*found;
}

void ContentSupply::take(const pdf::PageContent& content)
{
    if (m_pending.value(content.page) != content.id)
        return;
    m_pending.remove(content.page);
    m_contents.insert(content.page, content);
    Q_EMIT arrived(content.page);
}

} // namespace beraad::ui

#include "moc_contentsupply.cpp"
