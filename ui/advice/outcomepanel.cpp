// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/outcomepanel.h"

#include "ui/advice/advicepen.h"
#include "ui/advice/advicesheet.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/outcomechoices.h"
#include "ui/kit/outcometerms.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/documents/findingprose.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace beraad::ui {

using namespace domain;
using committee::SuggestionReason;

namespace {

QString reasonOf(const committee::Suggestion& suggestion)
{
    const QString criteria = wording::enumeration(suggestion.criteria);
    switch (suggestion.reason) {
    case SuggestionReason::KnockOutNotMet:
        return OutcomePanel::tr("knock-out %1 is found not met").arg(criteria);
    case SuggestionReason::CriteriaNotMet:
        return OutcomePanel::tr("the readers find %1 not met").arg(criteria);
    case SuggestionReason::CriteriaPartlyMet:
        return OutcomePanel::tr("the readers find %1 partly met").arg(criteria);
    case SuggestionReason::AllMet:
        return OutcomePanel::tr("the readers find all criteria met");
    }
    Q_UNREACHABLE();
}

NoteEdit* makeNote(const QString& name, int lines, QWidget* parent)
{
    auto* note = new NoteEdit(parent);
    note->setPlaceholderText(name);
    note->setAccessibleName(name);
    note->setLeastLines(lines);
    return note;
}

QVBoxLayout* makeColumn(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, kHalfStep, 0, 0);
    column->setSpacing(kHalfStep);
    return column;
}

} // namespace

OutcomePanel::OutcomePanel(AdvicePen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_suggestion(new QuietLabel({}, this))
    , m_terms(new OutcomeTerms(this))
    , m_motivation(makeNote(tr("Why the committee advises so"), 4, this))
    , m_findings(new QToolButton(this))
{
    makeChoices();
    layOut();
    connectParts();
}

void OutcomePanel::makeChoices()
{
    m_outcome = new ChoiceRow(outcomeChoices(), ChoiceRow::Look::Button, this);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setFocusPolicy(Qt::ClickFocus); // so that the heading's key finds it
    setFocusProxy(m_outcome);
}

void OutcomePanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* outcome = new SectionHeading(tr("&Outcome"), SectionHeading::Level::Section, this);
    outcome->setBuddy(m_outcome);
    column->addWidget(outcome);
    column->addWidget(m_suggestion);
    column->addWidget(m_outcome);
    column->addWidget(m_terms);
    m_knockOut = makeKnockOut();
    column->addWidget(m_knockOut);
    column->addSpacing(kStep);
    auto* motivation = new SectionHeading(tr("&Motivation"), SectionHeading::Level::Section, this);
    motivation->setBuddy(m_motivation);
    column->addWidget(motivation);
    column->addWidget(m_motivation);
    m_findings->setText(tr("Insert &findings…"));
    m_findings->setToolTip(
        tr("Choose from what the readers found together, with the passages (Ctrl+Shift+I)"));
    m_findings->setAutoRaise(true);
    m_findings->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_findings, 0, Qt::AlignLeft);
}

QWidget* OutcomePanel::makeKnockOut()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = makeColumn(part);
    m_knockOutText = new QLabel(part);
    m_knockOutText->setWordWrap(true);
    m_justification = makeNote(tr("Why approval is right all the same"), 2, part);
    column->addWidget(m_knockOutText);
    column->addWidget(m_justification);
    return part;
}

void OutcomePanel::connectParts()
{
    connect(m_outcome, &ChoiceRow::picked, this,
            [this](std::optional<int> index) { m_pen.choose(outcomeAt(index)); });
    connect(m_terms, &OutcomeTerms::settleDatePicked, &m_pen, &AdvicePen::settleBefore);
    connect(m_terms, &OutcomeTerms::causePicked, &m_pen, &AdvicePen::setCause);
    connect(m_terms, &OutcomeTerms::causeRemarked, &m_pen, &AdvicePen::remarkCause);
    connect(m_justification, &NoteEdit::edited, &m_pen, &AdvicePen::justify);
    connect(m_motivation, &NoteEdit::edited, &m_pen, &AdvicePen::motivate);
    connect(m_findings, &QToolButton::clicked, this, &OutcomePanel::findingsRequested);
}

