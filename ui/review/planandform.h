// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QSplitter>

#include <optional>

namespace beraad::ui {

class ReaderWindow;
class Settings;

/// The two halves of the desk beside each other, the plan left and the form right. The form has a
/// third at most, but never more than reads well, until the person moves the edge; from then on it
/// keeps that share. Each half can make room for the other, never both. Where the edge is and what
/// is hidden is remembered. The plan can have a window of its own; then the form has all the room
/// here.
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
    ~PlanAndForm() override;

    void setHalves(QWidget* plan, QWidget* form);

    /// The focus goes to the half that stays, and back to where it was. With two windows there is
    /// nothing to hide: it goes to the other one.
    void hideOrShow(Half half);
    /// Shows it, for what is to be seen there.
    void bringBack(Half half);
    /// Gives the halves the room that they need now, and not when the events for it come.
    void settle();

    bool isPlanApart() const { return !m_window.isNull(); }
    void setPlanApart(bool apart);
    /// What a window of the plan is called.
    void setPlanName(const QString& name);

Q_SIGNALS:
    void planApartChanged(bool apart);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void placeEdge();
    QWidget* widgetOf(Half half) const { return half == Half::Plan ? m_plan : m_form; }
    void goToOtherWindow();
    void takePlanApart();
    void takePlanBack();
    void setHalfVisible(Half half, bool visible);
    void remember();

    Settings& m_settings;
    QWidget* m_plan = nullptr;
    QWidget* m_form = nullptr;
    std::optional<double> m_formShare; ///< of the width, as the person wants it
    QPointer<QWidget> m_hadFocus;      ///< in the half that is hidden
    QPointer<ReaderWindow> m_window;   ///< the plan is in it
    QString m_planName;
};

} // namespace beraad::ui
