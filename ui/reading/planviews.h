// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/planview.h"

#include <QList>
#include <QSplitter>

namespace beraad::ui {

/// One view on a plan, or two: the text on page 100 beside the table on page 102. Each scrolls and
/// zooms by itself and may show another PDF; they share the pictures of pages. The one that had the
/// focus last is the one that the person works in. The reader must outlive it.
class PlanViews final : public QSplitter
{
    Q_OBJECT

public:
    explicit PlanViews(pdf::PlanReader& reader, QWidget* parent = nullptr);

    PlanView& active() const { return *m_active; }
    /// In the order they stand, the first one is always there.
    QList<PlanView*> all() const;
    bool isSplit() const { return m_parts.size() > 1; }
    const std::shared_ptr<PictureCache>& pictures() const { return m_pictures; }

    /// Makes a second view when there is none; it becomes the active one and has no document yet.
    void split(Qt::Orientation orientation);
    void unsplit();

Q_SIGNALS:
    void added(beraad::ui::PlanView* view);
    void activeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part
    {
        QWidget* box;
        QWidget* sign; ///< a line of the accent over the active one of two
        PlanView* view;
    };
    void addPart();
    void activate(PlanView* view);
    void showSigns();

    pdf::PlanReader& m_reader;
    std::shared_ptr<PictureCache> m_pictures;
    QList<Part> m_parts;
    PlanView* m_active = nullptr;
};

} // namespace beraad::ui
