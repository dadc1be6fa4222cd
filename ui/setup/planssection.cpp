// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/planssection.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/matching/filereading.h"
#include "ui/setup/completenesspanel.h"
#include "ui/setup/documentlist.h"
#include "ui/setup/intakepanel.h"
#include "ui/setup/intakewords.h"
#include "ui/setup/planform.h"
#include "ui/setup/planviewer.h"
#include "ui/setup/recordtable.h"
#include "ui/setup/tableandform.h"

#include "core/commands/intakedesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/programmerecords.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace beraad::ui {

using namespace domain;
using committee::PlanRecord;

namespace {

const QKeySequence kTakeIn(Qt::CTRL | Qt::Key_I);

QString amountText(const Money& amount)
{
    return amount.isZero() ? QString() : wording::euros(amount);
}

QList<intake::RegionRow> asRows(const QList<Region>& regions)
{
    QList<intake::RegionRow> rows;
    for (const Region& region : regions) {
        intake::RegionRow row;
        row.region = region;
        rows.append(row);
    }
    return rows;
}

} // namespace

PlansSection::PlansSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Plans"), About::Round, parent)
    , m_table(new RecordTable(QStringLiteral("setup/plans2"),
                              {{tr("No."), 6, Qt::AlignRight},
                               {tr("Region"), 22},
                               {tr("State"), 12},
                               {tr("Received"), 20},
                               {tr("Subsidy asked"), 15, Qt::AlignRight},
                               {tr("Co-financing"), 14, Qt::AlignRight},
                               {tr("PDFs"), 8, Qt::AlignRight},
                               {tr("Not there"), 26},
                               {tr("Checks"), 26}},
                              1, session.settings(), this))
    , m_form(new PlanForm(this))
    , m_both(new TableAndForm(QStringLiteral("setup/plans-splitter"), m_table, m_form,
                              session.settings(), this))
    , m_intake(new IntakePanel(session.prompts(), this))
    , m_viewer(new PlanViewer(session.reader(), this))
    , m_stack(new QStackedWidget(this))
    , m_expect(new QPushButton(this))
{
    layOut();
    connectParts();
}