void OutcomePanel::show(const AdviceSheet& sheet)
{
    const Advice& advice = sheet.advice;
    m_outcome->showChosen(indexOf(advice.outcome));
    m_mayJustify = sheet.mayJustifyKnockOut;
    m_terms->showAdvice(advice, sheet.ownCauses, sheet.round.fundingStart);
    m_justification->showStored(advice.knockOutJustification);
    m_motivation->showStored(advice.motivation);
    if (std::exchange(m_plan, sheet.record.plan.id) != sheet.record.plan.id)
        m_motivation->moveCursor(QTextCursor::End); // who comes to a plan writes on
    showSuggestion(sheet);
    showConditional(sheet);
}

void OutcomePanel::showSuggestion(const AdviceSheet& sheet)
{
    m_suggestion->setVisible(sheet.suggestion.has_value() && !sheet.isAdopted());
    if (!sheet.suggestion)
        return;
    m_suggestion->setText(
        tr("The scores alone suggest: %1, because %2. The committee decides.")
            .arg(wording::word(sheet.suggestion->outcome).toLower(), reasonOf(*sheet.suggestion)));
}

/// What does not belong to the outcome is out of sight, and stays stored in case it comes back.
void OutcomePanel::showConditional(const AdviceSheet& sheet)
{
    const std::optional<Outcome> outcome = sheet.advice.outcome;
    const bool isKnockedOut = !sheet.knockOuts.isEmpty();
    m_knockOut->setVisible(outcome && isApproval(*outcome) &&
                           (isKnockedOut || !sheet.against.isEmpty()));
    m_knockOutText->setText(
        isKnockedOut ? tr("A reader finds knock-out %1 not met. The chair writes why the plan can "
                          "be approved all the same.")
                           .arg(wording::enumeration(sheet.knockOuts))
                     : tr("The readers together find %1 not met. The chair writes why the plan can "
                          "be approved all the same.")
                           .arg(wording::enumeration(sheet.against)));
}

void OutcomePanel::setReadOnly(bool readOnly)
{
    m_outcome->setReadOnly(readOnly);
    m_terms->setReadOnly(readOnly);
    m_justification->setReadOnly(readOnly || !m_mayJustify);
    m_motivation->setReadOnly(readOnly);
    m_findings->setVisible(!readOnly);
}

void OutcomePanel::flush()
{
    m_terms->flush();
    for (NoteEdit* note : {m_justification, m_motivation})
        note->flush();
}

bool OutcomePanel::goTo(ErrorKind objection)
{
    QWidget* place = nullptr;
    switch (objection) {
    case ErrorKind::OutcomeMissing:
        place = m_outcome;
        break;
    case ErrorKind::KnockOutNotMet:
    case ErrorKind::FindingAgainstApproval:
        place = m_justification;
        break;
    case ErrorKind::AdviceMotivationMissing:
    case ErrorKind::ReportMotivationMissing:
        place = m_motivation;
        break;
    default:
        return m_terms->goTo(objection);
    }
    place->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool OutcomePanel::goToText(const QString& text)
{
    for (NoteEdit* note : {m_justification, m_motivation}) {
        if (note->text() == text) {
            note->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return m_terms->goToText(text);
}

/// Stored first and shown by who follows the history, so that what is refused leaves the field as
/// it was.
void OutcomePanel::insertIntoMotivation(const QString& paragraphs)
{
    m_motivation->flush();
    QTextCursor cursor = m_motivation->textCursor();
    const documents::GrownText grown =
        documents::withParagraphs(m_motivation->text(), cursor.selectionEnd(), paragraphs);
    m_pen.insertFindings(grown.text);
    m_motivation->setFocus(Qt::OtherFocusReason);
    if (m_motivation->text() != grown.text)
        return;
    cursor = m_motivation->textCursor();
    cursor.setPosition(grown.end);
    m_motivation->setTextCursor(cursor);
}

} // namespace beraad::ui

#include "moc_outcomepanel.cpp"
