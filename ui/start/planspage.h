// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/newdossier.h"
#include "core/tables/table.h"
#include "ui/start/taskpage.h"

#include <memory>
#include <optional>

class QLineEdit;

namespace beraad::ui {

class Prompts;

/// The second step: the folder with the plans, and a table of the regions where there is one. On
/// the way to the next step the PDFs are read.
class PlansPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit PlansPage(Prompts& prompts);

    /// What was read; empty where no folder was chosen.
    const QList<intake::PreparedFile>& files() const { return m_read->files; }
    /// Of the regions; none where no table was chosen.
    const std::optional<tables::Table>& table() const { return m_read->table; }
    const QString& tablePath() const { return m_tablePath; }
    int nextId() const override;

protected:
    QString taskTitle() const override;
    LongTask::Work work() override;

private:
    /// Filled by the work, read when it has ended.
    struct Read
    {
        QList<intake::PreparedFile> files;
        std::optional<tables::Table> table;
    };
    QLineEdit* addField(const QString& label, const QString& hint,
                        const std::function<QString()>& ask);

    Prompts& m_prompts;
    QLineEdit* m_folder;
    QLineEdit* m_table;
    QString m_tablePath; ///< that is or was read; the field may say something else meanwhile
    std::shared_ptr<Read> m_read = std::make_shared<Read>();
};

} // namespace beraad::ui
