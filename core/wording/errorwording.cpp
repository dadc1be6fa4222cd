// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorwording.h"

#include "core/domain/keys.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"
#include "core/wording/rubricwording.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace beraad::wording {

namespace {

/// Replaces %1 to %9 in one pass, so that a "%2" inside an argument stays what it is. What has no
/// argument becomes nothing.
QString filled(const QString& text, const QStringList& arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1) {
            result += text[i];
            continue;
        }
        result += arguments.value(place - 1);
        ++i;
    }
    return result;
}

/// What a card tells about its PIN: a number of tries, "final", "low" or nothing.
QString triesLeft(const QString& known, const Phrases& phrases)
{
    bool isNumber = false;
    const int tries = known.toInt(&isNumber);
    if (isNumber)
        return phrases.translate("PinTries", "%n tries are left before the card is locked.",
                                 nullptr, tries);
    if (known == "final"_L1)
        return phrases.translate("PinTries", "One try is left; after that the card is locked.");
    if (known == "low"_L1)
        return phrases.translate("PinTries", "Few tries are left before the card is locked.");
    return phrases.translate("PinTries", "Look it up before you try again.");
}

template <typename Choice> QString choiceWord(const QString& argument, const Phrases& phrases)
{
    const auto choice = domain::fromKey<Choice>(argument);
    return choice ? word(*choice, phrases) : argument;
}

/// Some arguments are words of this program themselves, and are said in the same language.
QStringList inWords(const Error& error, const Phrases& phrases)
{
    QStringList arguments = error.arguments();
    const auto reword = [&arguments](qsizetype index, const auto& said) {
        if (index < arguments.size())
            arguments[index] = said(arguments[index]);
    };
    const auto inDays = [&](const QString& day) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        return date.isValid() ? longDate(date, phrases) : day;
    };
    if (error.kind() == ErrorKind::JsonField)
        reword(3,
               [&](const QString& rule) { return phrases.translate("JsonRule", rule.toUtf8()); });
    else if (error.kind() == ErrorKind::RecordNotFound)
        reword(0, [&](const QString& kind) { return phrases.translate("Record", kind.toUtf8()); });
    else if (error.kind() == ErrorKind::NotAllowedForRole)
        reword(0, [&](const QString& role) {
            return choiceWord<domain::MemberRole>(role, phrases).toLower();
        });
    else if (error.kind() == ErrorKind::NotInThisPhase)
        reword(0, [&](const QString& phase) {
            return choiceWord<domain::RoundPhase>(phase, phrases);
        });
    else if (error.kind() == ErrorKind::CertificateExpired ||
             error.kind() == ErrorKind::CertificateNotYetValid ||
             error.kind() == ErrorKind::PackageOlder)
        reword(1, inDays);
    else if (error.kind() == ErrorKind::RetentionNotOver ||
             error.kind() == ErrorKind::LetterNotKept || error.kind() == ErrorKind::LetterAltered)
        reword(0, inDays);
    else if (error.kind() == ErrorKind::RubricNotComplete)
        arguments = {rubricFault(arguments, phrases)};
    else if (error.kind() == ErrorKind::CardPinWrong)
        arguments = {triesLeft(arguments.value(0), phrases)};
    return arguments;
}

} // namespace

QString sentence(const Error& error, const Phrases& phrases)
{
    const bool isHolderUnknown =
        error.kind() == ErrorKind::DossierInUse && error.arguments().value(1).isEmpty();
    const QString said =
        isHolderUnknown
            ? filled(phrases.translate(
                         "Error", "“%1” is already open in another program. Close it there first."),
                     error.arguments())
            : filled(phrases.translate("Error", sentenceSource(error.kind())),
                     inWords(error, phrases));
    return error.subject().isEmpty() ? said : QStringLiteral("%1: %2").arg(error.subject(), said);
}

} // namespace beraad::wording
