// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupdialog.h"

#include "ui/kit/measures.h"

#include "core/wording/formats.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

BackupDialog::BackupDialog(const QString& dossierPath, QWidget* parent)
    : QDialog(parent)
    , m_backups(storage::backups(dossierPath))
{
    const QString name = QFileInfo(dossierPath).completeBaseName();
    setWindowTitle(tr("Restore %1").arg(name));
    setMinimumWidth(64 * kStep);
    auto* layout = new QVBoxLayout(this);
    auto* word = new QLabel(this);
    word->setWordWrap(true);
    layout->addWidget(word);
    auto* buttons = new QDialogButtonBox(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_backups.isEmpty()) {
        word->setText(tr("There are no backups of %1 beside it.").arg(name));
        buttons->addButton(QDialogButtonBox::Close);
    } else {
        word->setText(tr("%1 goes back to how it was at the time you choose. As it is now it is "
                         "kept as a backup too, so you can come back to it.")
                          .arg(name));
        layout->addWidget(makeList());
        buttons->addButton(QDialogButtonBox::Cancel);
        buttons->addButton(tr("Restore this backup"), QDialogButtonBox::AcceptRole)
            ->setDefault(true);
    }
    layout->addWidget(buttons);
}

QWidget* BackupDialog::makeList()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Backups"));
    for (const storage::Backup& backup : std::as_const(m_backups)) {
        m_list->addItem(tr("%1, %2").arg(wording::longDateTime(backup.madeAt),
                                         QLocale().formattedDataSize(backup.bytes)));
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    return m_list;
}

std::optional<storage::Backup> BackupDialog::chosen() const
{
    if (!m_list || m_list->currentRow() < 0)
        return std::nullopt;
    return m_backups.value(m_list->currentRow());
}

} // namespace beraad::ui

#include "moc_backupdialog.cpp"
