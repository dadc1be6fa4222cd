// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/verification.h"
#include "core/wording/phrases.h"

#include <QList>
#include <QString>

namespace beraad::publishing {

enum class Verdict
{
    Good,
    Doubtful, ///< nothing is broken, but something is not proved
    Bad
};

/// A plain sentence, and how it is to be taken.
struct Answer
{
    Verdict verdict = Verdict::Bad;
    QString text;

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// One signature in words: three questions that are answered apart from each other, because none
/// follows from another.
struct SignatureWords
{
    QString title;         ///< which signature it is
    Answer integrity;      ///< is what was signed unchanged?
    Answer trust;          ///< whose certificate is it, and does it lead to one that we trust?
    Answer coverage;       ///< does it cover the document as it is now?
    QList<Answer> changes; ///< what was done to the document after it, one by one
    QList<Answer> remarks; ///< why it is not intact, and what else was noticed
    QStringList claims;    ///< what the signer says: reason, place, time
};

/// What verification found, for a window or a terminal.
struct VerificationWords
{
    Answer summary;
    QList<SignatureWords> signatures; ///< in the order in which they were made
    QList<Answer> remarks;            ///< about the document
};

VerificationWords inWords(const signing::Verification& verification,
                          const wording::Phrases& phrases = {});

} // namespace beraad::publishing
