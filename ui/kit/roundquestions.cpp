// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/roundquestions.h"

#include <QCoreApplication>

namespace beraad::ui {

Question finaliseQuestion(const domain::Round& round)
{
    return {QCoreApplication::translate("RoundQuestions", "Finalise round %1?").arg(round.number),
            QCoreApplication::translate(
                "RoundQuestions",
                "The plans, reviews and advice of the round can then only be read, its report can "
                "be signed, and what was done before can no longer be undone. You can reopen the "
                "round with a reason."),
            QCoreApplication::translate("RoundQuestions", "Finalise round")};
}

TextQuestion reopenQuestion(const domain::Round& round)
{
    TextQuestion question;
    question.title =
        QCoreApplication::translate("RoundQuestions", "Reopen round %1?").arg(round.number);
    question.text = QCoreApplication::translate(
        "RoundQuestions",
        "The plans, reviews and advice can then be changed again. As soon as something changes, a "
        "report that was made of the round is outdated and has to be made and signed anew. The "
        "reason stays in the audit trail.");
    question.label = QCoreApplication::translate("RoundQuestions", "Reason");
    question.accept = QCoreApplication::translate("RoundQuestions", "Reopen round");
    question.form = TextQuestion::Form::Paragraph;
    return question;
}

} // namespace beraad::ui
