// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criterionrow.h"

#include "ui/criteria/earlierfold.h"
#include "ui/kit/icons.h"
#include "ui/kit/judgementfield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/palettes.h"
#include "ui/kit/quietlabel.h"
#include "ui/reading/evidencelist.h"

#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QString guidanceOf(const Criterion& criterion)
{
    QStringList paragraphs{criterion.guidance};
    for (const Level& level : criterion.scale.levels) {
        if (!level.description.isEmpty())
            paragraphs << QStringLiteral("%1: %2").arg(level.title, level.description);
    }
    for (const Anchor& anchor : criterion.scale.anchors) {
        paragraphs << QStringLiteral("%1: %2").arg(QLocale().toString(anchor.points),
                                                   anchor.description);
    }
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace

CriterionRow::CriterionRow(const Criterion& criterion, QWidget* parent)
    : QWidget(parent)
    , m_criterion(criterion)
    , m_judgement(new JudgementField(criterion.scale, this))
    , m_evidence(new EvidenceList(this))
    , m_motivation(new NoteEdit(this))
    , m_preAdvice(new QuietLabel({}, this))
    , m_earlier(new EarlierFold(this))
    , m_missingText(new QLabel(this))
{
    setAccessibleName(QStringLiteral("%1 %2").arg(criterion.key, criterion.title));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kStep, kStep, 0, kStep);
    layout->setSpacing(kStep - 2);
    layout->addLayout(makeTitle());
    layout->addWidget(makeGuidance());
    layout->addWidget(m_judgement);
    layout->addLayout(makeEvidence());
    makeMotivation();
    layout->addWidget(m_motivation);
    m_preAdvice->setTextFormat(Qt::PlainText);
    m_preAdvice->hide();
    layout->addWidget(m_preAdvice);
    layout->addWidget(m_earlier);
    m_missingText->setWordWrap(true);
    m_missingText->hide();
    layout->addWidget(m_missingText);
    setFocusProxy(m_judgement);
    connect(m_judgement, &JudgementField::picked, this, &CriterionRow::judged);
}

QLayout* CriterionRow::makeTitle()
{
    auto* line = new QHBoxLayout;
    m_sign = new QLabel(this);
    m_sign->setFixedSize(kIconSize, kIconSize + kStep); // as high as the buttons
    auto* title =
        new QLabel(QStringLiteral("%1  %2").arg(m_criterion.key, m_criterion.title), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, kHalfStep, 0, 0); // level with the buttons
    words->setSpacing(0);
    words->addWidget(title);
    if (m_criterion.isKnockOut) {
        auto* knockOut = new QuietLabel(tr("knock-out"), this);
        knockOut->setToolTip(tr("A plan that does not meet this criterion cannot be approved "
                                "unless the chair writes why."));
        words->addWidget(knockOut);
    }
    line->addLayout(words, 1);
    m_guidanceButton = new QToolButton(this);
    m_guidanceButton->setText(tr("Guidance"));
    m_guidanceButton->setIcon(icon(QStringLiteral("help-hint")));
    m_guidanceButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_guidanceButton->setAutoRaise(true);
    m_guidanceButton->setCheckable(true);
    m_guidanceButton->setAccessibleName(tr("Guidance on %1").arg(m_criterion.key));
    line->addWidget(m_guidanceButton, 0, Qt::AlignTop);
    line->addWidget(makeMore(), 0, Qt::AlignTop);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    return line;
}

/// What one looks up now and then.
QWidget* CriterionRow::makeMore()
{
    auto* more = new QToolButton(this);
    more->setIcon(icon(QStringLiteral("overflow-menu")));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Earlier versions, and how this was judged elsewhere"));
    more->setAccessibleName(tr("More on %1").arg(m_criterion.key));
    auto* menu = new QMenu(more);
    menu->addAction(icon(QStringLiteral("view-history")), tr("Earlier versions…"), this,
                    &CriterionRow::versionsRequested);
    menu->addAction(icon(QStringLiteral("view-list-tree")), tr("How did we judge this elsewhere?"),
                    this, &CriterionRow::elsewhereRequested);
    more->setMenu(menu);
    return more;
}

QWidget* CriterionRow::makeGuidance()
{
    auto* guidance = new QuietLabel(guidanceOf(m_criterion), this);
    guidance->setTextInteractionFlags(Qt::TextSelectableByMouse);
    guidance->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableColumns);
    guidance->hide();
    connect(m_guidanceButton, &QToolButton::toggled, guidance, &QWidget::setVisible);
    m_guidance = guidance;
    return guidance;
}

