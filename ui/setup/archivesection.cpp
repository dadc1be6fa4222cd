// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/archivesection.h"

#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/setup/retentionpanel.h"

#include "core/archive/archive.h"
#include "core/commands/retentiondesk.h"
#include "core/storage/dossier.h"
#include "core/storage/retentionrecords.h"
#include "core/wording/phrases.h"

#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

ArchiveSection::ArchiveSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Archive"), About::Programme, parent)
    , m_archive(new QPushButton(tr("Make an archive…"), this))
    , m_retention(new RetentionPanel(session.settings(), this))
{
    layOut();
    connect(m_archive, &QPushButton::clicked, this, &ArchiveSection::makeArchive);
    connect(m_retention, &RetentionPanel::monthsChosen, this, &ArchiveSection::setMonths);
    connect(m_retention, &RetentionPanel::removeRequested, this, &ArchiveSection::removeNotes);
}

void ArchiveSection::layOut()
{
    auto* lead = new QLabel(
        tr("All that the committee did, in files that can be read without this program: of each "
           "plan every version, the reviews, findings, interests, advice, letters and decision; of "
           "each round the minutes and the signed report; the audit trail; and a list with which "
           "anybody can check that nothing was altered."),
        this);
    lead->setWordWrap(true);
    auto* area = new FormArea(this);
    area->column().setContentsMargins(0, 0, 0, 2 * kStep);
    area->column().setSpacing(kStep);
    area->column().addWidget(
        new SectionHeading(tr("The whole dossier"), SectionHeading::Level::Section, this));
    area->column().addWidget(lead);
    area->column().addWidget(m_archive, 0, Qt::AlignLeft);
    area->column().addSpacing(2 * kStep);
    area->column().addWidget(m_retention);
    area->column().addStretch(1);
    column().addWidget(area, 1);
    setFocusProxy(m_archive);
}

Result<void> ArchiveSection::read()
{
    m_archive->setEnabled(!m_isArchiving &&
                          bool(archive::ArchiveDesk(session().history()).mayMake()));
    RetentionPanel::Contents contents;
    contents.round = session().round();
    contents.members = session().members();
    contents.rounds = session().rounds();
    const commands::RetentionDesk desk(session().history());
    contents.maySet = bool(desk.maySetMonths());
    if (session().programme()) {
        BERAAD_TRY(contents.months, desk.months(session().programme()->id));
        BERAAD_TRY(contents.removals, desk.removals(session().programme()->id));
    }
    if (contents.round) {
        BERAAD_TRY(contents.notes, desk.preview(contents.round->id));
        contents.mayRemove = bool(desk.mayRemove(contents.round->id));
    }
    m_retention->showContents(contents);
    return {};
}

void ArchiveSection::makeArchive()
{
    if (m_isArchiving || !tell(archive::ArchiveDesk(session().history()).mayMake()))
        return;
    const QString parent =
        session().prompts().chooseFolder({.title = tr("In which folder comes the archive?"),
                                          .folder = {},
                                          .filter = {},
                                          .suggested = {},
                                          .suffix = {}});
    if (parent.isEmpty())
        return;
    const QString name =
        tr("Archive of %1 %2")
            .arg(session().name(),
                 session().clock().now().toLocalTime().date().toString(Qt::ISODate));
    const archive::ArchiveRequest request{QDir(parent).filePath(name),
                                          session().history().actor().name,
                                          wording::Phrases().language()};
    const auto made = std::make_shared<archive::MadeArchive>();
    m_isArchiving = true;
    m_archive->setEnabled(false);
    LongTask* task = session().start(
        tr("Making the archive"),
        [open = &session().dossier(), request, made](const Progress& progress) -> Result<void> {
            BERAAD_TRY(const auto connection, open->alongside());
            BERAAD_TRY(*made, archive::makeArchive(*connection, request, progress));
            return {};
        });
    // The archive is there and the trail says so, whether or not anybody still looks here.
    connect(task, &LongTask::finished, &session(),
            [open = &session(), section = QPointer(this), made] {
                const Result<void> recorded = archive::ArchiveDesk(open->history()).record(*made);
                if (section)
                    section->finishArchive(*made, recorded);
            });
    connect(task, &LongTask::failed, this,
            [this](const Error& error) { tell(Result<void>(error)); });
    connect(task, &LongTask::cancelled, this, [this] {
        message().say(InlineMessage::Kind::Note, tr("Cancelled. No archive was made."));
    });
    connect(task, &LongTask::ended, this, [this] {
        m_isArchiving = false;
        m_archive->setEnabled(true);
    });
}

