// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"
#include "ui/reading/picturecache.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace beraad::ui {

/// Gets pictures of pages from a reader and keeps the last ones, in a cache that it may share with
/// other supplies. The view says at each move what it wants by now; what it no longer wants is
/// cancelled. The reader must outlive it.
class PictureSupply final : public QObject
{
    Q_OBJECT

public:
    /// Six pages on a small screen.
    static constexpr qsizetype kUsualBound = 24 * 1024 * 1024;

    explicit PictureSupply(pdf::PlanReader& reader,
                           std::shared_ptr<PictureCache> cache = std::make_shared<PictureCache>(),
                           qsizetype bound = kUsualBound);
    ~PictureSupply() override;

    /// Most urgent first. Everything else that was asked before is cancelled.
    void want(const QList<pdf::PictureRequest>& wanted);
    /// Null while it is on its way.
    QImage picture(const pdf::PictureRequest& request) const;
    QImage standIn(const pdf::PictureRequest& request) const;
    /// Why the reader could not draw this page; it is not asked for again until retry().
    std::optional<Error> problem(const QString& document, int page) const;
    bool isUnreadable(const QString& document, int page) const;
    /// The next want() asks for it again.
    void retry(const QString& document, int page);

    const PictureCache& cache() const { return *m_cache; }
    void setBound(qsizetype bytes);

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
    std::shared_ptr<PictureCache> m_cache;
    qsizetype m_bound = 0;
    QHash<PictureKey, Pending> m_pending;
    QHash<std::pair<QString, int>, Error> m_problems;
};

} // namespace beraad::ui
