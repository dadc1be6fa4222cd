// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/picturesupply.h"
#include "ui/reading/plandocument.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QModelIndex;

namespace beraad::ui {

class PageNames;
class ThumbnailDelegate;
class ThumbnailModel;

/// The pages of a document small, to go to one by a click or Enter. Only those in sight and a few
/// around are drawn; what was scrolled away is cancelled, and while the panel is hidden nothing is
/// asked for. The reader must outlive it.
class ThumbnailPanel final : public QWidget
{
    Q_OBJECT

public:
    ThumbnailPanel(pdf::PlanReader& reader, std::shared_ptr<PictureCache> pictures,
                   QWidget* parent = nullptr);

    void showPages(const QString& document, const QList<QSizeF>& pageSizes, const PageNames& names);
    void setRotation(pdf::Rotation rotation);

public Q_SLOTS:
    /// The page that is read now.
    void setCurrentPage(int page);

Q_SIGNALS:
    void jumpRequested(beraad::ui::ReadingPlace place);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wantSoon() { m_rest.start(); }
    void want();
    void activate(const QModelIndex& index);
    void retranslate();

    PictureSupply m_pictures;
    ThumbnailModel* m_model;
    ThumbnailDelegate* m_delegate;
    QListView* m_list;
    QTimer m_rest; ///< of scrolling, before anything is asked for
};

} // namespace beraad::ui
