// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/jointfindingview.h"

#include "ui/advice/citationfield.h"
#include "ui/advice/minorityholders.h"
#include "ui/kit/fold.h"
#include "ui/kit/judgementfield.h"
#include "ui/kit/judgementlabel.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/documents/effectwords.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QString stateText(const JointLine& line)
{
    switch (line.concord) {
    case Concord::NotWritten:
        return line.mayWrite
                   ? QString()
                   : JointFindingView::tr("Not worded yet; %1 leads the readers.").arg(line.leader);
    case Concord::Waiting:
        return JointFindingView::tr("Waits for %1").arg(wording::enumeration(line.waitingFor));
    case Concord::Agreed:
        return JointFindingView::tr("✓ All readers agree");
    case Concord::Contested:
        return JointFindingView::tr("✗ Somebody objects");
    }
    Q_UNREACHABLE();
}

} // namespace

JointFindingView::JointFindingView(const Criterion& criterion, QWidget* parent)
    : QWidget(parent)
    , m_criterion(criterion)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kStep, 0, kStep, kStep); // below the name of the criterion
    column->setSpacing(kHalfStep);
    column->addWidget(makeHead());
    m_more = makeMore();
    column->addWidget(m_more);
    connectParts();
    setOpen(false);
}

QWidget* JointFindingView::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * kStep);
    auto* title = new SectionHeading(tr("Together"), SectionHeading::Level::Section, head);
    title->setWordWrap(false);
    m_judgementLabel = new JudgementLabel(head);
    m_state = new QuietLabel({}, head);
    line->addWidget(title);
    line->addWidget(m_judgementLabel);
    line->addWidget(m_state, 1);
    return head;
}

QWidget* JointFindingView::makeMore()
{
    auto* more = new QWidget(this);
    auto* column = new QVBoxLayout(more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    m_judgement = new JudgementField(m_criterion.scale, more);
    m_text = new NoteEdit(more);
    m_text->setPlaceholderText(tr("What the readers find together, and why"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_textLabel = new QLabel(more);
    m_textLabel->setTextFormat(Qt::PlainText);
    m_textLabel->setWordWrap(true);
    m_textLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_citations = new CitationField(more);
    m_minorityFold = new Fold(tr("Minority view"), more);
    m_minority = new NoteEdit(m_minorityFold);
    m_minority->setPlaceholderText(tr("What a reader sees otherwise; the finding stands"));
    m_minority->setAccessibleName(m_minorityFold->title());
    m_minorityFold->setContent(m_minority);
    m_holders = new MinorityHolders(more);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_judgement, m_text, m_textLabel, m_citations})
        column->addWidget(part);
    column->addWidget(m_minorityFold);
    column->addWidget(m_holders, 0, Qt::AlignLeft);
    column->addWidget(makeStances(more));
    return more;
}

QWidget* JointFindingView::makeStances(QWidget* parent)
{
    auto* stances = new QWidget(parent);
    auto* line = new QHBoxLayout(stances);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    m_stances = new QLabel(stances);
    m_stances->setTextFormat(Qt::PlainText);
    m_stances->setWordWrap(true);
    m_agree = new QPushButton(tr("A&gree"), stances);
    m_object = new QPushButton(tr("Ob&ject…"), stances);
    line->addWidget(m_stances, 1);
    line->addWidget(m_agree, 0, Qt::AlignBottom);
    line->addWidget(m_object, 0, Qt::AlignBottom);
    return stances;
}

void JointFindingView::connectParts()
{
    connect(m_judgement, &JudgementField::picked, this, [this](const Judgement& judgement) {
        change([&](JointFinding& finding) { finding.judgement = judgement; });
    });
    connect(m_text, &NoteEdit::edited, this, [this](const QString& text) {
        change([&](JointFinding& finding) { finding.text = text; });
    });
    connect(m_minority, &NoteEdit::edited, this, [this](const QString& text) {
        change([&](JointFinding& finding) { finding.minorityView = text; });
    });
    connect(m_holders, &MinorityHolders::changed, this, [this](const QList<MemberId>& holders) {
        m_minority->flush(); // or they would be those of the view before
        change([&](JointFinding& finding) { finding.minorityHolders = holders; });
    });
    connect(m_citations, &CitationField::changed, this, [this](const QList<Citation>& citations) {
        change([&](JointFinding& finding) { finding.citations = citations; });
    });
    connect(m_citations, &CitationField::activated, this, &JointFindingView::evidenceActivated);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        Q_EMIT stanceRequested(m_criterion.key, m_line.finding.edition, StanceKind::Agrees);
    });
    connect(m_object, &QPushButton::clicked, this, [this] {
        Q_EMIT stanceRequested(m_criterion.key, m_line.finding.edition, StanceKind::Objects);
    });
}

void JointFindingView::change(const std::function<void(JointFinding&)>& how)
{
    JointFinding wanted = m_line.finding;
    how(wanted);
    Q_EMIT worded(wanted);
}

void JointFindingView::showLine(const JointLine& line)
{
    if (line == m_line)
        return;
    m_line = line;
    m_judgement->showJudgement(line.finding.judgement);
    Criterion asJudged = m_criterion;
    asJudged.scale = line.earlierScale.value_or(m_criterion.scale);
    m_judgementLabel->showJudgement(asJudged.scale, line.finding.judgement);
    m_text->showStored(line.finding.text);
    m_textLabel->setText(line.finding.text);
    m_minority->showStored(line.finding.minorityView);
    m_holders->showLine(line);
    if (!line.finding.minorityView.isEmpty())
        m_minorityFold->setOpen(true);
    QStringList state{stateText(line)};
    const auto effect = committee::effectOf(asJudged, line.finding.judgement);
    if (line.finding.edition > 0 && effect != committee::FindingEffect::None)
        state.prepend(documents::effectWords(effect));
    if (line.earlierScale)
        state << tr("judged “%1” on an earlier version of the rubric")
                     .arg(wording::word(line.finding.judgement, *line.earlierScale));
    state.removeAll(QString());
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_citations->showPassages(line.cited, line.citable);
    showStances();
    updateParts();
}

void JointFindingView::showStances()
{
    QStringList lines;
    for (const StanceLine& stance : std::as_const(m_line.stances))
        lines << (stance.kind == StanceKind::Agrees
                      ? tr("✓ %1 agrees").arg(stance.reader)
                      : tr("✗ %1 objects: %2").arg(stance.reader, stance.remark));
    m_stances->setText(lines.join(u'\n'));
}

void JointFindingView::updateParts()
{
    const bool isWritten = m_line.finding.edition > 0;
    const bool mayWrite = m_line.mayWrite;
    setVisible(m_isOpen || isWritten);
    m_more->setVisible(m_isOpen);
    m_judgementLabel->setVisible(isWritten && (!m_isOpen || !mayWrite));
    m_judgement->setVisible(mayWrite);
    m_text->setVisible(mayWrite);
    m_textLabel->setVisible(!mayWrite && isWritten);
    m_citations->setReadOnly(!mayWrite);
    m_minority->setReadOnly(!mayWrite);
    m_minorityFold->setVisible(mayWrite || !m_line.finding.minorityView.isEmpty());
    m_stances->setVisible(!m_line.stances.isEmpty());
    m_agree->setVisible(m_line.mayTakeStance);
    m_object->setVisible(m_line.mayTakeStance);
}

void JointFindingView::setOpen(bool open)
{
    m_isOpen = open;
    updateParts();
}

void JointFindingView::flush()
{
    m_text->flush();
    m_minority->flush();
}

} // namespace beraad::ui

#include "moc_jointfindingview.cpp"
