// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/matchview.h"

#include "ui/kit/measures.h"
#include "ui/matching/matchtablemodel.h"
#include "ui/matching/unlocking.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

/// Completes the names of regions while they are typed.
class NameDelegate final : public QStyledItemDelegate
{
public:
    NameDelegate(const MatchTableModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex&) const override
    {
        auto* field = new QLineEdit(parent);
        field->setFrame(false);
        auto* completer = new QCompleter(m_model.knownNames(), field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        field->setCompleter(completer);
        return field;
    }

private:
    const MatchTableModel& m_model;
};

} // namespace

MatchView::MatchView(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_model(new MatchTableModel(this))
    , m_unlocking(new Unlocking(prompts, this))
    , m_summary(new QLabel(this))
    , m_unlock(new QPushButton(this))
    , m_table(new QTableView(this))
{
    layOutTable();
    auto* leaveOut =
        new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leaveOut, &QShortcut::activated, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        m_model->setData(current.siblingAtColumn(MatchTableModel::Number), QString(), Qt::EditRole);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_unlock);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        summarise();
        Q_EMIT changed();
    });
    connect(m_unlock, &QPushButton::clicked, this,
            [this] { m_unlocking->start(m_model->locked()); });
    connect(m_unlocking, &Unlocking::unlocked, m_model, &MatchTableModel::replaceFile);
    connect(m_unlocking, &Unlocking::busyChanged, this, [this] {
        summarise();
        Q_EMIT changed();
    });
}

void MatchView::layOutTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MatchTableModel::Name, new NameDelegate(*m_model, m_table));
    m_table->setAccessibleName(tr("Files and their regions"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setIconSize({kIconSize, kIconSize});
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kStep +
                                                     kHalfStep);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int character = m_table->fontMetrics().averageCharWidth();
    const QList<int> widths{46, 9, 7, 28, 30};
    for (qsizetype column = 0; column < widths.size(); ++column)
        header->resizeSection(int(column), widths[column] * character);
}

void MatchView::setFiles(const QList<intake::PreparedFile>& files,
                         const QList<intake::RegionRow>& known)
{
    m_known = known.size();
    m_model->setFiles(files, known);
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MatchTableModel::Number));
    summarise();
    Q_EMIT changed();
}

void MatchView::assignAll(const domain::Region& region)
{
    m_model->assignAll(region);
    m_table->setCurrentIndex(m_model->index(0, MatchTableModel::Number));
    summarise();
    Q_EMIT changed();
}

QList<intake::RegionRow> MatchView::newRegions() const
{
    return m_model->newRegions();
}

QList<intake::PlanOfRegion> MatchView::plans() const
{
    return m_model->plans();
}

bool MatchView::isComplete() const
{
    return m_model->isComplete();
}

bool MatchView::isBusy() const
{
    return m_unlocking->isBusy();
}

void MatchView::summarise()
{
    const auto locked = int(m_model->locked().size());
    m_unlock->setVisible(locked > 0);
    m_unlock->setEnabled(!isBusy());
    m_unlock->setText(isBusy() ? tr("Reading…") : tr("Unlock %n file(s)…", nullptr, locked));
    const int out = m_model->leftOut();
    const qsizetype regions = m_known + m_model->newRegions().size();
    const QString counted =
        m_model->rowCount() == 0
            ? tr("No plans were chosen. Regions: %1.").arg(regions)
            : tr("Plans: %1. Regions: %2.").arg(m_model->plans().size()).arg(regions);
    m_summary->setText(out == 0 ? counted
                                : counted + QLatin1Char(' ') +
                                      tr("Files that are left out: %1.").arg(out));
}

} // namespace beraad::ui

#include "moc_matchview.cpp"
