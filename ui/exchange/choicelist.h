// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"
#include "ui/exchange/changewording.h"

#include <QWidget>

class QButtonGroup;

namespace beraad::ui {

/// Where two laptops of a member differ: both values under each other, with laptop and time. None
/// is chosen until the person chose it.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    /// What choices are shown with.
    struct Names
    {
        FieldNames fields;
        QHash<domain::MemberId, QString> members;
        QHash<domain::PlanId, QString> regions;
    };

    ChoiceList(const QList<merging::Choice>& choices, Names names, QWidget* parent = nullptr);

    /// How many the person has not chosen yet.
    int left() const;
    void focusFirst();
    /// The newest of each that is left.
    void chooseNewest();

Q_SIGNALS:
    void chosen(qsizetype choice, qsizetype alternative);

private:
    QWidget* makeChoice(qsizetype place, const merging::Choice& choice);

    Names m_names;
    QList<QButtonGroup*> m_groups; ///< of each choice, its alternatives by their place
};

} // namespace beraad::ui
