// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupsection.h"

class QPushButton;

namespace beraad::archive {
struct MadeArchive;
}

namespace beraad::ui {

class RetentionPanel;

/// What is kept and what goes: the whole dossier as files for the archive, and members' notes when
/// their time is over.
class ArchiveSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit ArchiveSection(Session& session, QWidget* parent = nullptr);

    /// Asks where to and begins; says why where that may not be now.
    void makeArchive();

protected:
    Result<void> read() override;

private:
    void layOut();
    void finishArchive(const archive::MadeArchive& made, const Result<void>& recorded);
    void setMonths(int months);
    void removeNotes();
    bool confirmRemoval(int total) const;
    void compact(const QString& told);

    QPushButton* m_archive;
    bool m_isArchiving = false;
    RetentionPanel* m_retention;
};

} // namespace beraad::ui
