// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupsection.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/tablesaving.h"

#include "core/wording/errorwording.h"

#include <QDir>
#include <QVBoxLayout>

namespace beraad::ui {

SetupSection::SetupSection(Session& session, const QString& title, About about, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(title)
    , m_about(about)
    , m_standing(new InlineMessage(this))
    , m_message(new InlineMessage(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, kStep);
    m_column->setSpacing(kStep);
    m_column->addWidget(new SectionHeading(title, SectionHeading::Level::Room, this));
    m_column->addWidget(m_standing);
    m_column->addWidget(m_message);
    connect(m_standing, &InlineMessage::remedyRequested, this, &SetupSection::roundRequested);
    // A burst of changes is read once; what nobody sees is read when the person comes in.
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_refreshSoon, &QTimer::timeout, this, &SetupSection::refresh);
    const auto refreshSoon = [this] {
        if (isVisible())
            m_refreshSoon.start();
    };
    connect(&session.history(), &commands::History::changed, this, refreshSoon);
    connect(&session, &Session::roundChanged, this, refreshSoon);
    connect(&session, &Session::membersChanged, this, refreshSoon);
    connect(&session, &Session::actingMemberChanged, this, refreshSoon);
}

bool SetupSection::isRoundFinal() const
{
    const auto round = m_session.round();
    return round && round->isFinal();
}

void SetupSection::showStanding()
{
    if (m_about != About::Round || !isRoundFinal()) {
        m_standing->clear();
        return;
    }
    const Error isFinal(ErrorKind::RoundIsFinal, {QString::number(m_session.round()->number)});
    m_standing->say(InlineMessage::Kind::Note, wording::sentence(isFinal), tr("Go to the round"));
}

void SetupSection::refresh()
{
    m_refreshSoon.stop();
    showStanding();
    if (const Result<void> done = read(); !done)
        m_message->sayError(wording::sentence(done.error()));
}

bool SetupSection::tell(const Result<void>& result)
{
    if (result) {
        m_message->clear();
        return true;
    }
    m_message->sayError(wording::sentence(result.error()));
    refresh();
    return false;
}

void SetupSection::save(const QAbstractItemView& table)
{
    const Result<QString> path = saveTable(table, m_session.prompts());
    if (tell(path) && !path->isEmpty())
        m_message->say(InlineMessage::Kind::Note,
                       tr("The table was saved as %1.").arg(QDir::toNativeSeparators(*path)));
}

} // namespace beraad::ui

#include "moc_setupsection.cpp"
