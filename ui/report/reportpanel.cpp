// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpanel.h"

#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/objectionlist.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/stillwheel.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr qsizetype kMostObjections = 6; // the overview has them all

} // namespace

ReportPanel::ReportPanel(QWidget* parent)
    : QWidget(parent)
    , m_form(new FormArea(this))
    , m_heading(new SectionHeading({}, SectionHeading::Level::Room, this))
    , m_language(new QComboBox(this))
    , m_message(new InlineMessage(this))
{
    m_language->setAccessibleName(tr("Language of the report"));
    for (const Language language : {Language::Dutch, Language::English})
        m_language->addItem(wording::nameOf(language), int(language));
    keepStillUnderWheel(m_language);
    connect(m_language, &QComboBox::activated, this, &ReportPanel::languageChosen);
    layOut();
}

void ReportPanel::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_language);
    QVBoxLayout& column = m_form->column();
    column.addLayout(top);
    column.addWidget(m_message);

    QVBoxLayout* round = addSection(tr("The round"));
    m_round = addSentence(round);
    m_objections = new ObjectionList(tr("The round cannot be finalised yet:"), this);
    connect(m_objections, &ObjectionList::activated, this, &ReportPanel::objectionActivated);
    round->addWidget(m_objections);
    m_more = addSentence(round);
    m_finalise = addButton(round, tr("Finalise round…"), &ReportPanel::finaliseRequested);
    m_reopen = addButton(round, tr("Reopen round…"), &ReportPanel::reopenRequested);

    QVBoxLayout* report = addSection(tr("The report"));
    m_report = addSentence(report);
    m_outdated = new InlineMessage(this);
    report->addWidget(m_outdated);
    m_make = addButton(report, tr("Make report"), &ReportPanel::makeRequested);

    QVBoxLayout* signature = addSection(tr("The signature"));
    m_signature = addSentence(signature);
    m_unsound = new ObjectionList(tr("The report cannot be signed yet:"), this);
    connect(m_unsound, &ObjectionList::activated, this, &ReportPanel::objectionActivated);
    signature->addWidget(m_unsound);
    m_checked = new InlineMessage(this);
    signature->addWidget(m_checked);
    m_sign = addButton(signature, tr("Sign report…"), &ReportPanel::signRequested);
    m_check = addButton(signature, tr("Show the check"), &ReportPanel::checkRequested);
    m_save = addButton(signature, tr("Save a copy…"), &ReportPanel::saveRequested);

    QVBoxLayout* others = addSection(tr("Other documents"));
    addSentence(others)->setText(
        tr("Check the signatures of any PDF: open it here or drop it on this room."));
    m_checkFile = addButton(others, tr("Check a PDF…"), &ReportPanel::checkFileRequested);
    column.addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    setFocusProxy(m_make);
}

QVBoxLayout* ReportPanel::addSection(const QString& heading)
{
    auto* section = new QVBoxLayout;
    section->setSpacing(kStep);
    section->addWidget(new SectionHeading(heading, SectionHeading::Level::Section, this));
    m_form->column().addSpacing(2 * kStep);
    m_form->column().addLayout(section);
    return section;
}

QPushButton* ReportPanel::addButton(QVBoxLayout* section, const QString& text,
                                    void (ReportPanel::*request)())
{
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, request);
    section->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

QLabel* ReportPanel::addSentence(QVBoxLayout* section)
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section->addWidget(sentence);
    return sentence;
}

void ReportPanel::showStanding(const ReportStanding& standing)
{
    m_standing = standing;
    m_heading->setText(tr("Report of round %1").arg(standing.round.number));
    showRound(standing);
    showReport(standing);
    showSignature(standing);
    updateButtons();
    suggest(standing.nextStep());
}

void ReportPanel::showRound(const ReportStanding& standing)
{
    m_round->setText(standing.round.isFinal()
                         ? tr("Finalised on %1; its data can only be read.")
                               .arg(wording::longDateTime(standing.round.finalisedAt))
                         : tr("Still open. The report can be made to look at, and signed after the "
                              "round is finalised."));
    const auto shown = qMin(standing.objections.size(), kMostObjections);
    m_objections->showObjections(standing.objections.first(shown));
    const int more = int(standing.objections.size() - shown);
    m_more->setText(tr("and %n more", nullptr, more));
    m_more->setVisible(more > 0);
}