QLayout* CriterionRow::makeEvidence()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_evidence);
    m_attach = new QToolButton(this);
    m_attach->setText(tr("Attach selection"));
    m_attach->setIcon(icon(QStringLiteral("mail-attachment")));
    m_attach->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attach->setAutoRaise(true);
    m_attach->setFocusPolicy(Qt::StrongFocus);
    m_attach->setAccessibleName(tr("Attach the selected passage to %1").arg(m_criterion.key));
    setCanAttach(false);
    m_words = new QuietLabel({}, this);
    m_words->setWordWrap(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_attach);
    line->addStretch();
    line->addWidget(m_words);
    column->addLayout(line);
    connect(m_evidence, &EvidenceList::bearingPicked, this, &CriterionRow::evidenceWeighed);
    connect(m_evidence, &EvidenceList::quoteRequested, this, [this](const Passage& passage) {
        m_motivation->insertApart(wording::reference(passage));
    });
    connect(m_attach, &QToolButton::clicked, this, &CriterionRow::attachRequested);
    connect(m_evidence, &EvidenceList::activated, this, &CriterionRow::evidenceActivated);
    connect(m_evidence, &EvidenceList::removeRequested, this,
            &CriterionRow::evidenceRemoveRequested);
    return column;
}

void CriterionRow::makeMotivation()
{
    m_motivation->setPlaceholderText(tr("Motivation"));
    m_motivation->setAccessibleName(tr("Motivation of %1").arg(m_criterion.key));
    connect(m_motivation, &NoteEdit::edited, this, &CriterionRow::motivated);
    connect(m_motivation, &NoteEdit::textChanged, this, &CriterionRow::countWords);
}

void CriterionRow::countWords()
{
    const QStringList words = m_motivation->text().simplified().split(u' ', Qt::SkipEmptyParts);
    m_words->setText(words.isEmpty() ? QString() : tr("%n word(s)", nullptr, int(words.size())));
}

void CriterionRow::showScore(const Score& score, const QList<Evidence>& evidence,
                             const Objections& missing)
{
    m_judgement->showJudgement(score.judgement);
    m_motivation->showStored(score.motivation);
    m_evidence->showEvidence(evidence);
    m_missing = missing;
    const bool isDone = missing.isEmpty();
    m_sign->setPixmap(isDone ? icon(QStringLiteral("dialog-ok-apply"))
                                   .pixmap(QSize(kIconSize, kIconSize), devicePixelRatio())
                             : QPixmap());
    m_sign->setToolTip(isDone ? tr("Complete") : QString());
    m_sign->setAccessibleName(isDone ? tr("Complete") : tr("Not complete"));
    showMissing();
}

void CriterionRow::showPreAdvice(const QString& note)
{
    m_preAdvice->setText(note);
    m_preAdvice->setVisible(!note.isEmpty());
}

void CriterionRow::showEarlier(const EarlierWords& words)
{
    m_earlier->showWords(words);
}

void CriterionRow::showJudgement(const Judgement& judgement)
{
    m_judgement->showJudgement(judgement);
}

void CriterionRow::showMissing()
{
    QStringList sentences;
    for (const Error& objection : std::as_const(m_missing)) {
        if (m_saysAll || objection.kind() != ErrorKind::CriterionUnscored)
            sentences << wording::sentence(objection);
    }
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, warningColour(palette));
    m_missingText->setPalette(palette);
    m_missingText->setText(sentences.join(QLatin1Char('\n')));
    m_missingText->setVisible(!sentences.isEmpty() && !m_isReadOnly);
}

void CriterionRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_judgement->setReadOnly(readOnly);
    m_evidence->setReadOnly(readOnly);
    m_motivation->setReadOnly(readOnly);
    m_motivation->setPlaceholderText(readOnly ? tr("No motivation") : tr("Motivation"));
    m_attach->setVisible(!readOnly);
    m_words->setVisible(!readOnly);
    showMissing();
}

void CriterionRow::setCanAttach(bool can)
{
    m_attach->setEnabled(can);
    m_attach->setToolTip(can ? tr("Attach the selected passage as evidence (Ctrl+E)")
                             : tr("Select text in the plan to attach it as evidence (Ctrl+E)"));
}

void CriterionRow::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void CriterionRow::setSaysAll(bool saysAll)
{
    m_saysAll = saysAll;
    showMissing();
}

void CriterionRow::flush()
{
    m_motivation->flush();
}

void CriterionRow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_isCurrent)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentColour(palette()));
    painter.drawRoundedRect(QRectF(0, kStep, kHalfStep - 1, height() - 2 * kStep), 1.5, 1.5);
}

void CriterionRow::mousePressEvent(QMouseEvent* event)
{
    m_judgement->setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace beraad::ui

#include "moc_criterionrow.cpp"
