// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/planspage.h"

#include "core/tables/tablefile.h"
#include "core/wording/errorwording.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
    , m_problems(new QListWidget)
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
    m_problems->setAccessibleName(tr("Problems in the table"));
    m_problems->setWordWrap(true);
    m_problems->hide();
    content()->addWidget(m_problems, 1);
    content()->addStretch(0);
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
    m_problems->hide();
    return [read = m_read, folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
            table = QDir::fromNativeSeparators(m_table->text().trimmed())](
               const Progress& progress) -> Result<void> {
        if (!folder.isEmpty() && !QDir(folder).exists())
            return Error(ErrorKind::FileNotFound, {folder});
        if (!table.isEmpty()) {
            BERAAD_TRY(const tables::Table rows, tables::readTableFile(table));
            const intake::NamedRegionReading reading = intake::readRegions(rows);
            read->regions = reading.rows;
            read->problems = reading.problems;
            if (!reading.problems.isEmpty())
                return reading.problems.first();
        }
        if (!folder.isEmpty()) {
            BERAAD_TRY(read->files, intake::prepareFiles(pdfsIn(folder), progress));
        }
        return {};
    };
}

void PlansPage::showFailure(const Error& error)
{
    const QList<Error>& problems = m_read->problems;
    if (problems.size() < 2)
        return TaskPage::showFailure(error);
    m_problems->clear();
    for (const Error& problem : problems)
        m_problems->addItem(wording::sentence(problem));
    m_problems->setCurrentRow(0);
    m_problems->show();
    message()->sayError(tr("The table has %n problem(s), which are listed above. Mend them in the "
                           "table and go on.",
                           nullptr, int(problems.size())));
}

} // namespace beraad::ui

#include "moc_planspage.cpp"
