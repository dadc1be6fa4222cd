// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/themespage.h"

#include "ui/elsewhere/evidencedialog.h"
#include "ui/kit/measures.h"
#include "ui/kit/plangrid.h"
#include "ui/kit/quietlabel.h"

#include "core/wording/domainwording.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::PlanRecord;
using committee::ThemeFigures;
using committee::ThemeView;

namespace {

enum ThemeColumn
{
    Name,
    FirstCoverage,
    NobodySaid = FirstCoverage + int(kCoverages.size()),
    Total
};

/// What a number counts.
struct Counted
{
    bool isAll = false;
    std::optional<Coverage> coverage; ///< none: nobody said

    bool has(const PlanRecord& record, const ThemeId& theme) const
    {
        return isAll || committee::coverageOf(theme, record) == coverage;
    }
};

Counted countedIn(int column)
{
    if (column == Name || column == Total)
        return {true, {}};
    if (column == NobodySaid)
        return {};
    return {false, kCoverages[std::size_t(column - FirstCoverage)]};
}

QStandardItem* makeItem(const QString& text, Qt::Alignment alignment)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QList<QStandardItem*> makeRow(const ThemeFigures& figures)
{
    const auto number = [](int count) {
        return makeItem(QString::number(count), Qt::AlignHCenter);
    };
    QList<QStandardItem*> row{makeItem(figures.theme.name, Qt::AlignLeft)};
    for (const Coverage coverage : kCoverages)
        row.append(number(figures.count(coverage)));
    row.append(number(figures.nobodySaid));
    row.append(number(figures.total()));
    return row;
}

EvidenceGroup groupOf(const PlanRecord& record, const ThemeView* view, const DifferenceSheet& sheet)
{
    EvidenceGroup group{
        record.plan.id,
        {ThemesPage::tr("Region %1 · %2").arg(record.region.number).arg(record.region.name)},
        {}};
    if (!view) {
        group.cells << ThemesPage::tr("nobody") << QString() << QString();
        return group;
    }
    const Member* reader = sheet.member(view->member);
    group.cells << (reader ? reader->name : QString())
                << (view->finding.coverage ? wording::word(*view->finding.coverage) : QString())
                << view->finding.remark;
    if (view->finding.example) {
        Evidence shown;
        shown.passage = view->finding.example->passage;
        group.evidence.append(shown);
    }
    return group;
}

} // namespace

ThemesPage::ThemesPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_grid(new PlanGrid(*m_model, 1, this))
    , m_note(new QuietLabel({}, this))
{
    m_grid->setAccessibleName(tr("Themes by how they are covered"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * kStep, 0);
    column->setSpacing(kStep);
    column->addWidget(m_note);
    column->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    connect(m_grid, &QTableView::activated, this, &ThemesPage::open);
}

void ThemesPage::showSheet(const DifferenceSheet& sheet)
{
    const bool isOther = sheet.viewer != m_sheet.viewer || sheet.round != m_sheet.round;
    if (isOther)
        closeList();
    m_sheet = sheet;
    m_figures.clear();
    const QModelIndex before = m_grid->currentIndex();
    const int row = std::max(before.row(), 0);
    const int column = std::max(before.column(), int(FirstCoverage));
    m_model->clear();
    QStringList titles{tr("Theme")};
    for (const Coverage coverage : kCoverages)
        titles << wording::word(coverage);
    titles << tr("Nobody said") << tr("Plans");
    m_model->setHorizontalHeaderLabels(titles);
    const QList<PlanRecord> plans = sheet.openRecords();
    for (const domain::Theme& theme : sheet.themes) {
        const ThemeFigures figures = committee::themeFigures(theme, plans);
        if (theme.isRetired && figures.said() == 0)
            continue;
        m_figures.append(figures);
        m_model->appendRow(makeRow(figures));
    }
    m_grid->setColumnCharacters(Name, 44);
    for (int place = FirstCoverage; place <= Total; ++place)
        m_grid->setColumnCharacters(place, 14);
    m_grid->setVisible(!m_figures.isEmpty());
    m_grid->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    m_note->setText(
        m_figures.isEmpty()
            ? tr("The programme has no themes. They are added in Set-up.")
            : tr("Over the final reviews of the %n plan(s) that are open to you. A plan is covered "
                 "as most of its readers say who say anything; where as many say one thing as "
                 "another, the lower counts. Enter shows the plans behind a number.",
                 nullptr, int(plans.size())));
    // With nothing in the grid the sentence has the keys: they get away from here again.
    QWidget* first = m_grid->isHidden() ? static_cast<QWidget*>(m_note) : m_grid;
    m_note->setFocusPolicy(m_grid->isHidden() ? Qt::StrongFocus : Qt::NoFocus);
    setFocusProxy(first);
}

void ThemesPage::open(const QModelIndex& index)
{
    if (index.row() < 0 || index.row() >= m_figures.size())
        return;
    const domain::Theme& theme = m_figures.at(index.row()).theme;
    const Counted counted = countedIn(index.column());
    QList<PlanRecord> plans = m_sheet.openRecords();
    std::stable_sort(plans.begin(), plans.end(), [](const PlanRecord& a, const PlanRecord& b) {
        return a.region.number < b.region.number;
    });
    QList<EvidenceGroup> groups;
    for (const PlanRecord& record : std::as_const(plans)) {
        if (!counted.has(record, theme.id))
            continue;
        const QList<ThemeView> views = committee::viewsOn(theme.id, record);
        for (const ThemeView& view : views)
            groups.append(groupOf(record, &view, m_sheet));
        if (views.isEmpty())
            groups.append(groupOf(record, nullptr, m_sheet));
    }
    closeList();
    const QString title =
        counted.isAll
            ? theme.name
            : QStringLiteral("%1: %2").arg(
                  theme.name, m_model->headerData(index.column(), Qt::Horizontal).toString());
    m_list = new EvidenceDialog(title, {tr("Plan"), tr("Reader"), tr("Covered"), tr("Remark")},
                                tr("There are no such plans."), groups, this);
    connect(m_list, &EvidenceDialog::activated, this, &ThemesPage::passageRequested);
    m_list->show();
}

void ThemesPage::closeList()
{
    if (m_list)
        m_list->close();
}

} // namespace beraad::ui

#include "moc_themespage.cpp"
