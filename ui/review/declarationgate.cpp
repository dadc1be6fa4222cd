// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/declarationgate.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/planheader.h"
#include "ui/kit/plansequence.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/taborder.h"
#include "ui/reading/dossierplan.h"
#include "ui/review/titlepage.h"

#include "core/commands/declarationdesk.h"
#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr DeclarationKind kKinds[] = {DeclarationKind::None, DeclarationKind::Possible,
                                      DeclarationKind::Direct};

QString consequenceOf(DeclarationKind kind)
{
    switch (kind) {
    case DeclarationKind::None:
        return DeclarationGate::tr("Neither you nor anybody close to you gains or loses by what "
                                   "becomes of this plan. The plan opens at once.");
    case DeclarationKind::Possible:
        return DeclarationGate::tr("Something might be taken for an interest. The chair decides "
                                   "what you may do; until then the plan stays closed to you.");
    case DeclarationKind::Direct:
        return DeclarationGate::tr("You work for a partner, advise one or gain by the plan. The "
                                   "plan closes to you at once and everywhere: you do not see, "
                                   "score or vote on it.");
    }
    Q_UNREACHABLE();
}

QString actOf(DeclarationKind kind)
{
    switch (kind) {
    case DeclarationKind::None:
        return DeclarationGate::tr("State that there is none");
    case DeclarationKind::Possible:
        return DeclarationGate::tr("Put it to the chair");
    case DeclarationKind::Direct:
        return DeclarationGate::tr("State it and close the plan");
    }
    Q_UNREACHABLE();
}

/// A paragraph for each kind.
QString partnersOf(const Region& region)
{
    QStringList paragraphs;
    for (const PartnerKind kind : {PartnerKind::VmboSchool, PartnerKind::MboCollege,
                                   PartnerKind::Company, PartnerKind::Other}) {
        QStringList names;
        for (const Partner& partner : region.partners) {
            if (partner.kind == kind)
                names << partner.name;
        }
        if (!names.isEmpty())
            paragraphs << QStringLiteral("%1: %2").arg(wording::word(kind),
                                                       names.join(QStringLiteral(", ")));
    }
    return paragraphs.join(u'\n');
}

QLabel* makeText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names are the applicants'
    return label;
}

} // namespace

DeclarationGate::DeclarationGate(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PlanHeader(this))
    , m_area(new FormArea(this))
    , m_titlePage(new TitlePage(session.reader(), this))
    , m_applicant(makeText(this))
    , m_partners(makeText(this))
    , m_said(new QuietLabel({}, this))
    , m_consequence(new QuietLabel({}, this))
    , m_reasonPart(new QWidget(this))
    , m_reason(new NoteEdit(m_reasonPart))
    , m_message(new InlineMessage(this))
    , m_declare(new QPushButton(this))
    , m_back(new QPushButton(tr("Back to the plan"), this))
{
    QList<Choice> choices;
    for (const DeclarationKind kind : kKinds)
        choices.append({wording::word(kind), consequenceOf(kind), {}});
    m_choices = new ChoiceRow(choices, ChoiceRow::Look::Button, this);
    layOut();
    connect(m_header, &PlanHeader::previousRequested, this, &DeclarationGate::previousRequested);
    connect(m_header, &PlanHeader::nextRequested, this, &DeclarationGate::nextRequested);
    connect(m_choices, &ChoiceRow::picked, this, &DeclarationGate::choose);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_drafts[m_plan].reason = m_reason->text(); });
    connect(&session, &Session::actingMemberChanged, this,
            [this] { m_drafts.clear(); }); // they are not for the eyes of another
    connect(m_declare, &QPushButton::clicked, this, &DeclarationGate::declare);
    connect(m_back, &QPushButton::clicked, this, &DeclarationGate::backRequested);
}

DeclarationGate::~DeclarationGate() = default;

void DeclarationGate::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_area, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(4 * kStep);
    row->addWidget(m_titlePage, 0, Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(makeQuestion(), 1, Qt::AlignTop);
    row->addStretch();
    m_area->widget()->setMaximumWidth(QWIDGETSIZE_MAX); // the question has a width of its own
    m_area->column().setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    m_area->column().addLayout(row);
    m_area->column().addStretch();
    setFocusProxy(m_choices);
    tabAsLaidOut(m_area->widget());
}

