// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/passage.h"

#include <QWidget>

#include <optional>

class QSpinBox;
class QToolButton;

namespace beraad::ui {

/// A page of one of the plan's PDFs.
struct PlanPage
{
    QString document; ///< SHA-256
    int page = 0;     ///< counts from 0
};

/// The page of a plan where something stands: to type, to take over from what is read now, and to
/// go to. Shows what is stored; a pick is a wish.
class PageField final : public QWidget
{
    Q_OBJECT

public:
    explicit PageField(const QString& accessibleName, QWidget* parent = nullptr);

    void showPage(const std::optional<PlanPage>& page);
    void setReadOnly(bool readOnly);
    /// The page that is read now, and how many its PDF has; without a document none is.
    void setReading(const PlanPage& reading, int pages);

Q_SIGNALS:
    /// None: the page was taken out.
    void picked(const std::optional<beraad::ui::PlanPage>& page);
    void showRequested(const beraad::domain::Passage& passage);

private:
    void layOut();
    void enable();

    std::optional<PlanPage> m_shown;
    PlanPage m_reading;
    bool m_isReadOnly = false;
    QSpinBox* m_page;
    QToolButton* m_here;
    QToolButton* m_show;
};

} // namespace beraad::ui
