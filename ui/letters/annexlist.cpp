// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/annexlist.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"

#include "core/base/files.h"
#include "core/wording/errorwording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr int kShownAnnexes = 3;

} // namespace

AnnexList::AnnexList(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add PDF…"), this))
    , m_addPart(new QPushButton(tr("Add &part of report"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_message(new InlineMessage(this))
{
    layOut();
    connect(m_add, &QPushButton::clicked, this, &AnnexList::add);
    connect(m_addPart, &QPushButton::clicked, this, &AnnexList::addReportPart);
    connect(m_remove, &QPushButton::clicked, this, &AnnexList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnnexList::followCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        // Afterwards: the answer fills the list anew, and the item is at work until then.
        QMetaObject::invokeMethod(
            this, [this, row = m_list->row(item)] { rename(row); }, Qt::QueuedConnection);
    });
    followCurrent();
    followOffer();
}

void AnnexList::layOut()
{
    m_list->setAccessibleName(tr("What goes behind each letter"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setToolTip(tr("The letter names these among its enclosures. F2 changes a name."));
    m_list->setFixedHeight(kShownAnnexes * (m_list->fontMetrics().height() + kHalfStep) + kStep);
    m_add->setAutoDefault(false);
    m_addPart->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto* label = new QLabel(tr("Anne&xes, behind each of these letters"), this);
    label->setBuddy(m_list);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(kHalfStep);
    buttons->addWidget(m_add);
    buttons->addWidget(m_addPart);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(kStep);
    line->addWidget(m_list, 1);
    line->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_message);
}

void AnnexList::showAnnexes(const QList<domain::LetterAnnex>& annexes)
{
    m_annexes = annexes;
    m_message->clear();
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const domain::LetterAnnex& annex : annexes) {
        auto* item = new QListWidgetItem(annex.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (annex.source == domain::AnnexSource::ReportPart) {
            const QString what = tr("What the report says of the region of the letter");
            item->setToolTip(what);
            item->setData(Qt::AccessibleDescriptionRole, what);
        }
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    followCurrent();
    followOffer();
}

void AnnexList::offerReportPart(const std::optional<QString>& name)
{
    m_partName = name;
    followOffer();
}

void AnnexList::sayError(const QString& sentence)
{
    m_message->sayError(sentence);
}

void AnnexList::add()
{
    FileQuestion question;
    question.title = tr("What goes behind each letter");
    question.filter = tr("PDF documents (*.pdf)");
    const QString path = m_prompts.openFile(question);
    if (path.isEmpty())
        return;
    const Result<QByteArray> pdf = readFile(path);
    if (!pdf)
        return sayError(wording::sentence(pdf.error()));
    QList<domain::LetterAnnex> more = m_annexes;
    more.append({QFileInfo(path).completeBaseName(), *pdf, {}});
    Q_EMIT wanted(more);
}

void AnnexList::addReportPart()
{
    QList<domain::LetterAnnex> more = m_annexes;
    more.append({*m_partName, {}, {}, domain::AnnexSource::ReportPart});
    Q_EMIT wanted(more);
}

void AnnexList::remove()
{
    QList<domain::LetterAnnex> left = m_annexes;
    left.removeAt(m_list->currentRow());
    Q_EMIT wanted(left);
}

void AnnexList::rename(int row)
{
    QList<domain::LetterAnnex> renamed = m_annexes;
    if (row < 0 || row >= renamed.size())
        return;
    const QString name = m_list->item(row)->text().simplified();
    if (!name.isEmpty())
        renamed[row].name = name;
    Q_EMIT wanted(renamed);
}

void AnnexList::followCurrent()
{
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void AnnexList::followOffer()
{
    const bool isThere = std::any_of(m_annexes.begin(), m_annexes.end(), [](const auto& annex) {
        return annex.source == domain::AnnexSource::ReportPart;
    });
    m_addPart->setEnabled(m_partName && !isThere);
    if (!m_partName)
        m_addPart->setToolTip(tr("These letters bring no advice, so no part of the report goes "
                                 "behind them."));
    else if (isThere)
        m_addPart->setToolTip(tr("It goes behind these letters already."));
    else
        m_addPart->setToolTip(tr("Behind each letter what the report says of its own region and of "
                                 "no other. Who of the committee read the plan is left out."));
}

} // namespace beraad::ui

#include "moc_annexlist.cpp"
