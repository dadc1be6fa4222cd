// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/versionsdialog.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include "core/wording/domainwording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

VersionsDialog::VersionsDialog(const Criterion& criterion,
                               const QList<commands::ScoreVersion>& versions, QWidget* parent)
    : QDialog(parent)
    , m_versions(versions.crbegin(), versions.crend())
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier versions of %1").arg(criterion.key));
    resize(80 * kStep, 45 * kStep);
    auto* lead = new QuietLabel(m_versions.isEmpty()
                                    ? tr("Nothing was entered here yet.")
                                    : tr("What you bring back can be undone, as any other edit."),
                                this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore this version"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(lead);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    fill(criterion);
    connect(buttons, &QDialogButtonBox::accepted, this, &VersionsDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this] { m_restore->setEnabled(!m_isReadOnly && chosen()); };
    connect(m_list, &QTreeWidget::currentItemChanged, this, update);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &VersionsDialog::restore);
    update();
    m_list->setFocus();
}

void VersionsDialog::fill(const Criterion& criterion)
{
    m_list->setHeaderLabels({tr("Since"), tr("Who"), tr("Judgement"), tr("Motivation")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setVisible(!m_versions.isEmpty());
    for (const commands::ScoreVersion& version : std::as_const(m_versions)) {
        const bool holds = m_list->topLevelItemCount() == 0;
        const QString since = QLocale().toString(version.since.toLocalTime(), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, holds ? tr("%1 (now)").arg(since) : since);
        item->setText(1, version.who);
        item->setText(2, wording::word(version.score.judgement, criterion.scale));
        item->setText(3, version.score.motivation);
        item->setToolTip(3, version.score.motivation);
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

std::optional<Score> VersionsDialog::chosen() const
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    return place > 0 ? std::optional(m_versions.at(place).score) : std::nullopt;
}

void VersionsDialog::restore()
{
    const auto score = chosen();
    if (!score || m_isReadOnly)
        return;
    Q_EMIT restoreRequested(*score);
    accept();
}

} // namespace beraad::ui

#include "moc_versionsdialog.cpp"
