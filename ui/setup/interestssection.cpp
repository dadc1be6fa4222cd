// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/interestssection.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/taborder.h"
#include "ui/setup/recordtable.h"
#include "ui/setup/tableandform.h"

#include "core/commands/declarationdesk.h"
#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kMeasureColumn = 3;
const QString kInterestsLayout = QStringLiteral("setup/interests");
constexpr MeasureKind kMeasures[] = {MeasureKind::ReadsAndVotes, MeasureKind::ReadsWithoutVote,
                                     MeasureKind::Recused};

QLabel* makeParagraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

InterestsSection::InterestsSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Interests"), About::Round, parent)
    , m_summary(new QLabel(this))
    , m_table(new RecordTable(kInterestsLayout,
                              {{tr("Region"), 18},
                               {tr("Member"), 18},
                               {tr("Stated"), 18},
                               {tr("Measure"), 28},
                               {tr("On"), 24}},
                              0, session.settings(), this))
    , m_form(new QWidget(this))
    , m_stated(makeParagraph(this))
    , m_decided(makeParagraph(this))
    , m_measure(new QWidget(this))
    , m_grounds(new NoteEdit(m_measure))
    , m_record(new QPushButton(tr("Record measure"), m_measure))
    , m_hindrance(new QuietLabel({}, this))
{
    layOutMeasure();
    layOut();
    connect(&session, &Session::actingMemberChanged, this, [this] {
        m_drafts.clear(); // they are not for the eyes of another
        if (isVisible())
            refresh();
    });
    connect(m_table, &RecordTable::currentIdChanged, this, &InterestsSection::showLine);
}

void InterestsSection::layOut()
{
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("What members stated"));
    if (session().settings().layout(kInterestsLayout).isEmpty())
        m_table->sortByColumn(kMeasureColumn, Qt::AscendingOrder); // what waits comes first
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_stated);
    column->addWidget(m_decided);
    column->addWidget(m_measure);
    column->addWidget(m_hindrance);
    column->addStretch();
    m_form->setFocusProxy(m_kind);
    tabAsLaidOut(m_form);
    m_both = new TableAndForm(QStringLiteral("setup/interests-splitter"), m_table, m_form,
                              session().settings(), this);
    this->column().addWidget(m_summary);
    this->column().addWidget(m_both, 1);
    this->column().addStretch();
    setFocusProxy(m_table);
}

void InterestsSection::layOutMeasure()
{
    QList<Choice> choices;
    for (const MeasureKind kind : kMeasures)
        choices.append({wording::word(kind), {}, {}});
    m_kind = new ChoiceRow(choices, ChoiceRow::Look::Radio, m_measure);
    m_kind->setAccessibleName(tr("Measure"));
    m_grounds->setAccessibleName(tr("Grounds"));
    auto* label = new QLabel(tr("&Grounds"), m_measure);
    label->setBuddy(m_grounds);
    auto* column = new QVBoxLayout(m_measure);
    column->setContentsMargins(0, kStep, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(new SectionHeading(tr("Measure"), SectionHeading::Level::Section, m_measure));
    column->addWidget(m_kind);
    column->addWidget(label);
    column->addWidget(m_grounds);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    connect(m_kind, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        m_drafts[m_table->currentId()].kind = index;
        m_record->setEnabled(index.has_value());
    });
    connect(m_grounds, &QPlainTextEdit::textChanged, this,
            [this] { m_drafts[m_table->currentId()].grounds = m_grounds->text(); });
    connect(m_record, &QPushButton::clicked, this, &InterestsSection::record);
}

Result<void> InterestsSection::read()
{
    m_records = {};
    if (!session().roundId().isNull()) {
        BERAAD_TRY(m_records, commands::readRound(session().dossier(), session().roundId()));
    }
    if (!maySee())
        m_records = {};
    m_lines.clear();
    QList<RecordRow> rows;
    for (int plan = 0; plan < int(m_records.plans.size()); ++plan) {
        const committee::PlanRecord& record = m_records.plans.at(plan);
        for (const ConflictDeclaration& declaration : record.declarations) {
            const bool waits = waitsForMeasure(declaration, record.interests());
            const auto measure = measureOn(declaration.id, record.interests());
            const QString decided = waits     ? tr("to be decided")
                                    : measure ? wording::word(measure->kind)
                                              : QString();
            m_lines.append({declaration, plan});
            rows.append(
                {declaration.id.text(),
                 {{record.region.name, record.region.number},
                  {nameOf(declaration.member), {}},
                  {wording::word(declaration.kind), {}},
                  {decided,
                   waits     ? 0
                   : measure ? 1
                             : 2,
                   waits},
                  {wording::longDateTime(declaration.declaredAt), declaration.declaredAt}}});
        }
    }
    m_table->showRows(rows);
    showSummary();
    showLine();
    return {};
}

