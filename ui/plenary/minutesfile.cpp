// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/minutesfile.h"

#include "ui/kit/prompts.h"
#include "ui/kit/session.h"

#include "core/base/files.h"
#include "core/commands/meetingdesk.h"
#include "core/commands/roundreader.h"
#include "core/documents/minutes.h"
#include "core/wording/phrases.h"

#include <QCoreApplication>

namespace beraad::ui {

using namespace Qt::StringLiterals;

Result<QString> saveMinutes(Session& session)
{
    documents::MinutesInput input;
    BERAAD_TRY(input.records, commands::readRound(session.dossier(), session.roundId()));
    BERAAD_TRY(input.plenary,
               commands::MeetingDesk(session.history(), session.roundId()).plenary());
    input.language = wording::Phrases().language();
    input.createdAt = session.clock().now();
    FileQuestion question;
    question.title = QCoreApplication::translate("MinutesFile", "Save the minutes");
    question.filter = QCoreApplication::translate(
        "MinutesFile", "PDF files (*.pdf);;OpenDocument texts, to work on (*.odt)");
    question.suggested = QCoreApplication::translate("MinutesFile", "Minutes of round %1.pdf")
                             .arg(input.records.round.number);
    question.suffix = u"pdf"_s;
    const QString path = session.prompts().saveFile(question);
    if (path.isEmpty())
        return QString();
    const bool isText = path.endsWith(u".odt"_s, Qt::CaseInsensitive);
    BERAAD_TRY(const QByteArray bytes,
               isText ? documents::makeMinutesOdt(input) : documents::makeMinutesPdf(input));
    BERAAD_CHECK(writeFileAtomically(path, bytes));
    return path;
}

} // namespace beraad::ui
