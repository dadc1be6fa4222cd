// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answernotice.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/session.h"

#include "core/domain/clarification.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/reviewrecords.h"
#include "core/wording/errorwording.h"

#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

Result<bool> answeredAfterReview(storage::Dossier& dossier, const PlanId& plan,
                                 const MemberId& member)
{
    BERAAD_TRY(const auto review, storage::ReviewRecords(dossier).find(plan, member));
    if (!review || review->kind != ReviewKind::Review || review->state != ReviewState::Final)
        return false;
    BERAAD_TRY(const auto clarifications,
               storage::ClarificationRecords(dossier).clarifications(plan));
    return hasAnswerAfter(clarifications, review->finalisedAt);
}

} // namespace

AnswerNotice::AnswerNotice(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_message(new InlineMessage(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kStep, kStep, kStep, kStep);
    column->addWidget(m_message);
    connect(&session, &Session::planChanged, this, &AnswerNotice::look);
    connect(&session, &Session::roundChanged, this, &AnswerNotice::look);
    connect(&session, &Session::actingMemberChanged, this, &AnswerNotice::look);
    connect(&session.history(), &commands::History::changed, this, &AnswerNotice::look);
    look();
}

void AnswerNotice::look()
{
    m_message->clear();
    const auto member = m_session.actingMember();
    const auto round = m_session.round();
    if (member && round && !round->isFinal() && !m_session.plan().isNull()) {
        const auto isLater = answeredAfterReview(m_session.dossier(), m_session.plan(), member->id);
        if (!isLater)
            m_message->sayError(wording::sentence(isLater.error()));
        else if (*isLater)
            m_message->say(InlineMessage::Kind::Note,
                           tr("The region answered a question after you finished your review. "
                              "Read it on the right; whether you reopen your review is up to "
                              "you."));
    }
    setVisible(m_message->isShowing());
}

} // namespace beraad::ui

#include "moc_answernotice.cpp"
