// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QSplitter>

#include <optional>

namespace beraad::ui {

class Settings;

/// The two halves of the desk beside each other, the plan left and the form right. The form has a
/// third at most, but never more than reads well, until the person moves the edge; from then on it
/// keeps that share. Each half can make room for the other, never both. Where the edge is and what
/// is hidden is remembered.
class PlanAndForm final : public QSplitter
{
    Q_OBJECT

public:
    enum class Half
    {
        Plan,
        Form
    };

    /// The settings stay the caller's and outlive it.
    explicit PlanAndForm(Settings& settings, QWidget* parent = nullptr);

    void setHalves(QWidget* plan, QWidget* form);

    /// The focus goes to the half that stays, and back to where it was.
    void hideOrShow(Half half);
    /// Shows it, for what is to be seen there.
    void bringBack(Half half);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void placeEdge();
    QWidget* widgetOf(Half half) const { return widget(half == Half::Plan ? 0 : 1); }
    void setHalfVisible(Half half, bool visible);
    void remember();

    Settings& m_settings;
    std::optional<double> m_formShare; ///< of the width, as the person wants it
    QPointer<QWidget> m_hadFocus;      ///< in the half that is hidden
};

} // namespace beraad::ui
