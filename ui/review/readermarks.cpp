// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readermarks.h"

#include "ui/kit/palettes.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/reading/dossierplan.h"
#include "ui/reading/markactions.h"
#include "ui/reading/markcolours.h"
#include "ui/reading/planpane.h"
#include "ui/review/markedcopy.h"
#include "ui/review/markexport.h"

#include "core/base/files.h"
#include "core/commands/readingdesk.h"

#include <QFileInfo>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

ReaderMarks::ReaderMarks(Session& session, PlanPane& pane, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
{
    pane.offerMarking();
    MarkPanel& panel = pane.markPanel();
    connect(pane.markActions(), &MarkActions::highlightRequested, this, &ReaderMarks::highlight);
    connect(pane.markActions(), &MarkActions::noteRequested, this, &ReaderMarks::writeNote);
    connect(&panel, &MarkPanel::activated, &pane,
            [this](const domain::Mark& mark) { m_pane.showPassage(mark.passage); });
    connect(&panel, &MarkPanel::changed, this, [this](const domain::Mark& mark) {
        tell(commands::ReadingDesk(m_session.history()).change(mark));
    });
    connect(&panel, &MarkPanel::removeRequested, this, [this](const MarkId& mark) {
        tell(commands::ReadingDesk(m_session.history()).remove(mark));
    });
    connect(&panel, &MarkPanel::exportRequested, this, &ReaderMarks::save);
}

QList<Mark> ReaderMarks::show(const Plan& plan, const QList<Evidence>& cited)
{
    m_plan = plan;
    m_cited = cited;
    QList<Mark> laidOver;
    const QColor accent = accentColour(m_pane.palette());
    for (const Evidence& evidence : cited)
        laidOver.append({evidence.criterion, evidence.passage, accent, evidence.criterion, {}});
    return laidOver + showMarks();
}

QList<Mark> ReaderMarks::showMarks()
{
    m_entries.clear();
    QList<Mark> laidOver;
    const MemberId reader = m_session.history().actor().member;
    const Result<QList<domain::Mark>> marks =
        m_plan.id.isNull() ? QList<domain::Mark>()
                           : commands::ReadingDesk(m_session.history()).marks(m_plan.id);
    if (!marks)
        Q_EMIT refused(marks.error());
    for (const domain::Mark& mark : marks.valueOr({})) {
        QString maker;
        for (const Member& member : m_session.members()) {
            if (member.id == mark.member && mark.member != reader)
                maker = member.name;
        }
        m_entries.append({mark, maker});
        const QString sign =
            mark.note.isEmpty() ? signOf(mark.colour) : signOf(mark.colour) + QStringLiteral(" …");
        const QString tip =
            maker.isEmpty() ? mark.note : QStringLiteral("%1: %2").arg(maker, mark.note);
        laidOver.append({mark.id.text(), mark.passage, inkOf(mark.colour), sign, tip});
    }
    m_pane.markPanel().showMarks(m_entries);
    return laidOver;
}

bool ReaderMarks::activate(const QString& id)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const MarkEntry& it) { return it.mark.id.text() == id; });
    if (entry == m_entries.end())
        return false;
    m_pane.setMarkPanelVisible(true);
    m_pane.markPanel().choose(entry->mark.id);
    return true;
}

void ReaderMarks::flush()
{
    m_pane.markPanel().flush();
}

QList<domain::Mark> ReaderMarks::marksOfSelection() const
{
    QList<domain::Mark> marks;
    if (m_plan.id.isNull())
        return marks;
    const QList<domain::Passage> passages = m_pane.view().selection();
    for (const domain::Passage& passage : passages)
        marks.append(markOf(passage));
    return marks;
}

domain::Mark ReaderMarks::markOf(const domain::Passage& passage) const
{
    for (const MarkEntry& entry : m_entries) {
        if (entry.isOwn() && entry.mark.passage == passage)
            return entry.mark;
    }
    const auto [before, after] = m_pane.view().wordsAroundSelection(passage.page);
    domain::Mark mark;
    mark.plan = m_plan.id;
    mark.passage = passage;
    mark.wordsBefore = before;
    mark.wordsAfter = after;
    return mark;
}

Result<MarkId> ReaderMarks::store(const domain::Mark& mark)
{
    commands::ReadingDesk desk(m_session.history());
    if (mark.id.isNull())
        return desk.make(mark);
    BERAAD_CHECK(desk.change(mark));
    return mark.id;
}

void ReaderMarks::highlight(MarkColour colour)
{
    QList<domain::Mark> marks = marksOfSelection();
    if (marks.isEmpty())
        return;
    for (domain::Mark& mark : marks) {
        mark.colour = colour;
        if (const Result<MarkId> stored = store(mark); !stored) {
            Q_EMIT refused(stored.error());
            return;
        }
    }
    m_pane.view().clearSelection(); // which would hide the colour
}

void ReaderMarks::writeNote()
{
    const QList<domain::Mark> marks = marksOfSelection();
    if (marks.isEmpty())
        return;
    const Result<MarkId> stored = store(marks.first()); // at the page where the words begin
    if (!stored) {
        Q_EMIT refused(stored.error());
        return;
    }
    m_pane.view().clearSelection();
    m_pane.setMarkPanelVisible(true);
    m_pane.markPanel().writeNote(*stored);
}

void ReaderMarks::save(MarkExport format)
{
    flush();
    if (format == MarkExport::Copy)
        return saveCopy();
    const bool isTable = format == MarkExport::Csv;
    const QString suffix = isTable ? QStringLiteral("csv") : QStringLiteral("txt");
    const QString path = m_session.prompts().saveFile(
        {.title = tr("Save the list of marks"),
         .folder = {},
         .filter = isTable ? tr("Tables (*.csv)") : tr("Text (*.txt)"),
         .suggested = tr("marks", "part of a file name") + QLatin1Char('.') + suffix,
         .suffix = suffix});
    if (!path.isEmpty())
        tell(writeFileAtomically(path, isTable ? marksAsCsv(m_entries) : marksAsText(m_entries)));
}

/// Of the document that is open, with all that shows on it.
void ReaderMarks::saveCopy()
{
    const QList<PlanDocument> documents = planDocuments(m_session.dossier(), m_plan);
    const auto document =
        std::find_if(documents.begin(), documents.end(), [this](const PlanDocument& it) {
            return it.sha256 == m_pane.currentDocument();
        });
    const std::optional<Member> reader = m_session.actingMember();
    if (document == documents.end() || !reader)
        return;
    const QString path = m_session.prompts().saveFile(
        {.title = tr("Save a copy with marks and evidence"),
         .folder = {},
         .filter = tr("PDF (*.pdf)"),
         .suggested = tr("%1 with marks.pdf", "file name")
                          .arg(QFileInfo(document->title).completeBaseName()),
         .suffix = QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    const QList<pdf::Annotation> annotations =
        annotationsOn(document->sha256, m_cited, m_entries, reader->name);
    LongTask* task = m_session.start(tr("Saving a copy with marks"),
                                     saveMarkedCopy(*document, annotations, path));
    connect(task, &LongTask::failed, this, &ReaderMarks::refused);
}

void ReaderMarks::tell(const Result<void>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

} // namespace beraad::ui

#include "moc_readermarks.cpp"
