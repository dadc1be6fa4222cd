// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/planspage.h"

#include "core/tables/tablefile.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/start/pageids.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

QStringList pdfsIn(const QString& folder)
{
    QStringList paths;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        paths << QDir(folder).absoluteFilePath(name);
    return paths;
}

} // namespace

PlansPage::PlansPage(Prompts& prompts)
    : m_prompts(prompts)
{
    setTitle(tr("Plans"));
    setSubTitle(tr("The PDFs are copied into the dossier. Both fields may stay empty; plans can be "
                   "added later."));
    m_folder = addField(
        tr("&Folder with the plans (PDF)"), tr("One PDF for each region, or more"), [this] {
            return m_prompts.chooseFolder({tr("Folder with the plans"), {}, {}, {}, {}});
        });
    m_table = addField(
        tr("&Table of the regions (ODS, XLSX or CSV)"),
        tr("Number, name, lead applicant, address, subsidy asked per year"), [this] {
            return m_prompts.openFile(
                {tr("Table of the regions"), {}, tr("Tables (*.ods *.xlsx *.csv)"), {}, {}});
        });
    content()->addStretch(1);
}

QLineEdit* PlansPage::addField(const QString& label, const QString& hint,
                               const std::function<QString()>& ask)
{
    auto* title = new QLabel(label);
    auto* field = new QLineEdit;
    field->setPlaceholderText(hint);
    title->setBuddy(field);
    auto* browse = new QPushButton(tr("Browse…"));
    connect(browse, &QPushButton::clicked, this, [field, ask] {
        const QString path = ask();
        if (!path.isEmpty())
            field->setText(QDir::toNativeSeparators(path));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(browse);
    content()->addWidget(title);
    content()->addLayout(row);
    content()->addSpacing(kStep);
    return field;
}

QString PlansPage::taskTitle() const
{
    return tr("Reading the plans");
}

LongTask::Work PlansPage::work()
{
    m_read = std::make_shared<Read>();
    m_tablePath = QDir::fromNativeSeparators(m_table->text().trimmed());
    return [read = m_read, folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
            table = m_tablePath](const Progress& progress) -> Result<void> {
        if (!folder.isEmpty() && !QDir(folder).exists())
            return Error(ErrorKind::FileNotFound, {folder});
        if (!table.isEmpty()) {
            BERAAD_TRY(read->table, tables::readTableFile(table, tables::SurplusCells::Kept));
        }
        if (!folder.isEmpty()) {
            BERAAD_TRY(read->files, intake::prepareFiles(pdfsIn(folder), progress));
        }
        return {};
    };
}

int PlansPage::nextId() const
{
    return int(m_tablePath.isEmpty() ? PageId::Matches : PageId::Columns);
}

} // namespace beraad::ui

#include "moc_planspage.cpp"
