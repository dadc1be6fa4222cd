// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/domain/retention.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace beraad::ui {

class RecordTable;
class Settings;

/// How long members' notes are kept, what there is of them in this round, and what was removed
/// before. Shows what it is told.
class RetentionPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Contents
    {
        std::optional<domain::Round> round; ///< none: there is no round
        int months = domain::kUsualNoteMonths;
        QList<domain::MemberNotes> notes;
        QList<domain::Removal> removals;
        QList<domain::Member> members;
        QList<domain::Round> rounds;
        bool maySet = false;
        bool mayRemove = false;
    };

    explicit RetentionPanel(Settings& settings, QWidget* parent = nullptr);

    void showContents(const Contents& contents);

Q_SIGNALS:
    void monthsChosen(int months);
    void removeRequested();

private:
    void layOut();
    void showNotes(const Contents& contents);
    void showRemovals(const Contents& contents);

    QSpinBox* m_months;
    QLabel* m_until;
    RecordTable* m_notes;
    QPushButton* m_remove;
    QLabel* m_removals;
};

/// "3 marks, 1 draft": what there is of each kind, without the kinds of which there is nothing.
QString noteWords(const domain::NoteCounts& counts);

} // namespace beraad::ui
