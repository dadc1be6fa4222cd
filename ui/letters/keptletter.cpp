// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/keptletter.h"

#include "ui/kit/prompts.h"
#include "ui/letters/letterwords.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace beraad::ui {

namespace {

QString ofKept(const char* text)
{
    return QCoreApplication::translate("KeptLetter", text);
}

} // namespace

QString asSentWords(const domain::SentLetter& letter)
{
    return ofKept(QT_TRANSLATE_NOOP("KeptLetter",
                                    "The letter as it was sent (%1). SHA-256 of the PDF: %2"))
        .arg(stateWords(letter), letter.sha256);
}

Result<void> saveAsSent(const domain::SentLetter& letter, const QByteArray& pdf,
                        const QString& region, Prompts& prompts)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|]"));
    FileQuestion question;
    question.title = ofKept(QT_TRANSLATE_NOOP("KeptLetter", "The letter as it was sent"));
    question.filter = ofKept(QT_TRANSLATE_NOOP("KeptLetter", "PDF (*.pdf)"));
    question.suggested =
        ofKept(QT_TRANSLATE_NOOP("KeptLetter", "%1 - letter of %2.pdf"))
            .arg(QString(region).replace(unsafe, QStringLiteral("-")),
                 letter.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")));
    question.suffix = QStringLiteral("pdf");
    const QString path = prompts.saveFile(question);
    return path.isEmpty() ? Result<void>() : writeFileAtomically(path, pdf);
}

} // namespace beraad::ui
