// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/sendingreasons.h"

#include "ui/kit/prompts.h"

#include "core/wording/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::ui {

namespace {

QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("SendingReasons", text, nullptr, count);
}

std::optional<QString> askReason(const QString& title, const QString& text, Prompts& prompts)
{
    TextQuestion question;
    question.title = title;
    question.text = text;
    question.label = said(QT_TRANSLATE_NOOP("SendingReasons", "&Reason"));
    question.accept = said(QT_TRANSLATE_NOOP("SendingReasons", "Go on"));
    return prompts.askText(question);
}

} // namespace

std::optional<publishing::SendingReasons> askReasons(const QList<publishing::LetterDraft>& letters,
                                                     const QDate& until, const QDate& today,
                                                     Prompts& prompts)
{
    publishing::SendingReasons reasons;
    const int again = int(std::count_if(letters.begin(), letters.end(), [](const auto& letter) {
        return letter.last() != nullptr;
    }));
    if (again > 0) {
        const auto reason = askReason(
            said(QT_TRANSLATE_N_NOOP("SendingReasons", "Send %n letter(s) once more?"), again),
            said(QT_TRANSLATE_NOOP("SendingReasons",
                                   "They went out before. Each says that it is a copy, and the "
                                   "register keeps the reason.")),
            prompts);
        if (!reason)
            return std::nullopt;
        reasons.again = *reason;
    }
    if (until.isValid() && today < until) {
        const auto reason = askReason(
            said(QT_TRANSLATE_NOOP("SendingReasons", "Send before %1?"))
                .arg(wording::longDate(until)),
            said(QT_TRANSLATE_NOOP("SendingReasons",
                                   "The letters of this round may leave from that day on. The "
                                   "register keeps the reason.")),
            prompts);
        if (!reason)
            return std::nullopt;
        reasons.early = *reason;
    }
    return reasons;
}

} // namespace beraad::ui
