// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bookmark.h"

#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/review/reviewform.h"

#include "core/base/log.h"
#include "core/commands/readingdesk.h"

namespace beraad::ui {

using namespace domain;

namespace {

/// One page at a time or all under each other is a habit of the reader, not of a plan.
const QString kFlowName = QStringLiteral("review/flow");
const QByteArray kSinglePage = QByteArrayLiteral("single page");

ReadingFit readingFit(Fit fit)
{
    switch (fit) {
    case Fit::None:
        return ReadingFit::None;
    case Fit::Width:
        return ReadingFit::Width;
    case Fit::Page:
        return ReadingFit::Page;
    }
    Q_UNREACHABLE();
}

Fit fitOf(ReadingFit fit)
{
    switch (fit) {
    case ReadingFit::None:
        return Fit::None;
    case ReadingFit::Width:
        return Fit::Width;
    case ReadingFit::Page:
        return Fit::Page;
    }
    Q_UNREACHABLE();
}

} // namespace

Bookmark::Bookmark(Session& session, PlanPane& pane, ReviewForm& form)
    : m_session(session)
    , m_pane(pane)
    , m_form(form)
{
}

void Bookmark::open(const QList<PlanDocument>& documents, const MemberId& member)
{
    m_member = member;
    m_stored.clear();
    QHash<QString, ReadingState> left;
    QString last = documents.isEmpty() ? QString() : documents.first().sha256;
    for (const PlanDocument& document : documents) {
        find(document.sha256);
        const auto place = m_stored.constFind(document.sha256);
        if (place == m_stored.constEnd())
            continue;
        left.insert(document.sha256, {{place->page, place->top}, fitOf(place->fit), place->zoom});
        if (place->wasReadLast)
            last = document.sha256;
    }
    m_criterion = m_stored.value(last).criterion;
    m_pane.setDocuments(documents, left, last);
    m_pane.view().setFlow(m_session.settings().layout(kFlowName) == kSinglePage ? Flow::SinglePage
                                                                                : Flow::Continuous);
}

void Bookmark::find(const QString& document)
{
    const auto place = commands::ReadingDesk(m_session.history()).lastPlace(document);
    if (!place)
        qCWarning(windowLog, "where a plan was left could not be read: %s",
                  qPrintable(place.error().detail()));
    else if (*place)
        m_stored.insert(document, **place);
}

void Bookmark::standAtCriterion()
{
    if (!m_criterion.isEmpty())
        m_form.standAt(m_criterion);
}

domain::ReadingPlace Bookmark::placeNow(const QString& document, const ReadingState& state) const
{
    return {m_member,
            document,
            state.place.page,
            state.place.top,
            readingFit(state.fit),
            state.zoom,
            m_form.currentCriterion(),
            document == m_pane.currentDocument()};
}

void Bookmark::store()
{
    if (m_pane.currentDocument().isEmpty())
        return; // nothing was opened yet
    m_session.settings().setLayout(
        kFlowName, m_pane.view().flow() == Flow::SinglePage ? kSinglePage : QByteArray());
    commands::ReadingDesk desk(m_session.history());
    const QHash<QString, ReadingState> left = m_pane.left();
    for (auto state = left.constBegin(); state != left.constEnd(); ++state) {
        const domain::ReadingPlace place = placeNow(state.key(), *state);
        if (m_stored.value(state.key()) == place)
            continue;
        if (const Result<void> stored = desk.leaveAt(place); !stored)
            qCWarning(windowLog, "where a plan was left could not be stored: %s",
                      qPrintable(stored.error().detail()));
        else
            m_stored.insert(state.key(), place);
    }
}

} // namespace beraad::ui
