// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterpreview.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/roomname.h"
#include "ui/letters/keptletter.h"
#include "ui/reading/planpane.h"

#include "core/documents/joinedpdf.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kRest = 120; // milliseconds on one row before its letter is made

/// The names of those that others made.
QStringList foreignAnnexes(const documents::LetterInput& input)
{
    QStringList names;
    for (const domain::LetterAnnex& annex : input.annexes) {
        if (annex.source == domain::AnnexSource::File)
            names << annex.name;
    }
    return names;
}

} // namespace

LetterPreview::LetterPreview(pdf::PlanReader& reader, QWidget* parent)
    : RoomStack(parent)
    , m_remarks(new InlineMessage(this))
    , m_pane(new PlanPane(reader, this))
    , m_page(new QWidget(this))
{
    m_pane->setCiting(Citing::NotOffered);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_remarks);
    column->addWidget(m_pane, 1);
    m_page->setFocusProxy(m_pane);
    addWidget(m_page);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &LetterPreview::showPages);
}

void LetterPreview::showLetter(const publishing::LetterDraft& draft)
{
    if (draft.problem) {
        showProblem(*draft.problem);
        return;
    }
    setCurrentWidget(m_page);
    if (m_shown == draft.input)
        return;
    m_shown = draft.input;
    m_shownSent = {};
    m_remarks->clear();
    m_rest.start();
}

void LetterPreview::showSent(const domain::SentLetter& letter, const QString& region,
                             const Result<QByteArray>& pdf)
{
    if (!pdf)
        return sayInstead(wording::sentence(pdf.error()), {});
    m_remarks->say(InlineMessage::Kind::Note, asSentWords(letter));
    setCurrentWidget(m_page);
    if (m_shownSent == letter.id)
        return;
    m_rest.stop();
    m_shown.reset();
    m_shownSent = letter.id;
    const QString name = QStringLiteral("letter %1").arg(++m_version);
    m_pane->setDocuments(
        {{name, region, pdf::copying([bytes = *pdf]() -> Result<QByteArray> { return bytes; })}});
}

void LetterPreview::showPages()
{
    if (!m_shown)
        return;
    const QString name = QStringLiteral("letter %1").arg(++m_version);
    m_ownPages = std::make_shared<std::atomic_int>();
    const auto bytes = [input = *m_shown, count = m_ownPages]() -> Result<QByteArray> {
        BERAAD_TRY(const QByteArray pdf, documents::makeLetter(input));
        BERAAD_TRY(const int pages, documents::ownPages(pdf));
        *count = pages;
        return pdf;
    };
    m_pane->setDocuments({{name, m_shown->record.region.name, pdf::copying(bytes)}});
    connect(&m_pane->view(), &PlanView::opened, this, &LetterPreview::showRemarks,
            Qt::UniqueConnection);
}

void LetterPreview::showRemarks()
{
    if (!m_shown)
        return;
    const bool isLong = *m_ownPages > publishing::kMostPages;
    QStringList remarks;
    if (isLong)
        remarks << wording::sentence(Error(
            ErrorKind::LetterTooLong, {m_shown->record.region.name, QString::number(*m_ownPages)}));
    if (const QStringList foreign = foreignAnnexes(*m_shown); !foreign.isEmpty())
        remarks << tr("With a PDF of somebody else behind it (%1) the file is no PDF/A, and those "
                      "pages may not be read aloud.")
                       .arg(wording::enumeration(foreign));
    if (remarks.isEmpty())
        return m_remarks->clear();
    m_remarks->say(isLong ? InlineMessage::Kind::Warning : InlineMessage::Kind::Note,
                   remarks.join(u' '));
}

void LetterPreview::showProblem(const Error& problem)
{
    switch (problem.kind()) {
    case ErrorKind::AddressMissing:
    case ErrorKind::LetterNothingMissing:
        return sayInstead(wording::sentence(problem), tr("Go to Set-up"));
    case ErrorKind::InvitationWithoutSlot:
        return sayInstead(wording::sentence(problem), tr("Go to Clarification"));
    case ErrorKind::LetterTemplateFault:
    case ErrorKind::LetterFieldEmpty:
    case ErrorKind::ObjectionMissing:
    case ErrorKind::ObjectionToAdvice:
        return sayInstead(wording::sentence(problem), tr("Mend the words"));
    case ErrorKind::ReportOutdated:
        return sayInstead(wording::sentence(problem), tr("Go to the report"));
    default:
        return sayInstead(wording::sentence(problem), tr("Go to the advice"));
    }
}

void LetterPreview::showNone(const QString& sentence)
{
    sayInstead(sentence, {});
}

void LetterPreview::sayInstead(const QString& sentence, const QString& remedy)
{
    m_rest.stop();
    m_shown.reset();
    m_shownSent = {};
    m_remarks->clear();
    m_pane->setDocuments({});
    RoomStack::showInstead(iconNameOf(RoomName::Letters), sentence, remedy,
                           [this] { Q_EMIT problemActivated(); });
}

} // namespace beraad::ui

#include "moc_letterpreview.cpp"
