// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"
#include "ui/exchange/changewording.h"

#include <QWidget>

namespace beraad::ui {

/// Where two laptops of a member differ: both values under each other, with laptop and time, the
/// newest chosen until the person says otherwise.
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

Q_SIGNALS:
    void chosen(qsizetype choice, qsizetype alternative);

private:
    QWidget* makeChoice(qsizetype place, const merging::Choice& choice);

    Names m_names;
};

} // namespace beraad::ui
