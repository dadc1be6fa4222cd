// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/jointpen.h"

#include "ui/kit/prompts.h"
#include "ui/kit/session.h"

namespace beraad::ui {

using namespace domain;

JointPen::JointPen(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(session.history())
{
}

void JointPen::word(const JointFinding& finding)
{
    if (const Result<void> stored = m_desk.store(finding); !stored)
        Q_EMIT refused(stored.error());
}

void JointPen::take(const PlanId& plan, const QString& criterion, int edition, StanceKind kind)
{
    QString remark;
    if (kind == StanceKind::Objects) {
        TextQuestion question;
        question.title = tr("Object on criterion %1?").arg(criterion);
        question.text = tr("The lead reader and the chair read why. You can agree later.");
        question.label = tr("Why");
        question.accept = tr("Object");
        question.form = TextQuestion::Form::Paragraph;
        const auto answer = m_session.prompts().askText(question);
        if (!answer)
            return;
        remark = *answer;
    }
    if (const Result<void> taken = m_desk.takeStance(plan, criterion, edition, kind, remark);
        !taken)
        Q_EMIT refused(taken.error());
}

void JointPen::lead(const PlanId& plan, const MemberId& reader)
{
    if (const Result<void> chosen = m_desk.setLeadReader(plan, reader); !chosen)
        Q_EMIT refused(chosen.error());
}

} // namespace beraad::ui

#include "moc_jointpen.cpp"
