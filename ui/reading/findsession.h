// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace beraad::ui {

/// One search through one document: all hits as they come in, and the one the person is at. The
/// reader must outlive it.
class FindSession final : public QObject
{
    Q_OBJECT

public:
    explicit FindSession(pdf::PlanReader& reader, QObject* parent = nullptr);
    ~FindSession() override;

    void setDocument(const QString& document);
    /// Starts anew; the first hit from `firstPage` on becomes the current one. No words: clear().
    void find(const QString& words, pdf::Letters letters, pdf::Extent extent, int firstPage);
    void clear();

    bool isActive() const { return !m_words.isEmpty(); }
    bool isRunning() const { return m_request != 0; }
    int count() const { return m_count; }
    /// 1 for the first hit of the document; 0 without a current one.
    int currentNumber() const;
    std::optional<pdf::Hit> current() const;
    /// In the order of the pages.
    QList<pdf::Hit> all() const;
    QList<pdf::Hit> hitsOn(int page) const { return m_hits.value(page); }

    /// To the next or previous hit, around the ends.
    void next();
    void previous();
    /// Makes one of the hits the current one.
    void goTo(const pdf::Hit& hit);

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    void take(const pdf::PageHits& found);
    void stop();
    void moveTo(int page, int index);

    pdf::PlanReader& m_reader;
    QString m_document;
    QString m_words;
    pdf::RequestId m_request = 0;
    QMap<int, QList<pdf::Hit>> m_hits; ///< only pages that have some
    int m_count = 0;
    int m_page = -1; ///< of the current hit
    int m_index = 0; ///< of the current hit on its page
};

} // namespace beraad::ui
