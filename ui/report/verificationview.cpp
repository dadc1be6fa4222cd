// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/verificationview.h"

#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/report/answerline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using publishing::Verdict;

namespace {

InlineMessage::Kind kindOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return InlineMessage::Kind::Note;
    case Verdict::Doubtful:
        return InlineMessage::Kind::Warning;
    case Verdict::Bad:
        return InlineMessage::Kind::Error;
    }
    Q_UNREACHABLE();
}

/// In groups, so that it can be compared by eye and breaks over lines.
QString grouped(const QString& digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 8)
        groups << digits.mid(i, 8);
    return groups.join(u' ');
}

} // namespace

VerificationView::VerificationView(QWidget* parent)
    : QWidget(parent)
    , m_form(new FormArea(this))
    , m_heading(new SectionHeading({}, SectionHeading::Level::Room, this))
    , m_verdict(new InlineMessage(this))
    , m_system(new QCheckBox(tr("Also trust the authorities that this computer trusts"), this))
{
    m_system->setToolTip(tr("Those are chosen for websites in the first place."));
    connect(m_system, &QCheckBox::toggled, this, &VerificationView::trustChanged);
    layOut();
}

void VerificationView::layOut()
{
    auto* back = new QPushButton(tr("Back to the report"), this);
    auto* other = new QPushButton(tr("Check another PDF…"), this);
    connect(back, &QPushButton::clicked, this, &VerificationView::closeRequested);
    connect(other, &QPushButton::clicked, this, &VerificationView::otherFileRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    buttons->addWidget(back);
    buttons->addWidget(other);
    buttons->addStretch(1);
    QVBoxLayout& column = m_form->column();
    column.setSpacing(2 * kStep);
    column.addWidget(m_heading);
    column.addLayout(buttons);
    column.addWidget(m_verdict);
    clearAnswers();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    setFocusProxy(back);
}

void VerificationView::clearAnswers()
{
    m_form->column().removeWidget(m_system);
    delete m_answers;
    m_answers = new QWidget(this);
    m_column = new QVBoxLayout(m_answers);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kStep);
    m_form->column().addWidget(m_answers);
    m_form->column().addWidget(m_system);
}

void VerificationView::showWaiting(const QString& fileName)
{
    m_heading->setText(fileName);
    m_verdict->clear();
    clearAnswers();
    addSentence(tr("The signatures are being checked…"));
}

void VerificationView::showError(const QString& sentence)
{
    clearAnswers();
    m_verdict->sayError(sentence);
}

void VerificationView::showFinding(const signing::Verification& found)
{
    const publishing::VerificationWords words = publishing::inWords(found);
    clearAnswers();
    m_verdict->say(kindOf(words.summary.verdict), words.summary.text);
    for (const publishing::Answer& remark : words.remarks)
        addAnswer(remark);
    for (const publishing::SignatureWords& signature : words.signatures)
        addSignature(signature);
    m_column->addSpacing(kStep);
    m_column->addWidget(new SectionHeading(tr("The file")));
    addSentence(QLocale().formattedDataSize(found.size));
    addSentence(tr("SHA-256 %1").arg(grouped(found.sha256)));
}

void VerificationView::addSignature(const publishing::SignatureWords& signature)
{
    m_column->addSpacing(kStep);
    m_column->addWidget(new SectionHeading(signature.title));
    for (const QString& claim : signature.claims)
        addSentence(claim);
    addAnswer(signature.integrity, tr("Is the signature intact?"));
    for (const publishing::Answer& remark : signature.remarks)
        addAnswer(remark);
    addAnswer(signature.trust, tr("Who signed, and is that trusted?"));
    addAnswer(signature.coverage, tr("Does it cover the whole document?"));
    if (signature.changes.isEmpty())
        return;
    addSentence(tr("Changed after this signature:"));
    for (const publishing::Answer& change : signature.changes)
        addAnswer(change);
}

void VerificationView::addAnswer(const publishing::Answer& answer, const QString& question)
{
    m_column->addWidget(new AnswerLine(answer, question));
}

void VerificationView::addSentence(const QString& sentence)
{
    auto* label = new QLabel(sentence);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
}

bool VerificationView::trustsSystem() const
{
    return m_system->isChecked();
}

} // namespace beraad::ui

#include "moc_verificationview.cpp"
