// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/newdossier.h"
#include "ui/start/taskpage.h"

#include <memory>

class QLineEdit;
class QListWidget;

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
    const QList<intake::RegionRow>& regions() const { return m_read->regions; }

protected:
    QString taskTitle() const override;
    LongTask::Work work() override;
    void showFailure(const Error& error) override;

private:
    /// Filled by the work, read when it has ended.
    struct Read
    {
        QList<intake::PreparedFile> files;
        QList<intake::RegionRow> regions;
        QList<Error> problems; ///< of the table
    };
    QLineEdit* addField(const QString& label, const QString& hint,
                        const std::function<QString()>& ask);

    Prompts& m_prompts;
    QLineEdit* m_folder;
    QLineEdit* m_table;
    QListWidget* m_problems; ///< of the table, where there are more than one
    std::shared_ptr<Read> m_read = std::make_shared<Read>();
};

} // namespace beraad::ui