QWidget* DeclarationGate::makeQuestion()
{
    auto* question = new QWidget(this);
    question->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableColumns + 4 * kStep);
    m_choices->setAccessibleName(tr("Interest in the plan"));
    auto* reasonLabel = new QLabel(tr("&Reason"), m_reasonPart);
    reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    auto* reason = new QVBoxLayout(m_reasonPart);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(kHalfStep);
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    buttons->addWidget(m_declare);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_applicant);
    column->addWidget(m_partners);
    column->addSpacing(kStep);
    column->addWidget(new SectionHeading(tr("Do you have an interest in this plan?"),
                                         SectionHeading::Level::Section, question));
    column->addWidget(new QuietLabel(
        tr("Think of work, family, money and advice you gave. Chair and secretary read your "
           "answer, and it stays with the plan."),
        question));
    column->addWidget(m_said);
    column->addWidget(m_choices);
    column->addWidget(m_consequence);
    column->addWidget(m_reasonPart);
    column->addWidget(m_message);
    column->addLayout(buttons);
    return question;
}

void DeclarationGate::showPlan(const committee::PlanRecord& record, const PlanSequence& plans,
                               Moment moment)
{
    m_plan = record.plan.id;
    m_moment = moment;
    m_message->clear();
    m_header->showPlan(tr("Region %1 · %2").arg(record.region.number).arg(record.region.name));
    m_header->showPosition(plans.position(m_plan), plans.count());
    const QList<PlanDocument> documents = planDocuments(m_session.dossier(), record.plan);
    m_titlePage->setDocument(documents.isEmpty() ? std::nullopt : std::optional(documents.first()));
    m_applicant->setText(tr("Lead applicant: %1").arg(record.region.leadApplicant.organisation));
    m_partners->setText(partnersOf(record.region));
    m_partners->setVisible(!record.region.partners.isEmpty());
    m_back->setVisible(canGoBack());
    showSaid(record);
    showDraft();
}

/// What this member stated before, and what was decided on it.
void DeclarationGate::showSaid(const committee::PlanRecord& record)
{
    QStringList lines;
    for (const ConflictDeclaration& line : record.declarations) {
        if (line.member != m_session.history().actor().member)
            continue;
        QString said = tr("%1: %2").arg(wording::longDateTime(line.declaredAt),
                                        wording::word(line.kind).toLower());
        if (!line.reason.isEmpty())
            said += tr(" – %1").arg(line.reason);
        if (const auto measure = measureOn(line.id, record.interests()))
            said += tr(". Decided: %1").arg(wording::word(measure->kind).toLower());
        lines << said;
    }
    m_said->setText(lines.isEmpty() ? QString()
                                    : tr("You stated before:") + u'\n' + lines.join(u'\n'));
    m_said->setVisible(!lines.isEmpty());
}

void DeclarationGate::showDraft()
{
    const Draft draft = m_drafts.value(m_plan);
    const QSignalBlocker quiet(m_reason);
    m_reason->setPlainText(draft.reason);
    m_choices->showChosen(draft.kind ? std::optional(int(*draft.kind)) : std::nullopt);
    m_consequence->setVisible(draft.kind.has_value());
    m_consequence->setText(draft.kind ? consequenceOf(*draft.kind) : QString());
    m_reasonPart->setVisible(draft.kind && *draft.kind != DeclarationKind::None);
    m_declare->setText(draft.kind ? actOf(*draft.kind) : tr("State it"));
    m_declare->setEnabled(draft.kind.has_value());
}

void DeclarationGate::clear()
{
    m_plan = {};
    m_moment = Moment::BeforeOpening;
    m_titlePage->setDocument(std::nullopt);
}

void DeclarationGate::choose(std::optional<int> index)
{
    m_drafts[m_plan].kind = index ? std::optional(kKinds[*index]) : std::nullopt;
    m_message->clear();
    showDraft();
}

void DeclarationGate::declare()
{
    const PlanId plan = m_plan;
    const Draft draft = m_drafts.value(plan);
    if (!draft.kind)
        return;
    const QString reason = *draft.kind == DeclarationKind::None ? QString() : draft.reason;
    const auto stored =
        commands::DeclarationDesk(m_session.history()).declare(plan, *draft.kind, reason);
    if (stored) {
        m_drafts.remove(plan);
        if (m_plan == plan)
            showDraft();
        return;
    }
    m_message->sayError(wording::sentence(stored.error()));
    if (m_reasonPart->isVisible())
        m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace beraad::ui

#include "moc_declarationgate.cpp"
