// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterpreview.h"

#include "ui/kit/roomname.h"
#include "ui/reading/planpane.h"

#include "core/wording/errorwording.h"

namespace beraad::ui {

namespace {

constexpr int kRest = 120; // milliseconds on one row before its letter is made

} // namespace

LetterPreview::LetterPreview(pdf::PlanReader& reader, QWidget* parent)
    : RoomStack(parent)
    , m_pane(new PlanPane(reader, this))
{
    m_pane->setCiting(Citing::NotOffered);
    addWidget(m_pane);
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
    setCurrentWidget(m_pane);
    if (m_shown == draft.input)
        return;
    m_shown = draft.input;
    m_rest.start();
}

void LetterPreview::showPages()
{
    if (!m_shown)
        return;
    const QString name = QStringLiteral("letter %1").arg(++m_version);
    const auto bytes = [input = *m_shown] { return documents::makeLetter(input); };
    m_pane->setDocuments({{name, m_shown->record.region.name, bytes}});
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
        return sayInstead(wording::sentence(problem), tr("Mend the words"));
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
    m_pane->setDocuments({});
    RoomStack::showInstead(iconNameOf(RoomName::Letters), sentence, remedy,
                           [this] { Q_EMIT problemActivated(); });
}

} // namespace beraad::ui

#include "moc_letterpreview.cpp"
