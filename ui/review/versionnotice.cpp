// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/versionnotice.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/session.h"

#include "core/commands/versiondesk.h"
#include "core/wording/errorwording.h"

#include <QVBoxLayout>

namespace beraad::ui {

VersionNotice::VersionNotice(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_message(new InlineMessage(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kStep, kStep, kStep, kStep);
    column->addWidget(m_message);
    connect(m_message, &InlineMessage::remedyRequested, this, &VersionNotice::stand);
    connect(&session, &Session::planChanged, this, &VersionNotice::look);
    connect(&session, &Session::actingMemberChanged, this, &VersionNotice::look);
    connect(&session.history(), &commands::History::changed, this, &VersionNotice::look);
    look();
}

void VersionNotice::look()
{
    m_message->clear();
    const auto member = m_session.actingMember();
    if (member && !m_session.plan().isNull()) {
        const auto judged =
            commands::VersionDesk(m_session.history()).judged({m_session.plan(), member->id});
        if (!judged)
            m_message->sayError(wording::sentence(judged.error()));
        else if (!judged->isEmpty())
            m_message->say(InlineMessage::Kind::Warning,
                           tr("The region replaced this plan after you judged it. Look at what is "
                              "here now; then change your review, or say that it stands."),
                           tr("My judgement stands"));
    }
    setVisible(m_message->isShowing());
}

void VersionNotice::stand()
{
    const auto member = m_session.actingMember();
    const Result<void> done =
        commands::VersionDesk(m_session.history()).stand({m_session.plan(), member->id});
    if (!done)
        m_message->sayError(wording::sentence(done.error()));
}

} // namespace beraad::ui

#include "moc_versionnotice.cpp"