void ArchiveSection::finishArchive(const archive::MadeArchive& made, const Result<void>& recorded)
{
    if (!tell(recorded))
        return;
    QString said =
        tr("%n file(s) are in “%1”. Only you can look in that folder.", nullptr, made.files)
            .arg(QDir::toNativeSeparators(made.folder));
    if (made.remadeLetters > 0)
        said += QLatin1Char(' ') +
                tr("%n letter(s) were made again and may not be the very file that went out; the "
                   "archive says which.",
                   nullptr, made.remadeLetters);
    message().say(InlineMessage::Kind::Note, said);
}

void ArchiveSection::setMonths(int months)
{
    if (session().programme())
        tell(commands::RetentionDesk(session().history())
                 .setMonths(session().programme()->id, months));
}

bool ArchiveSection::confirmRemoval(int total) const
{
    const QStringList backups = commands::RetentionDesk(session().history()).backups();
    QStringList parts{
        tr("%n note(s) of members go for good, also out of the file of the dossier. This cannot be "
           "undone, nor can what you did before.",
           nullptr, total),
        tr("The audit trail keeps what it was told of shared marks, questions and drafts when they "
           "were made.")};
    if (!backups.isEmpty())
        parts << tr("Earlier backups still hold the notes. Remove these yourself when their time "
                    "is over too:") +
                     QLatin1Char('\n') + backups.join(QLatin1Char('\n'));
    return session().prompts().confirm(
        {.title = tr("Remove the notes of round %1?").arg(session().round()->number),
         .text = parts.join(QStringLiteral("\n\n")),
         .accept = tr("Remove notes")});
}

void ArchiveSection::removeNotes()
{
    commands::RetentionDesk desk(session().history());
    const auto notes = desk.preview(session().roundId());
    if (!tell(notes))
        return;
    NoteCounts total;
    for (const MemberNotes& each : *notes)
        total += each.counts;
    const auto reason =
        session().prompts().askText({.title = tr("Why are the notes removed?"),
                                     .text = tr("The reason stands in the record of the removal."),
                                     .label = tr("&Reason"),
                                     .accept = tr("Go on"),
                                     .initial = tr("The retention period is over.")});
    if (!reason || !confirmRemoval(total.total()))
        return;
    const auto removed = desk.remove(session().roundId(), *reason);
    if (!tell(removed))
        return;
    refresh();
    compact(tr("Removed: %1.").arg(noteWords(removed->removed)));
}

/// On another thread: in a large dossier it takes a while.
void ArchiveSection::compact(const QString& told)
{
    LongTask* task =
        session().start(tr("Removing the notes from the file"),
                        [open = &session().dossier()](const Progress&) -> Result<void> {
                            BERAAD_TRY(const auto connection, open->alongside());
                            return storage::compact(*connection);
                        });
    connect(task, &LongTask::finished, this,
            [this, told] { message().say(InlineMessage::Kind::Note, told); });
    const auto sayLeft = [this, told] {
        message().say(InlineMessage::Kind::Warning,
                      told + QLatin1Char(' ') +
                          tr("Traces of them are still in the file of the dossier. Close what else "
                             "uses it, and tidy it up."),
                      tr("Tidy up"));
    };
    connect(task, &LongTask::failed, this, sayLeft);
    connect(task, &LongTask::cancelled, this, sayLeft);
    disconnect(&message(), &InlineMessage::remedyRequested, this, nullptr);
    connect(&message(), &InlineMessage::remedyRequested, this, [this, told] { compact(told); });
}

} // namespace beraad::ui

#include "moc_archivesection.cpp"