/// What a member stated is for those who lead and keep the dossier.
bool InterestsSection::maySee() const
{
    const auto member = session().actingMember();
    return !member || mayAdvise(member->role);
}

void InterestsSection::showSummary()
{
    const auto waiting = std::count_if(m_lines.begin(), m_lines.end(), [this](const Line& line) {
        return waitsForMeasure(line.declaration, planOf(line).interests());
    });
    if (!maySee())
        m_summary->setText(tr("What members stated of their interests is for the chair and the "
                              "secretary. Your own lines stand with the plan, in Review."));
    else if (m_lines.isEmpty())
        m_summary->setText(tr("No member has stated anything yet. Each reader does so before a "
                              "plan opens."));
    else if (waiting == 0)
        m_summary->setText(tr("No possible interest waits for a measure."));
    else
        m_summary->setText(tr("%n possible interest(s) wait for a measure; until then the plan "
                              "stays closed to the member.",
                              nullptr, int(waiting)));
    m_both->setVisible(!m_lines.isEmpty());
}

const InterestsSection::Line* InterestsSection::current() const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [this](const Line& line) {
        return line.declaration.id.text() == m_table->currentId();
    });
    return found == m_lines.end() ? nullptr : &*found;
}

QString InterestsSection::nameOf(const MemberId& member) const
{
    for (const Member& each : session().members()) {
        if (each.id == member)
            return each.name;
    }
    return {};
}

void InterestsSection::showLine()
{
    const Line* line = current();
    if (!line) {
        m_stated->clear();
        m_decided->clear();
    } else {
        const ConflictDeclaration& said = line->declaration;
        m_stated->setText(tr("%1 on %2: %3")
                              .arg(nameOf(said.member), planOf(*line).region.name,
                                   wording::word(said.kind).toLower()) +
                          (said.reason.isEmpty() ? QString() : u'\n' + said.reason));
        m_decided->setText(measuresOn(*line));
    }
    m_decided->setVisible(!m_decided->text().isEmpty());
    showMeasure(line);
}

QString InterestsSection::measuresOn(const Line& line) const
{
    QStringList texts;
    for (const ConflictMeasure& measure : planOf(line).measures) {
        if (measure.declaration == line.declaration.id)
            texts << tr("%1, by %2, %3\n%4")
                         .arg(wording::word(measure.kind), nameOf(measure.recordedBy),
                              wording::longDateTime(measure.recordedAt), measure.grounds);
    }
    return texts.join(QStringLiteral("\n\n"));
}

/// Only a possible interest asks for one; who may not record it reads why.
void InterestsSection::showMeasure(const Line* line)
{
    const bool isPossible = line && line->declaration.kind == DeclarationKind::Possible;
    const Result<void> may =
        isPossible ? commands::DeclarationDesk(session().history()).mayDecide(line->declaration)
                   : Result<void>();
    m_measure->setVisible(isPossible && may);
    m_hindrance->setText(may ? QString() : wording::sentence(may.error()));
    m_hindrance->setVisible(!may);
    const Draft draft = m_drafts.value(m_table->currentId());
    const QSignalBlocker quiet(m_grounds);
    m_kind->showChosen(draft.kind);
    if (m_grounds->text() != draft.grounds)
        m_grounds->setPlainText(draft.grounds);
    m_record->setEnabled(draft.kind.has_value());
}

void InterestsSection::record()
{
    const Line* line = current();
    const QString id = m_table->currentId();
    const Draft draft = m_drafts.value(id);
    if (!line || !draft.kind)
        return;
    const auto recorded = commands::DeclarationDesk(session().history())
                              .decide(line->declaration, kMeasures[*draft.kind], draft.grounds);
    if (!tell(recorded)) {
        m_grounds->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_drafts.remove(id);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace beraad::ui

#include "moc_interestssection.cpp"
