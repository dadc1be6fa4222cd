// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/merging/merge.h"
#include "ui/exchange/changewording.h"

#include <QWidget>

class QButtonGroup;

namespace beraad::ui {

/// Where two laptops of a member differ, by member and region: of each field both values beside
/// each other, with laptop and time. None is chosen until the person chose it.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    /// What choices are shown with.
    struct Names
    {
        FieldNames fields;
        QHash<domain::MemberId, QString> members;
        QHash<domain::PlanId, domain::Region> regions;
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
    QList<qsizetype> inOrder(const QList<merging::Choice>& choices) const;
    QString planName(const merging::Choice& choice) const;
    QWidget* makeChoice(qsizetype place, const merging::Choice& choice);
    QWidget* makeAlternative(qsizetype place, const merging::Choice& choice, qsizetype number,
                             const QString& field);

    Names m_names;
    QList<QButtonGroup*> m_groups; ///< as shown, each with its alternatives by their place
};

} // namespace beraad::ui
