// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"
#include "ui/reading/picturecache.h"

#include <QObject>
#include <QSet>

namespace beraad::ui {

/// Gets pictures of pages from a reader and keeps the last ones. The view says at each move what it
/// wants by now; what it no longer wants is cancelled. The reader must outlive it.
class PictureSupply final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kUsualBound = 96 * 1024 * 1024;

    explicit PictureSupply(pdf::PlanReader& reader, QObject* parent = nullptr);
    ~PictureSupply() override;

    /// Most urgent first. Everything else that was asked before is cancelled.
    void want(const QList<pdf::PictureRequest>& wanted);
    /// Null while it is on its way.
    QImage picture(const pdf::PictureRequest& request) const;
    QImage standIn(const pdf::PictureRequest& request) const;
    /// The reader could not draw this page.
    bool isUnreadable(const QString& document, int page) const;

    const PictureCache& cache() const { return m_cache; }
    void setBound(qsizetype bytes) { m_cache.setBound(bytes); }

Q_SIGNALS:
    void arrived(int page);

private:
    struct Pending
    {
        pdf::RequestId id = 0;
        pdf::Priority priority = pdf::Priority::Visible;
    };
    void take(const pdf::Picture& picture);
    QList<pdf::PictureRequest> affordable(const QList<pdf::PictureRequest>& wanted) const;

    pdf::PlanReader& m_reader;
    PictureCache m_cache{kUsualBound};
    QHash<PictureKey, Pending> m_pending;
    QSet<std::pair<QString, int>> m_unreadable;
};

} // namespace beraad::ui
