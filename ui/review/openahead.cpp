// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/openahead.h"

#include "ui/kit/session.h"
#include "ui/reading/dossierplan.h"
#include "ui/review/assignedplans.h"

#include "core/commands/readingdesk.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"

namespace beraad::ui {

using namespace domain;

namespace {

class OpenedAhead
{
public:
    OpenedAhead(pdf::PlanReader& reader, const PlanDocument& document)
        : m_reader(reader)
        , m_document(document.sha256)
    {
        m_reader.open(m_document, document.title, document.bytes);
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
Result<PlanDocument> documentToShow(Session& session, const PlanId& plan)
{
    BERAAD_TRY(const Plan record, storage::PlanRecords(session.dossier()).plan(plan));
    if (record.documents.isEmpty())
        return Error(ErrorKind::Internal, {}, QStringLiteral("a plan without a document"));
    const QList<PlanDocument> documents = planDocuments(session.dossier(), record, {});
    for (const PlanDocument& document : documents) {
        BERAAD_TRY(const auto place,
                   commands::ReadingDesk(session.history()).lastPlace(document.sha256));
        if (place && place->wasReadLast)
            return document;
    }
    return documents.first();
}

} // namespace

std::shared_ptr<void> openPlanAhead(Session& session)
{
    const auto member = session.actingMember();
    const Result<PlanId> plan = member ? planToShow(session, member->id) : Result<PlanId>(PlanId());
    if (!plan || plan->isNull())
        return nullptr;
    const Result<PlanDocument> document = documentToShow(session, *plan);
    return document ? std::make_shared<OpenedAhead>(session.reader(), *document) : nullptr;
}

} // namespace beraad::ui
