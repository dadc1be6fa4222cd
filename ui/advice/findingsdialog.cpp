// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/findingsdialog.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include "core/documents/findingprose.h"
#include "core/wording/domainwording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace beraad::ui {

using namespace domain;
using committee::CriterionFinding;

namespace {

enum FindingColumn
{
    AboutColumn,
    FoundColumn,
    EffectColumn
};

/// Which citation of the finding a passage's line is about.
constexpr int kCitationRole = Qt::UserRole;

bool saysAlready(const QString& motivation, const JointFinding& finding)
{
    const QString text = finding.text.trimmed();
    return !text.isEmpty() && motivation.contains(text);
}

} // namespace

FindingsDialog::FindingsDialog(const QList<CriterionFinding>& findings, const QString& motivation,
                               QWidget* parent)
    : QDialog(parent)
    , m_findings(findings)
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Insert findings"));
    fill(motivation);
    layOut();
    connect(m_list, &QTreeWidget::itemChanged, this, &FindingsDialog::enable);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        m_list->setCurrentItem(item, AboutColumn); // where Space finds the check mark
    });
    enable();
}

bool FindingsDialog::hasWritten() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const CriterionFinding& each) { return each.isWritten(); });
}

void FindingsDialog::fill(const QString& motivation)
{
    m_list->setAccessibleName(tr("What the readers found together"));
    m_list->setHeaderLabels({tr("Criterion"), tr("Found together"), tr("Effect on the outcome")});
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    for (const CriterionFinding& finding : std::as_const(m_findings))
        addLine(finding, motivation);
    m_list->expandAll();
    m_list->setColumnWidth(AboutColumn, 34 * kStep);
    m_list->setColumnWidth(FoundColumn, 48 * kStep);
    QTreeWidgetItem* current = m_list->topLevelItem(0);
    for (int line = m_list->topLevelItemCount() - 1; line >= 0; --line) {
        if (m_list->topLevelItem(line)->checkState(AboutColumn) == Qt::Checked)
            current = m_list->topLevelItem(line);
    }
    m_list->setCurrentItem(current, AboutColumn);
}

void FindingsDialog::addLine(const CriterionFinding& finding, const QString& motivation)
{
    auto* line = new QTreeWidgetItem(m_list);
    line->setText(AboutColumn,
                  QStringLiteral("%1 %2").arg(finding.criterion.key, finding.criterion.title));
    for (const int column : {AboutColumn, FoundColumn, EffectColumn})
        line->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
    if (!finding.isWritten()) {
        line->setText(FoundColumn, tr("Nothing was written together."));
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return;
    }
    const bool isThere = saysAlready(motivation, finding.finding);
    QStringList effect{documents::judgedAs(finding)};
    if (isThere)
        effect << tr("stands in the motivation");
    effect.removeAll(QString());
    line->setText(FoundColumn, finding.finding.text.trimmed());
    line->setText(EffectColumn, effect.join(QStringLiteral("; ")));
    line->setToolTip(FoundColumn, finding.finding.text.trimmed());
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line->setCheckState(AboutColumn,
                        finding.decidesOutcome() && !isThere ? Qt::Checked : Qt::Unchecked);
    addPassages(line, finding.finding);
}

/// Each once: readers often cite the same.
void FindingsDialog::addPassages(QTreeWidgetItem* line, const JointFinding& finding)
{
    QStringList shown;
    for (int i = 0; i < int(finding.citations.size()); ++i) {
        const QString reference = wording::reference(finding.citations.at(i).passage);
        if (shown.contains(reference))
            continue;
        shown << reference;
        auto* passage = new QTreeWidgetItem(line, {reference});
        passage->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        passage->setCheckState(AboutColumn, Qt::Checked);
        passage->setData(AboutColumn, kCitationRole, i);
        passage->setToolTip(AboutColumn, reference);
        passage->setFirstColumnSpanned(true);
    }
}

void FindingsDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(
        hasWritten() ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    m_list->setVisible(hasWritten());
    if (hasWritten()) {
        m_insert = buttons->addButton(tr("Insert"), QDialogButtonBox::AcceptRole);
        m_insert->setDefault(true);
        column->addWidget(
            new QuietLabel(tr("What is ticked comes into the motivation where the cursor is, as "
                              "text that you can edit. Space ticks, Enter inserts."),
                           this));
        column->addWidget(m_list, 1);
        resize(110 * kStep, 60 * kStep);
        m_list->setFocus();
    } else {
        auto* nothing =
            new QuietLabel(tr("The readers have not written yet what they find together on this "
                              "plan. The lead reader writes it with each criterion, under "
                              "“Together”."),
                           this);
        column->addWidget(nothing);
        setMinimumWidth(56 * kStep);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FindingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FindingsDialog::reject);
}

void FindingsDialog::enable()
{
    if (!m_insert)
        return;
    bool hasTicked = false;
    for (int line = 0; line < m_list->topLevelItemCount(); ++line)
        hasTicked = hasTicked || m_list->topLevelItem(line)->checkState(AboutColumn) == Qt::Checked;
    m_insert->setEnabled(hasTicked);
}

CriterionFinding FindingsDialog::chosenOf(int line) const
{
    CriterionFinding finding = m_findings.at(line);
    const QList<Citation> all = std::exchange(finding.finding.citations, {});
    const QTreeWidgetItem* item = m_list->topLevelItem(line);
    for (int i = 0; i < item->childCount(); ++i) {
        if (item->child(i)->checkState(AboutColumn) == Qt::Checked)
            finding.finding.citations
                << all.at(item->child(i)->data(AboutColumn, kCitationRole).toInt());
    }
    return finding;
}

void FindingsDialog::accept()
{
    QStringList prose;
    for (int line = 0; line < m_list->topLevelItemCount(); ++line) {
        if (m_list->topLevelItem(line)->checkState(AboutColumn) == Qt::Checked)
            prose << documents::findingProse(chosenOf(line));
    }
    QDialog::accept(); // the focus is back in the form before it changes
    if (!prose.isEmpty())
        Q_EMIT chosen(prose.join(QStringLiteral("\n\n")));
}

} // namespace beraad::ui

#include "moc_findingsdialog.cpp"
