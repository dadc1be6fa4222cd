// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/openahead.h"

#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/planview.h"
#include "ui/review/assignedplans.h"

#include "core/commands/readingdesk.h"
#include "core/pdf/planreader.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"

#include <QFileInfo>
#include <QPointer>

namespace beraad::ui {

using namespace domain;

namespace {

const QString kPlanLeft = QStringLiteral("review/plan left");

/// What was shown last on this machine; the window opens as it was left.
struct PlanLeft
{
    QSize size; ///< of a page as wide as the view, in pixels; empty: it was not
    int page = 0;
    QString document; ///< SHA-256
    QString fileName; ///< for the sentence about what goes wrong with it
    QString dossier;  ///< path
};

/// A line each; the bench of the start reads the first.
PlanLeft planLeft(const Settings& settings)
{
    const QStringList lines = QString::fromUtf8(settings.layout(kPlanLeft)).split(u'\n');
    return {QSize(lines.value(0).toInt(), lines.value(1).toInt()), lines.value(2).toInt(),
            lines.value(3), lines.value(4), lines.value(5)};
}

void setPlanLeft(Settings& settings, const PlanLeft& left)
{
    const QStringList lines{QString::number(left.size.width()),
                            QString::number(left.size.height()),
                            QString::number(left.page),
                            left.document,
                            left.fileName,
                            left.dossier};
    settings.setLayout(kPlanLeft, lines.join(u'\n').toUtf8());
}

/// Of one of the documents of the plan that is shown; none where it is another, as an earlier
/// version of it.
QString fileNameOf(const QString& document, Session& session)
{
    const Result<Plan> plan = storage::PlanRecords(session.dossier()).plan(session.plan());
    if (!plan)
        return {};
    for (const DocumentFile& file : plan->documents) {
        if (file.sha256 == document)
            return file.fileName;
    }
    return {};
}

struct Shown
{
    PlanDocument document;
    std::optional<domain::ReadingPlace> place; ///< where it was left
};

class OpenedAhead
{
public:
    /// Without a size nothing is drawn.
    OpenedAhead(pdf::PlanReader& reader, const PlanDocument& document, int page, QSize size)
        : m_reader(&reader)
        , m_document(document.sha256)
    {
        reader.open(m_document, document.title, document.bytes);
        if (!size.isEmpty())
            reader.foresee(
                {m_document, page, size, {}, pdf::Rotation::None, pdf::Priority::Visible});
    }
    ~OpenedAhead()
    {
        if (m_reader)
            m_reader->close(m_document);
    }
    Q_DISABLE_COPY_MOVE(OpenedAhead)

private:
    QPointer<pdf::PlanReader> m_reader; ///< gone when the dossier does not open
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
    if (!shown)
        return nullptr;
    const bool isAsWide = !shown->place || shown->place->fit == ReadingFit::Width;
    return std::make_shared<OpenedAhead>(session.reader(), shown->document,
                                         shown->place ? shown->place->page : 0,
                                         isAsWide ? planLeft(session.settings()).size : QSize());
}

std::shared_ptr<void> openPlanLeft(const Settings& settings, const QString& path,
                                   const Clock& clock, pdf::PlanReader& reader)
{
    const PlanLeft left = planLeft(settings);
    if (left.fileName.isEmpty() || left.dossier != QFileInfo(path).absoluteFilePath() ||
        !storage::opensAsItIs(left.dossier))
        return nullptr;
    const auto bytes = [left, &clock]() -> Result<std::shared_ptr<pdf::SharedMemory>> {
        BERAAD_TRY(const auto dossier, storage::Dossier::aheadOfOpening(left.dossier, clock));
        const storage::DocumentRecords documents(*dossier);
        BERAAD_TRY(const qint64 size, documents.size(left.document));
        return pdf::SharedMemory::filled(size, [&](const PieceSink& sink) {
            return documents.read({left.document, left.fileName, size}, sink);
        });
    };
    return std::make_shared<OpenedAhead>(reader, PlanDocument{left.document, left.fileName, bytes},
                                         left.page, left.size);
}

void rememberPlan(Session& session, const PlanView& view)
{
    const QSize size = view.fit() == Fit::Width ? view.pageInPixels() : QSize(0, 0);
    setPlanLeft(session.settings(),
                {size, view.currentPage(), view.document(), fileNameOf(view.document(), session),
                 session.dossier().path()});
}

} // namespace beraad::ui
