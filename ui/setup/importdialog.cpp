// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/importdialog.h"

#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/tablesaving.h"
#include "ui/matching/importwords.h"
#include "ui/matching/mappingview.h"

#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/tables/tablefile.h"
#include "core/wording/errorwording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace intake;

ImportDialog::ImportDialog(Session& session, const QString& path, const tables::Table& table,
                           TableSubject subject, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_list(table, subject)
    , m_view(new MappingView(m_list, this))
    , m_outcome(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_import(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_again(m_buttons->addButton(tr("Read the file again"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(subject == TableSubject::Regions ? tr("Import regions") : tr("Import members"));
    resize(130 * kStep, 80 * kStep);
    layOut();
    connectParts();
    showAnew();
    m_view->setFocus();
}

Result<ImportDialog*> ImportDialog::ask(Session& session, TableSubject subject, QWidget* parent)
{
    const QString title =
        subject == TableSubject::Regions ? tr("Import regions") : tr("Import members");
    const QString path = session.prompts().openFile({title, {}, tableFilesFilter(), {}, {}});
    if (path.isEmpty())
        return nullptr;
    BERAAD_TRY(const tables::Table table, tables::readTableFile(path, tables::SurplusCells::Kept));
    auto* dialog = new ImportDialog(session, path, table, subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ImportDialog::layOut()
{
    m_outcome->setWordWrap(true);
    m_again->setAutoDefault(false);
    m_again->setToolTip(tr("After a correction in the program that made the file"));
    m_import->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    column->addWidget(m_view, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_buttons);
}

void ImportDialog::connectParts()
{
    connect(m_view, &MappingView::changed, this, &ImportDialog::showOutcome);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::readAgain);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::store);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::showAnew()
{
    m_view->showAnew(years());
    showOutcome();
}

QString ImportDialog::actionText() const
{
    if (!m_list.problems().isEmpty() || m_list.count() == 0)
        return tr("Import");
    return m_list.columns().subject() == TableSubject::Regions
               ? tr("Import %n region(s)", nullptr, m_list.count())
               : tr("Import %n member(s)", nullptr, m_list.count());
}

void ImportDialog::showOutcome()
{
    m_import->setText(actionText());
    m_import->setEnabled(m_list.isRight());
    m_outcome->setVisible(m_list.isRight());
    if (!m_list.isRight())
        return;
    const auto effects = m_list.effects(m_session.dossier(), m_session.roundId());
    if (!effects) {
        m_view->sayError(wording::sentence(effects.error()));
        m_import->setEnabled(false);
        return;
    }
    const QString known = m_list.columns().subject() == TableSubject::Regions
                              ? tr("A region is known by its number.")
                              : tr("A member is known by the name.");
    m_outcome->setText(effectsSentence(*effects) + u' ' + known + u' ' +
                       tr("An empty cell changes nothing. The import cannot be undone."));
}

/// Those that the table speaks of and those that plans already ask for.
QList<int> ImportDialog::years() const
{
    QList<int> years = yearsIn(m_list.table());
    if (const auto plans = storage::PlanRecords(m_session.dossier()).plans(m_session.roundId())) {
        for (const domain::Plan& plan : *plans) {
            for (const domain::YearAmount& amount : plan.requested)
                years.append(amount.year);
        }
    }
    if (years.isEmpty()) {
        constexpr int kYearsAhead = 4;
        const int now = m_session.clock().now().toLocalTime().date().year();
        for (int year = now; year <= now + kYearsAhead; ++year)
            years.append(year);
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

void ImportDialog::readAgain()
{
    const auto table = tables::readTableFile(m_path, tables::SurplusCells::Kept);
    if (!table) {
        m_view->sayError(wording::sentence(table.error()));
        return;
    }
    m_list.setTable(*table);
    showAnew();
}

void ImportDialog::store()
{
    if (!m_list.isRight())
        return;
    const auto effects = m_list.effects(m_session.dossier(), m_session.roundId());
    const Result<void> stored = m_list.store(m_session.history(), m_session.roundId());
    if (!stored) {
        m_view->sayError(wording::sentence(stored.error()));
        return;
    }
    m_done = tr("%1 was imported.").arg(m_list.table().fileName());
    if (effects)
        m_done += u' ' + effectsSentence(*effects);
    accept();
}

} // namespace beraad::ui

#include "moc_importdialog.cpp"
