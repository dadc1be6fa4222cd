// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/versionsdialog.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beraad::ui {

VersionsDialog::VersionsDialog(const QString& title, const QString& choice, const QString& words,
                               const QList<ShownVersion>& versions, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(80 * kStep, 45 * kStep);
    auto* lead = new QuietLabel(versions.isEmpty()
                                    ? tr("Nothing was entered here yet.")
                                    : tr("What you bring back can be undone, as any other edit."),
                                this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore this version"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(lead);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_list->setHeaderLabels({tr("Since"), tr("Who"), choice, words});
    fill(versions);
    connect(buttons, &QDialogButtonBox::accepted, this, &VersionsDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this] { m_restore->setEnabled(!m_isReadOnly && chosen()); };
    connect(m_list, &QTreeWidget::currentItemChanged, this, update);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &VersionsDialog::restore);
    update();
    m_list->setFocus();
}

void VersionsDialog::fill(const QList<ShownVersion>& versions)
{
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setVisible(!versions.isEmpty());
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const bool holds = m_list->topLevelItemCount() == 0;
        const QString since =
            QLocale().toString(version->since.toLocalTime(), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, holds ? tr("%1 (now)").arg(since) : since);
        item->setText(1, version->who);
        item->setText(2, version->choice);
        item->setText(3, version->words);
        item->setToolTip(3, version->words);
        for (int column = 0; column < 4; ++column)
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    // The one before what holds now is what people come for.
    const int places = m_list->topLevelItemCount();
    if (places > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(1, places - 1)));
}

void VersionsDialog::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_restore->setVisible(!readOnly);
}

std::optional<int> VersionsDialog::chosen() const
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    return place > 0 ? std::optional(m_list->topLevelItemCount() - 1 - place) : std::nullopt;
}

void VersionsDialog::restore()
{
    const auto index = chosen();
    if (!index || m_isReadOnly)
        return;
    Q_EMIT restoreRequested(*index);
    accept();
}

} // namespace beraad::ui

#include "moc_versionsdialog.cpp"