void PlansSection::layOut()
{
    m_table->setAccessibleName(tr("Plans of the round"));
    m_both->addTool(QStringLiteral("document-import"), tr("Take in plans…"), kTakeIn,
                    [this] { takeIn({}); });
    m_both->setRemark(m_expect);
    m_stack->addWidget(m_both);
    m_stack->addWidget(m_intake);
    m_stack->addWidget(m_viewer);
    column().addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void PlansSection::connectParts()
{
    connect(m_table, &RecordTable::currentIdChanged, this, [this] {
        flush();
        m_form->startOver();
        showPlan();
    });
    connect(m_form, &PlanForm::edited, this, &PlansSection::store);
    CompletenessPanel& completeness = m_form->completeness();
    connect(&completeness, &CompletenessPanel::edited, this,
            [this](const PlanPart& found, const QString& field) {
                tell(commands::IntakeDesk(session().history()).store(found, field));
            });
    connect(&completeness, &CompletenessPanel::forgotten, this, [this](const PlanPart& found) {
        tell(commands::IntakeDesk(session().history()).forget(found));
    });
    connect(m_expect, &QPushButton::clicked, this, &PlansSection::expectOthers);
    DocumentList& documents = m_form->documents();
    connect(&documents, &DocumentList::addRequested, this, [this] {
        if (const PlanRecord* record = current())
            takeIn(record->region);
    });
    connect(&documents, &DocumentList::openRequested, this, &PlansSection::openDocument);
    connect(&documents, &DocumentList::openReplacedRequested, this, &PlansSection::openReplaced);
    connect(&documents, &DocumentList::replaceRequested, this, &PlansSection::replace);
    connect(&documents, &DocumentList::removeRequested, this, [this](const QString& sha256) {
        if (const PlanRecord* record = current())
            tell(commands::PlanDesk(session().history()).removeDocument(record->plan.id, sha256));
    });
    connect(m_intake, &IntakePanel::storeRequested, this, &PlansSection::storeIntake);
    connect(m_intake, &IntakePanel::cancelled, this, &PlansSection::showTable);
    connect(m_viewer, &PlanViewer::backRequested, this, &PlansSection::showTable);
}

QList<RecordRow> PlansSection::rows() const
{
    QList<RecordRow> rows;
    for (const PlanRecord& record : m_records.plans) {
        const Plan& plan = record.plan;
        const bool lacksPdf = plan.documents.isEmpty() && !isNotAssessed(plan);
        const Money cofinancing = plan.cofinancing.value_or(Money());
        const QList<PlanPart> found = m_found.value(plan.id.text());
        const QString notThere = isNotAssessed(plan) ? QString() : notThereWords(m_parts, found);
        const QStringList doubts = doubtsOf(record);
        rows.append({plan.id.text(),
                     {{QString::number(record.region.number), record.region.number},
                      {record.region.name, {}},
                      {wording::word(plan.state), int(plan.state)},
                      {wording::longDate(plan.receivedOn), plan.receivedOn},
                      {amountText(plan.requestedTotal()), plan.requestedTotal().cents()},
                      {amountText(cofinancing), cofinancing.cents()},
                      {QString::number(plan.documents.size()), plan.documents.size(), lacksPdf},
                      {notThere, notThere.isEmpty() ? 0 : partsNotThere(m_parts, found).size()},
                      {doubts.join(u' '), doubts.size()}}});
    }
    return rows;
}

/// What the checks find in a plan that is there.
QList<IntakeFlag> PlansSection::flagsOf(const PlanRecord& record) const
{
    if (record.plan.state == PlanState::Expected)
        return {};
    return intakeFlags(record.plan, record.region, m_records.programme, m_rule,
                       m_records.round.kind);
}

QStringList PlansSection::doubtsOf(const PlanRecord& record) const
{
    QStringList sentences;
    if (record.plan.state == PlanState::Withdrawn)
        return sentences;
    for (const IntakeFlag& flag : flagsOf(record))
        sentences << sentenceOf(flag);
    return sentences;
}

/// What each plan has to consist of, what was found of it, and what it is held against.
Result<void> PlansSection::readIntake()
{
    const storage::IntakeRecords records(session().dossier());
    BERAAD_TRY(m_rule, records.rule(m_records.programme.id));
    if (m_records.round.kind == RoundKind::PlanAssessment) {
        BERAAD_TRY(m_parts, records.parts(m_records.programme.id));
    }
    BERAAD_TRY(const QList<PlanPart> found, records.found(m_records.round.id));
    for (const PlanPart& part : found)
        m_found[part.plan.text()].append(part);
    return {};
}

Result<void> PlansSection::read()
{
    m_records = {};
    m_regions.clear();
    m_parts.clear();
    m_found.clear();
    if (!session().roundId().isNull()) {
        BERAAD_TRY(m_records, commands::readRound(session().dossier(), session().roundId()));
        BERAAD_TRY(m_regions,
                   storage::ProgrammeRecords(session().dossier()).regions(m_records.programme.id));
        BERAAD_CHECK(readIntake());
    }
    m_withoutPlan.clear();
    for (const Region& region : std::as_const(m_regions)) {
        const bool hasPlan =
            std::any_of(m_records.plans.begin(), m_records.plans.end(),
                        [&](const PlanRecord& each) { return each.region.id == region.id; });
        if (!hasPlan)
            m_withoutPlan.append(region);
    }
    m_table->showRows(rows());
    m_expect->setVisible(m_records.round.number == 1 && !m_withoutPlan.isEmpty() &&
                         !isRoundFinal());
    m_expect->setText(tr("Expect %n more region(s)…", nullptr, int(m_withoutPlan.size())));
    m_form->setReadOnly(isRoundFinal());
    showPlan();
    return mayGoOnViewing();
}

/// An interest that was stated, or another person at work, closes what is open.
Result<void> PlansSection::mayGoOnViewing()
{
    if (m_stack->currentWidget() != m_viewer)
        return {};
    const Result<void> may = commands::PlanDesk(session().history()).mayOpen(m_viewed);
    if (!may) {
        m_viewer->close();
        show(m_both, m_table);
    }
    return may;
}

const PlanRecord* PlansSection::current() const
{
    const auto found = std::find_if(
        m_records.plans.begin(), m_records.plans.end(),
        [this](const PlanRecord& each) { return each.plan.id.text() == m_table->currentId(); });
    return found == m_records.plans.end() ? nullptr : &*found;
}

void PlansSection::showPlan()
{
    const QDate start = m_records.round.fundingStart;
    const int firstYear =
        start.isValid() ? start.year() : session().clock().now().toLocalTime().date().year();
    const PlanRecord* record = current();
    if (!record) {
        m_form->documents().showReplaced({});
        return m_form->showPlan({}, {}, firstYear);
    }
    m_form->showPlan(record->plan,
                     tr("Region %1 · %2").arg(record->region.number).arg(record->region.name),
                     firstYear);
    if (const Result<void> shown = showCompleteness(*record); !shown)
        tell(shown);
}

Result<void> PlansSection::showCompleteness(const PlanRecord& record)
{
    const storage::IntakeRecords records(session().dossier());
    const QList<PlanPart> found = m_found.value(record.plan.id.text());
    BERAAD_TRY(const auto admission, records.admission(record.plan.id));
    BERAAD_TRY(m_replaced, records.replaced(record.plan.id));
    m_form->documents().showReplaced(m_replaced);
    BERAAD_CHECK(readTextLayers(record.plan, found));
    CompletenessPanel& panel = m_form->completeness();
    panel.setKind(m_records.round.kind);
    panel.showPlan(record.plan, m_parts, found, m_textLayers);
    panel.setReadOnly(isRoundFinal());
    panel.showFlags(flagsOf(record));
    QString by;
    for (const Member& member : session().members()) {
        if (admission && member.id == admission->member)
            by = member.name;
    }
    panel.showAdmission(admission ? admission->reason : QString(), by);
    return {};
}

/// Of the files in which parts were found; once, for what has a SHA-256 stays as it is.
Result<void> PlansSection::readTextLayers(const Plan& plan, const QList<PlanPart>& found)
{
    const storage::DocumentRecords documents(session().dossier());
    for (const DocumentFile& file : plan.documents) {
        const bool holdsPart = std::any_of(found.begin(), found.end(), [&](const PlanPart& part) {
            return part.document == file.sha256;
        });
        if (!holdsPart || m_textLayers.contains(file.sha256))
            continue;
        BERAAD_TRY(const QStringList texts, documents.pageTexts(file.sha256));
        QList<bool> hasText;
        for (const QString& text : texts)
            hasText << !text.trimmed().isEmpty();
        m_textLayers.insert(file.sha256, hasText);
    }
    return {};
}

/// A plan of which parts are not there enters the round with a reason only.
void PlansSection::store(const Plan& plan)
{
    const Result<void> stored = commands::PlanDesk(session().history()).store(plan);
    if (stored || stored.error().kind() != ErrorKind::PlanPartsMissing) {
        tell(stored);
        return;
    }
    TextQuestion question;
    question.title = tr("Admit the plan although not all of it is there?");
    question.text = tr("Not there: %1.").arg(stored.error().arguments().value(1));
    question.label = tr("&Why does it enter the round?");
    question.accept = tr("Admit the plan");
    question.form = TextQuestion::Form::Paragraph;
    const auto reason = session().prompts().askText(question);
    if (reason)
        tell(commands::IntakeDesk(session().history()).admit(plan.id, *reason));
    else
        showPlan(); // as it is stored
}

void PlansSection::replace(const QString& sha256)
{
    const PlanRecord* record = current();
    if (!record)
        return;
    const QString path = session().prompts().openFile(
        {tr("The file that takes its place"), {}, tr("Plans (*.pdf)"), {}, {}});
    if (path.isEmpty())
        return;
    auto* reading =
        new FileReading([this](const QString& title,
                               const LongTask::Work& work) { return session().start(title, work); },
                        session().prompts(), this);
    connect(reading, &FileReading::failed, this,
            [this](const Error& error) { tell(Result<void>(error)); });
    connect(reading, &FileReading::ready, this,
            [this, sha256, plan = record->plan.id](const intake::PreparedFile& file) {
                const auto stored =
                    commands::IntakeDesk(session().history())
                        .replaceDocument(plan, sha256,
                                         {file.fileName(), file.pdf, file.facts.pageTexts,
                                          file.facts.layout, file.lockedSha256});
                tell(stored ? Result<void>() : Result<void>(stored.error()));
            });
    reading->read(tr("Reading the plan"), path);
}

void PlansSection::expectOthers()
{
    QStringList names;
    for (const Region& region : std::as_const(m_withoutPlan))
        names << region.name;
    const Question question{
        tr("Expect %n more plan(s)?", nullptr, int(names.size())),
        tr("A plan is then expected of: %1. A plan that does not come can be set to withdrawn.")
            .arg(wording::enumeration(names)),
        tr("Expect plans")};
    if (!session().prompts().confirm(question))
        return;
    commands::PlanDesk desk(session().history());
    for (const Region& region : std::as_const(m_withoutPlan)) {
        if (!tell(desk.expect(session().roundId(), region.id)))
            return;
    }
}

void PlansSection::takeIn(const std::optional<Region>& region)
{
    if (isRoundFinal() || session().roundId().isNull())
        return;
    flush();
    const QStringList paths =
        session().prompts().openFiles({tr("Plans"), {}, tr("Plans (*.pdf)"), {}, {}});
    if (paths.isEmpty())
        return;
    auto files = std::make_shared<QList<intake::PreparedFile>>();
    LongTask* task = session().start(tr("Reading the plans"),
                                     [files, paths](const Progress& progress) -> Result<void> {
                                         BERAAD_TRY(*files, intake::prepareFiles(paths, progress));
                                         return {};
                                     });
    connect(task, &LongTask::finished, this, [this, files, region] { preview(*files, region); });
    connect(task, &LongTask::failed, this,
            [this](const Error& error) { tell(Result<void>(error)); });
}

void PlansSection::preview(const QList<intake::PreparedFile>& files,
                           const std::optional<Region>& region)
{
    m_intake->showFiles(files, asRows(m_regions), session().clock().now().toLocalTime().date());
    if (region)
        m_intake->assignAll(*region);
    show(m_intake, m_intake);
}

/// On a thread and a connection of its own, because a round's plans are hundreds of megabytes.
void PlansSection::storeIntake()
{
    m_intake->setBusy(true);
    const auto work = [&dossier = session().dossier(), actor = session().history().actor(),
                       round = session().roundId(),
                       intake = m_intake->intake()](const Progress& progress) -> Result<void> {
        BERAAD_TRY(const auto connection, dossier.alongside());
        commands::History history(*connection, actor);
        return intake::takeIn(history, round, intake, progress);
    };
    LongTask* task = session().start(tr("Storing the plans"), work);
    connect(task, &LongTask::finished, this, &PlansSection::finishIntake);
    connect(task, &LongTask::failed, this,
            [this](const Error& error) { tell(Result<void>(error)); });
    connect(task, &LongTask::cancelled, this, [this] {
        message().say(InlineMessage::Kind::Note, tr("Cancelled. Nothing was stored."));
    });
    connect(task, &LongTask::ended, this, [this] { m_intake->setBusy(false); });
}

void PlansSection::finishIntake()
{
    // Another history stored it: ours cannot undo past it, and tells those who listen to it.
    commands::History& history = session().history();
    history.forget();
    Q_EMIT history.changed({commands::Action::DocumentAdded, {}});
    Q_EMIT history.stored(session().clock().now());
    show(m_both, m_table);
    tell(Result<void>()); // which reads a whole round again: once is enough
}

void PlansSection::openDocument(int index)
{
    const PlanRecord* record = current();
    if (!record || index < 0 ||
        !tell(commands::PlanDesk(session().history()).mayOpen(record->plan.id)))
        return;
    m_viewed = record->plan.id;
    m_viewer->showDocument(session().dossier(), record->plan, index);
    show(m_viewer, m_viewer);
}

/// An earlier version by itself.
void PlansSection::openReplaced(const QString& sha256)
{
    const PlanRecord* record = current();
    const auto version =
        std::find_if(m_replaced.begin(), m_replaced.end(),
                     [&](const ReplacedDocument& each) { return each.document == sha256; });
    if (!record || version == m_replaced.end())
        return;
    DocumentFile file;
    file.sha256 = version->document;
    file.fileName = version->fileName;
    Plan before = record->plan;
    before.documents = {file};
    m_viewer->showDocument(session().dossier(), before, 0);
    show(m_viewer, m_viewer);
}

void PlansSection::showTable()
{
    if (m_stack->currentWidget() == m_viewer)
        m_viewer->close();
    show(m_both, m_table);
    refresh();
}

void PlansSection::show(QWidget* part, QWidget* focus)
{
    m_stack->setCurrentWidget(part);
    setFocusProxy(focus);
    if (isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

bool PlansSection::stepBack()
{
    if (m_stack->currentWidget() == m_both)
        return false;
    showTable();
    return true;
}

void PlansSection::flush()
{
    m_form->flush();
}

QList<ShortcutHint> PlansSection::shortcuts() const
{
    return {{kTakeIn, tr("Take in plans")}};
}

} // namespace beraad::ui

#include "moc_planssection.cpp"
