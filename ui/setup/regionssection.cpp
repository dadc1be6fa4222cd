// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/regionssection.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/tablesaving.h"
#include "ui/setup/importdialog.h"
#include "ui/setup/recordtable.h"
#include "ui/setup/regionform.h"
#include "ui/setup/tableandform.h"

#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/intake/regionlist.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"
#include "core/wording/domainwording.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {
const QKeySequence kImportRegions(Qt::CTRL | Qt::Key_I);
}

RegionsSection::RegionsSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Regions"), About::Programme, parent)
    , m_table(new RecordTable(QStringLiteral("setup/regions"),
                              {{tr("No."), 6, Qt::AlignRight},
                               {tr("Region"), 24},
                               {tr("Kind"), 18},
                               {tr("Lead applicant"), 22},
                               {tr("Address"), 18}},
                              1, session.settings(), this))
    , m_form(new RegionForm(this))
    , m_remark(new QLabel(this))
{
    layOut();
    connect(m_table, &RecordTable::currentIdChanged, this, [this] {
        flush();
        m_form->startOver();
        showRegion();
    });
    connect(m_form, &RegionForm::edited, this, [this](const Region& region) {
        tell(commands::RoundDesk(this->session().history()).store(region));
    });
}

void RegionsSection::layOut()
{
    m_table->setAccessibleName(tr("Regions of the programme"));
    setSavedContent(*m_table, [this] { return list(); });
    auto* both = new TableAndForm(QStringLiteral("setup/regions-splitter"), m_table, m_form,
                                  session().settings(), this);
    both->addTool(QStringLiteral("list-add"), tr("Add region…"), QKeySequence(Qt::Key_Insert),
                  [this] { add(); });
    both->addTool(QStringLiteral("document-import"), tr("Import…"), kImportRegions,
                  [this] { importList(); });
    both->addTool(QStringLiteral("document-save-as"), tr("Save table…"), {},
                  [this] { save(*m_table); });
    both->setRemark(m_remark);
    column().addWidget(both, 1);
    setFocusProxy(m_table);
}

QList<RecordRow> RegionsSection::rows() const
{
    QList<RecordRow> rows;
    for (const Region& region : m_regions) {
        const LeadApplicant& lead = region.leadApplicant;
        const bool isMissing = !lead.hasAddress();
        const QString address =
            isMissing ? tr("incomplete")
                      : QStringLiteral("%1, %2 %3").arg(lead.street, lead.postalCode, lead.city);
        rows.append({region.id.text(),
                     {{QString::number(region.number), region.number},
                      {region.name, {}},
                      {wording::word(region.kind), {}},
                      {lead.organisation, {}},
                      {address, {}, isMissing}}});
    }
    return rows;
}

Result<void> RegionsSection::read()
{
    m_regions.clear();
    if (session().programme()) {
        BERAAD_TRY(
            m_regions,
            storage::ProgrammeRecords(session().dossier()).regions(session().programme()->id));
    }
    m_table->showRows(rows());
    const auto missing = std::count_if(m_regions.begin(), m_regions.end(), [](const Region& each) {
        return !each.leadApplicant.hasAddress();
    });
    m_remark->setText(missing == 0
                          ? QString()
                          : tr("%n region(s) without a complete address", nullptr, int(missing)));
    showRegion();
    return {};
}

void RegionsSection::showRegion()
{
    Region current;
    QHash<int, QString> taken;
    for (const Region& region : std::as_const(m_regions)) {
        if (region.id.text() == m_table->currentId())
            current = region;
        else
            taken.insert(region.number, region.name);
    }
    m_form->showRegion(current, taken);
}

/// A new region is expected to hand in a plan in the round, as one from a table is.
void RegionsSection::add()
{
    if (!session().programme())
        return;
    const auto name = session().prompts().askText(
        {tr("Add region"),
         tr("A region is not removed afterwards; name and number can be changed. A plan of it is "
            "expected in the round."),
         tr("Name"),
         tr("Add region"),
         {},
         TextQuestion::Form::Line});
    if (!name || name->trimmed().isEmpty())
        return;
    Region region;
    region.programme = session().programme()->id;
    region.number = m_regions.isEmpty() ? 1 : m_regions.last().number + 1;
    region.name = name->simplified();
    commands::History& history = session().history();
    const auto added = storage::inTransaction(session().dossier(), [&]() -> Result<RegionId> {
        BERAAD_TRY(const RegionId id, commands::RoundDesk(history).store(region));
        if (!session().roundId().isNull() && !isRoundFinal()) {
            const auto plan = commands::PlanDesk(history).expect(session().roundId(), id);
            if (!plan)
                return plan.error();
        }
        return id;
    });
    if (!tell(added))
        return;
    m_table->setCurrentId(added->text());
    refresh();
    m_form->setFocus(Qt::OtherFocusReason);
}

void RegionsSection::importList()
{
    const auto dialog = ImportDialog::ask(session(), intake::TableSubject::Regions, this);
    if (!tell(dialog) || !*dialog)
        return;
    connect(*dialog, &QDialog::accepted, this, [this, opened = *dialog] {
        refresh();
        message().say(InlineMessage::Kind::Note, opened->outcome());
    });
}

/// In the order of the table, with the columns that importList() reads.
Result<tables::CellTable> RegionsSection::list() const
{
    BERAAD_TRY(const QList<Plan> plans,
               storage::PlanRecords(session().dossier()).plans(session().roundId()));
    QList<Region> shown;
    for (const QString& id : m_table->shownIds()) {
        for (const Region& region : m_regions) {
            if (region.id.text() == id)
                shown.append(region);
        }
    }
    return intake::regionList(shown, plans, wording::Phrases().language());
}

void RegionsSection::flush()
{
    m_form->flush();
}

QList<ShortcutHint> RegionsSection::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Insert), tr("Add a region")},
            {kImportRegions, tr("Import a table of regions")}};
}

} // namespace beraad::ui

#include "moc_regionssection.cpp"
