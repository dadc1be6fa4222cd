// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"

class QListWidget;
class QStackedWidget;

namespace beraad::ui {

class ArchiveSection;
class ObservationsSection;
class SetupSection;

/// Where the secretariat sets up the programme and leads the round: a list of sections, and the
/// one that was chosen beside it.
class SetupRoom final : public Room
{
    Q_OBJECT

public:
    explicit SetupRoom(Session& session, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    void flush() override;
    bool stepBack() override;
    QList<QWidget*> panes() override;
    QList<ShortcutHint> shortcuts() const override;
    void makeArchive() override;
    /// A placeholder in an observation, or else in the grounds of a measure on an interest.
    void showObjection(const Error& objection) override;

private:
    void addSection(const QString& key, const QString& iconName, SetupSection* section);
    void layOut();
    void addShortcuts();
    void showSection(int index);
    void move(int step);
    int firstSection() const;
    SetupSection* current() const;

    QListWidget* m_list;
    QStackedWidget* m_stack;
    ObservationsSection* m_observations;
    ArchiveSection* m_archive;
    QStringList m_keys; ///< the sections as the settings know them
};

} // namespace beraad::ui
