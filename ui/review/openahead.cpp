// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/openahead.h"

#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/planview.h"
#include "ui/review/assignedplans.h"

#include "core/commands/readingdesk.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"

namespace beraad::ui {

using namespace domain;

namespace {

const QString kPageSize = QStringLiteral("review/page size");

/// Of a page as wide as the view, in pixels; as large as it was the last time, for the window opens
/// as it was left.
QSize pageSizeLeft(const Settings& settings)
{
    const QByteArrayList sides = settings.layout(kPageSize).split('x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

struct Shown
{
    PlanDocument document;
    std::optional<domain::ReadingPlace> place; ///< where it was left
};

class OpenedAhead
{
public:
    OpenedAhead(pdf::PlanReader& reader, const Shown& shown, QSize pageSize)
        : m_reader(reader)
        , m_document(shown.document.sha256)
    {
        m_reader.open(m_document, shown.document.title, shown.document.bytes);
        const bool isAsWide = !shown.place || shown.place->fit == ReadingFit::Width;
        if (isAsWide && !pageSize.isEmpty())
            m_reader.foresee({m_document,
                              shown.place ? shown.place->page : 0,
                              pageSize,
                              {},
                              pdf::Rotation::None,
                              pdf::Priority::Visible});
    }
    ~OpenedAhead() { m_reader.close(m_document); }
    Q_DISABLE_COPY_MOVE(OpenedAhead)

private:
    pdf::PlanReader& m_reader;
    QString m_document;
};

/// As the room chooses (see ReviewRoom::openPlan).
Result<PlanId> planToShow(Session& session, const MemberId& member)
{
    if (!session.plan().isNull())
        return session.plan();
    BERAAD_TRY(const PlanSequence mine,
               assignedPlans(session.dossier(), session.roundId(), member));
    return mine.first();
}

/// As the bookmark chooses.
Result<Shown> documentToShow(Session& session, const PlanId& plan)
{
    BERAAD_TRY(const Plan record, storage::PlanRecords(session.dossier()).plan(plan));
    if (record.documents.isEmpty())
        return Error(ErrorKind::Internal, {}, QStringLiteral("a plan without a document"));
    const QList<PlanDocument> documents = planDocuments(session.dossier(), record, {});
    Shown shown{documents.first(), {}};
    for (const PlanDocument& document : documents) {
        BERAAD_TRY(const auto place,
                   commands::ReadingDesk(session.history()).lastPlace(document.sha256));
        if (place && place->wasReadLast)
            return Shown{document, place};
        if (document.sha256 == shown.document.sha256)
            shown.place = place;
    }
    return shown;
}

} // namespace

std::shared_ptr<void> openPlanAhead(Session& session)
{
    const auto member = session.actingMember();
    const Result<PlanId> plan = member ? planToShow(session, member->id) : Result<PlanId>(PlanId());
    if (!plan || plan->isNull())
        return nullptr;
    const Result<Shown> shown = documentToShow(session, *plan);
    return shown ? std::make_shared<OpenedAhead>(session.reader(), *shown,
                                                 pageSizeLeft(session.settings()))
                 : nullptr;
}

void rememberPageSize(Settings& settings, const PlanView& view)
{
    const QSize size = view.pageInPixels();
    if (view.fit() == Fit::Width)
        settings.setLayout(kPageSize, QByteArray::number(size.width()) + 'x' +
                                          QByteArray::number(size.height()));
}

} // namespace beraad::ui
