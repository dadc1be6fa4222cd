// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/statisticspage.h"

#include "ui/differences/differencewords.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/domain/access.h"
#include "core/wording/formats.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using committee::Deviation;
using committee::Reliability;

namespace {

constexpr int kFigures[] = {1, 2, 3}; ///< columns; words stand behind them

/// Figures stand under each other, away from the words.
void alignFigures(QTreeWidget& table)
{
    for (const int column : kFigures) {
        table.headerItem()->setTextAlignment(column, Qt::AlignCenter);
        for (int row = 0; row < table.topLevelItemCount(); ++row)
            table.topLevelItem(row)->setTextAlignment(column, Qt::AlignCenter);
    }
    for (int column = 0; column < table.columnCount() - 1; ++column) {
        table.resizeColumnToContents(column);
        table.setColumnWidth(column, table.columnWidth(column) + 3 * kStep);
    }
}

QString figure(const Reliability& reliability)
{
    return reliability.alpha && !reliability.isTooFew()
               ? QLocale().toString(*reliability.alpha, 'f', 2)
               : QStringLiteral("–");
}

} // namespace

StatisticsPage::StatisticsPage(QWidget* parent)
    : QWidget(parent)
    , m_criteria(makeTable(
          {tr("Criterion"), tr("Plans"), tr("Pairs"), tr("Agreement"), tr("What it says")},
          tr("Agreement per criterion")))
    , m_readers(makeTable(
          {tr("Reader"), tr("Plans"), tr("Pairs"), tr("Apart on average"), tr("Beside the others")},
          tr("Deviation per reader")))
    , m_readersHeading(new SectionHeading(tr("Readers beside their co-readers"),
                                          SectionHeading::Level::Section, this))
    , m_readersNote(new QuietLabel({}, this))
    , m_note(new QuietLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * kStep, 0);
    column->setSpacing(kStep);
    column->addWidget(
        new SectionHeading(tr("Agreement per criterion"), SectionHeading::Level::Section, this));
    column->addWidget(m_note);
    column->addWidget(m_criteria, 3);
    column->addWidget(m_readersHeading);
    column->addWidget(m_readersNote);
    column->addWidget(m_readers, 2);
    setFocusProxy(m_criteria);
}

QTreeWidget* StatisticsPage::makeTable(const QStringList& headers, const QString& name)
{
    auto* table = new QTreeWidget(this);
    table->setHeaderLabels(headers);
    table->setAccessibleName(name);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    return table;
}

void StatisticsPage::showSheet(const DifferenceSheet& sheet)
{
    m_note->setText(
        tr("Krippendorff's alpha for ordinal scales over the final reviews of the %n plan(s) that "
           "are open to you: 1 is agreement in all, 0 no more than by chance. With fewer than %1 "
           "pairs of judgements it says nothing. A low figure is a reason to look again at the "
           "criterion; it changes no score.",
           nullptr, int(sheet.openRecords().size()))
            .arg(committee::kFewestPairs));
    showCriteria(sheet);
    showReaders(sheet);
}

void StatisticsPage::showCriteria(const DifferenceSheet& sheet)
{
    m_criteria->clear();
    const QList<committee::PlanRecord> plans = sheet.openRecords();
    for (const Section& section : sheet.rubric.sections) {
        for (const Criterion& criterion : section.criteria) {
            const Reliability found = committee::reliabilityOf(criterion, plans);
            m_criteria->addTopLevelItem(
                new QTreeWidgetItem({QStringLiteral("%1  %2").arg(criterion.key, criterion.title),
                                     QString::number(found.units), QString::number(found.pairs),
                                     figure(found), wordOf(found)}));
        }
    }
    alignFigures(*m_criteria);
}

void StatisticsPage::showReaders(const DifferenceSheet& sheet)
{
    m_readers->clear();
    const QList<committee::PlanRecord> plans = sheet.openRecords();
    for (const Member& reader : sheet.readers()) {
        if (!maySeeDeviation(sheet.viewer, reader.id))
            continue;
        const Deviation found = committee::deviationOf(reader.id, sheet.rubric, plans);
        m_readers->addTopLevelItem(new QTreeWidgetItem(
            {reader.name, QString::number(found.plans), QString::number(found.pairs),
             found.isTooFew() ? QStringLiteral("–")
                              : wording::percentage(qRound(found.meanAbsolute * 100), 100),
             wordOf(found)}));
    }
    alignFigures(*m_readers);
    const bool hasReaders = m_readers->topLevelItemCount() > 0;
    m_readersHeading->setVisible(hasReaders);
    m_readersNote->setVisible(hasReaders);
    m_readers->setVisible(hasReaders);
    const QString whose =
        sheet.viewer.role == MemberRole::Chair
            ? tr("Differences with who reads the same plans, as a share of the scale. Only you and "
                 "the reader see these.")
            : tr("Your differences with who reads the same plans, as a share of the scale. Only "
                 "you and the chair see these.");
    m_readersNote->setText(
        whose + u' ' +
        tr("With fewer than %1 plans or %2 pairs of judgements they say nothing.")
            .arg(committee::kFewestPlans)
            .arg(committee::kFewestPairs));
}

} // namespace beraad::ui

#include "moc_statisticspage.cpp"
