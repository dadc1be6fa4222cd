// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mark.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace beraad::ui {

class PlanView;

/// What a reader can do with what is selected in a plan: highlight it in a colour, or write a note
/// beside it. By key and on the menu of each view. Stores nothing.
class MarkActions final : public QObject
{
    Q_OBJECT

public:
    explicit MarkActions(QObject* parent);

    void addTo(PlanView& view);
    /// Whether something is selected.
    void setCanMark(bool can);

    static QKeySequence highlightKeys(domain::MarkColour colour);
    static QKeySequence noteKeys();

Q_SIGNALS:
    void highlightRequested(beraad::domain::MarkColour colour);
    void noteRequested();

private:
    QAction* add(const QString& text, const QKeySequence& keys);

    QList<QAction*> m_actions;
};

} // namespace beraad::ui
