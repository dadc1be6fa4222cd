// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"

#include <QDialog>

#include <optional>

class QListWidget;

namespace beraad::ui {

/// Lets a person choose the backup that a dossier goes back to, and says what then happens. It
/// restores nothing itself.
class BackupDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BackupDialog(const QString& dossierPath, QWidget* parent = nullptr);

    /// The chosen one; none while there are no backups.
    std::optional<storage::Backup> chosen() const;

private:
    QWidget* makeList();

    QList<storage::Backup> m_backups; ///< the newest first, as the rows of the list
    QListWidget* m_list = nullptr;
};

} // namespace beraad::ui
