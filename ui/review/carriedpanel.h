// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/carrieditems.h"

#include <QWidget>

class QVBoxLayout;

namespace beraad::ui {

class Fold;

/// In a later round: what the member cited and marked before, by what became of it. What a person
/// must look at comes first; nothing is cited again before the member says so.
class CarriedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CarriedPanel(QWidget* parent = nullptr);

    /// Hidden when there are none.
    void showItems(int round, const QList<CarriedItem>& items);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// To see it in the plan.
    void activated(const beraad::domain::Passage& place);
    void confirmed(const beraad::ui::CarriedItem& item, const beraad::domain::Passage& place);

private:
    void rebuild();
    void addGroup(text::Fate fate, const QString& title);
    QWidget* makeItem(const CarriedItem& item);
    QWidget* makePlace(const CarriedItem& item, const domain::Passage& place);

    QList<CarriedItem> m_items;
    bool m_isReadOnly = false;
    Fold* m_fold;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

} // namespace beraad::ui
