// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"

#include <QHash>
#include <QObject>

namespace beraad::ui {

/// Gets the words and links of pages from a reader and keeps those of the last pages. The reader
/// must outlive it.
class ContentSupply final : public QObject
{
    Q_OBJECT

public:
    explicit ContentSupply(pdf::PlanReader& reader, QObject* parent = nullptr);
    ~ContentSupply() override;

    /// Forgets everything and goes on with another document.
    void setDocument(const QString& document);
    /// The pages that may be needed now; others on their way are cancelled.
    void want(const QList<int>& pages);
    /// The next want() asks for this page again.
    void forget(int page) { m_contents.remove(page); }
    /// Cancels what is on its way and keeps what is here.
    void pause();
    /// Null while it is on its way or was not asked for. Valid until the next want().
    const pdf::PageContent* content(int page) const;

Q_SIGNALS:
    void arrived(int page);

private:
    static constexpr int kMostPages = 64;

    void take(const pdf::PageContent& content);

    pdf::PlanReader& m_reader;
    QString m_document;
    QHash<int, pdf::RequestId> m_pending;
    QHash<int, pdf::PageContent> m_contents;
};

} // namespace beraad::ui
