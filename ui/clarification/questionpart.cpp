// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/questionpart.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/stillwheel.h"

#include "core/wording/domainwording.h"

#include <QComboBox>
#include <QFormLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kTextLines = 3;
constexpr int kShortestList = 12; // characters: the form decides how wide it is

QList<Choice> kinds()
{
    return {{wording::word(ClarificationKind::Written),
             QuestionPart::tr("The region answers in writing"),
             {}},
            {wording::word(ClarificationKind::Pitch),
             QuestionPart::tr("The region comes to explain its plan"),
             {}}};
}

} // namespace

QuestionPart::QuestionPart(QWidget* parent)
    : ClarificationPart(parent)
    , m_kind(new ChoiceRow(kinds(), ChoiceRow::Look::Radio, this))
    , m_criterion(new QComboBox(this))
    , m_text(new NoteEdit(this))
    , m_sentOn(new DateField(this))
    , m_dueBy(new DateField(this))
{
    m_text->setLeastLines(kTextLines);
    m_criterion->setMinimumContentsLength(kShortestList);
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepStillUnderWheel(m_criterion);
    QFormLayout* rows = makeRows({});
    addRow(*rows, tr("&Kind"), m_kind);
    addRow(*rows, tr("O&n"), m_criterion);
    addRow(*rows, tr("&Question"), m_text);
    addRow(*rows, tr("&Sent on"), m_sentOn);
    addRow(*rows, tr("Answer &by"), m_dueBy);
    connectFields();
}

void QuestionPart::connectFields()
{
    connect(m_kind, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        change({}, [&](Clarification& wanted) {
            wanted.kind = index == 1 ? ClarificationKind::Pitch : ClarificationKind::Written;
        });
    });
    connect(m_criterion, &QComboBox::activated, this, [this](int index) {
        change({}, [&](Clarification& wanted) { wanted.criterion = m_criteria.value(index); });
    });
    connect(m_text, &NoteEdit::edited, this, [this](const QString& text) {
        change(QStringLiteral("text"), [&](Clarification& wanted) { wanted.text = text; });
    });
    connect(m_sentOn, &DateField::picked, this, [this](const QDate& day) {
        change(QStringLiteral("sent"), [&](Clarification& wanted) { wanted.sentOn = day; });
    });
    connect(m_dueBy, &DateField::picked, this, [this](const QDate& day) {
        change(QStringLiteral("due"), [&](Clarification& wanted) { wanted.dueBy = day; });
    });
}

void QuestionPart::fillCriteria(const Rubric& rubric)
{
    QStringList keys{QString()};
    for (const Criterion& criterion : rubric.criteria())
        keys.append(criterion.key);
    if (keys == m_criteria)
        return;
    m_criteria = keys;
    m_criterion->clear();
    m_criterion->addItem(tr("The plan as a whole"));
    for (const Criterion& criterion : rubric.criteria())
        m_criterion->addItem(QStringLiteral("%1 %2").arg(criterion.key, criterion.title));
}

void QuestionPart::show(const ClarificationSheet& sheet, bool mayEdit)
{
    const Clarification& shown = clarification();
    fillCriteria(sheet.rubric);
    m_kind->showChosen(shown.kind == ClarificationKind::Pitch ? 1 : 0);
    m_criterion->setCurrentIndex(int(m_criteria.indexOf(shown.criterion)));
    m_text->showStored(shown.text);
    m_sentOn->setSuggestion(sheet.today);
    m_sentOn->showDate(shown.sentOn);
    m_dueBy->setSuggestion((shown.sentOn.isValid() ? shown.sentOn : sheet.today).addDays(1));
    m_dueBy->showDate(shown.dueBy);
    m_kind->setReadOnly(!mayEdit);
    m_criterion->setEnabled(mayEdit);
    m_text->setReadOnly(!mayEdit);
    m_sentOn->setReadOnly(!mayEdit);
    m_dueBy->setReadOnly(!mayEdit);
}

void QuestionPart::flush()
{
    m_text->flush();
    m_sentOn->flush();
    m_dueBy->flush();
}

void QuestionPart::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace beraad::ui

#include "moc_questionpart.cpp"