void ReportPanel::showReport(const ReportStanding& standing)
{
    m_outdated->clear();
    if (m_isMaking)
        return;
    if (!standing.report) {
        m_report->setText(tr("Not made yet in this language."));
        return;
    }
    const storage::StoredReport& report = *standing.report;
    m_report->setText(tr("Made on %1 from data %2.")
                          .arg(wording::longDateTime(report.madeAt), report.dataDigest.left(12)));
    m_report->setToolTip(tr("SHA-256 of the data: %1\nSHA-256 of the file: %2")
                             .arg(report.dataDigest, report.sha256));
    if (standing.isOutdated) {
        m_outdated->say(InlineMessage::Kind::Warning,
                        report.isSigned()
                            ? tr("Outdated: the data of the round changed after this report was "
                                 "made. Make it again; the signed one is kept.")
                            : tr("Outdated: the data of the round changed after this report was "
                                 "made. Make it again."));
    }
}

void ReportPanel::showSignature(const ReportStanding& standing)
{
    m_checked->clear();
    const bool isSigned = standing.report && standing.report->isSigned();
    const auto shown = qMin(standing.unsound.size(), kMostObjections);
    m_unsound->showObjections(isSigned ? domain::Objections() : standing.unsound.first(shown));
    if (standing.report && standing.report->isSigned())
        m_signature->setText(
            tr("Signed on %1.").arg(wording::longDateTime(standing.report->signedAt)));
    else if (standing.canSign())
        m_signature->setText(tr("Not signed yet. The chair signs with a key file or a card."));
    else
        m_signature->setText(tr("Not signed. Only an up to date report of a finalised round is "
                                "signed."));
}

void ReportPanel::showSignatureCheck(const publishing::Answer& answer)
{
    using Kind = InlineMessage::Kind;
    switch (answer.verdict) {
    case publishing::Verdict::Good:
        return m_checked->say(Kind::Note, answer.text);
    case publishing::Verdict::Doubtful:
        return m_checked->say(Kind::Warning, answer.text);
    case publishing::Verdict::Bad:
        return m_checked->say(Kind::Error, answer.text);
    }
}

void ReportPanel::setMaking(bool making)
{
    m_isMaking = making;
    if (making)
        m_report->setText(tr("The report is being made…"));
    updateButtons();
}

void ReportPanel::updateButtons()
{
    const bool isSigned = m_standing.report && m_standing.report->isSigned();
    m_finalise->setVisible(m_standing.canFinalise());
    m_finalise->setEnabled(m_standing.objections.isEmpty() && !m_isMaking);
    m_reopen->setVisible(!m_standing.canFinalise());
    m_reopen->setEnabled(!m_isMaking);
    m_make->setText(m_standing.report ? tr("Make report again") : tr("Make report"));
    m_make->setEnabled(m_standing.canMake() && !m_isMaking);
    m_sign->setVisible(!isSigned);
    m_sign->setEnabled(m_standing.canSign() && !m_isMaking);
    m_check->setVisible(isSigned);
    m_save->setVisible(m_standing.report.has_value());
    m_save->setEnabled(!m_isMaking);
    m_language->setEnabled(!m_isMaking);
}

void ReportPanel::suggest(ReportStanding::Step step)
{
    using Step = ReportStanding::Step;
    m_finalise->setDefault(step == Step::Finalise);
    m_make->setDefault(step == Step::Make);
    m_sign->setDefault(step == Step::Sign);
    m_save->setDefault(step == Step::Deliver);
    setFocusProxy(step == Step::Finalise ? m_finalise
                  : step == Step::Sign   ? m_sign
                  : step == Step::Make   ? m_make
                                         : m_save);
}

void ReportPanel::say(const QString& sentence)
{
    m_message->say(InlineMessage::Kind::Note, sentence);
}

void ReportPanel::sayError(const QString& sentence)
{
    m_message->sayError(sentence);
}

void ReportPanel::clearMessage()
{
    m_message->clear();
}

Language ReportPanel::language() const
{
    return Language(m_language->currentData().toInt());
}

void ReportPanel::setLanguage(Language language)
{
    m_language->setCurrentIndex(m_language->findData(int(language)));
}

} // namespace beraad::ui

#include "moc_reportpanel.cpp"
