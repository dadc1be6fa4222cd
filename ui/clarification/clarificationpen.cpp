// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationpen.h"

#include "ui/kit/session.h"
#include "ui/matching/filereading.h"

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kUsualDays = 14; // to answer in

} // namespace

ClarificationPen::ClarificationPen(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

commands::ClarificationDesk ClarificationPen::desk() const
{
    return commands::ClarificationDesk(m_session.history());
}

void ClarificationPen::tell(const Result<void>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

ClarificationId ClarificationPen::tell(const Result<ClarificationId>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
    return result.valueOr({});
}

ClarificationId ClarificationPen::ask(const PlanId& plan, ClarificationKind kind)
{
    return tell(desk().add(plan, kind));
}

ClarificationId ClarificationPen::takeOver(const QList<QuestionId>& questions)
{
    return tell(desk().takeOver(questions));
}

void ClarificationPen::store(const Clarification& clarification, const QString& field)
{
    tell(desk().store(clarification, field));
}

void ClarificationPen::send(const QList<ClarificationId>& ids)
{
    const QDate today = m_session.clock().now().toLocalTime().date();
    tell(desk().send(ids, today, today.addDays(kUsualDays)));
}

void ClarificationPen::plan(const QList<ClarificationId>& ids, const PitchDay& day)
{
    tell(desk().plan(ids, day));
}

void ClarificationPen::remove(const ClarificationId& id)
{
    tell(desk().remove(id));
}

void ClarificationPen::attach(const ClarificationId& id, const QString& path)
{
    auto* reading =
        new FileReading([this](const QString& title,
                               const LongTask::Work& work) { return m_session.start(title, work); },
                        m_session.prompts(), this);
    connect(reading, &FileReading::failed, this, &ClarificationPen::refused);
    connect(reading, &FileReading::ready, this, [this, id](const intake::PreparedFile& file) {
        const auto stored = desk().attachAnswer(
            id,
            {file.fileName(), file.pdf, file.facts.pageTexts, file.facts.layout, file.lockedSha256},
            m_session.clock().now().toLocalTime().date());
        tell(stored ? Result<void>() : Result<void>(stored.error()));
    });
    reading->read(tr("Reading the answer"), path);
}

void ClarificationPen::detach(const ClarificationId& id)
{
    tell(desk().detachAnswer(id));
}

} // namespace beraad::ui

#include "moc_clarificationpen.cpp"
