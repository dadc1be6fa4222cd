// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/verificationwording.h"

#include "core/publishing/findingwording.h"
#include "core/wording/formats.h"

#include <algorithm>

namespace beraad::publishing {

using namespace signing;
using signing::Coverage; // not that of a theme
using wording::Phrases;

namespace {

QString holderOf(const Certificate& certificate)
{
    if (certificate.organisation().isEmpty())
        return certificate.holder();
    return QStringLiteral("%1 (%2)").arg(certificate.holder(), certificate.organisation());
}

QString titleOf(const SignatureReport& signature, const Phrases& phrases)
{
    const QString who = signature.certificate ? signature.certificate->holder()
                                              : phrases.translate("Verification", "unknown");
    switch (signature.kind) {
    case SignatureKind::Approval:
        return phrases.translate("Verification", "Signature “%1” of %2").arg(signature.field, who);
    case SignatureKind::Certification:
        return phrases.translate("Verification", "Certification “%1” of %2")
            .arg(signature.field, who);
    case SignatureKind::Timestamp:
        return phrases.translate("Verification", "Time stamp “%1” of %2").arg(signature.field, who);
    }
    Q_UNREACHABLE();
}

Answer integrityOf(const SignatureReport& signature, const Phrases& phrases)
{
    switch (signature.integrity) {
    case Integrity::Intact:
        return {Verdict::Good,
                phrases.translate("Verification", "Intact: what was signed is unchanged.")};
    case Integrity::Altered:
        return {Verdict::Bad,
                phrases.translate("Verification",
                                  "Not intact: what was signed was changed afterwards, or the "
                                  "signature itself was.")};
    case Integrity::Unreadable:
        return {Verdict::Bad,
                phrases.translate("Verification", "Not intact: the signature cannot be read or "
                                                  "contradicts itself, so it proves nothing.")};
    case Integrity::NotCheckable:
        return {Verdict::Bad,
                phrases.translate("Verification",
                                  "Not to be checked: it was made by a method that this program "
                                  "does not know or no longer accepts, so it proves nothing.")};
    }
    Q_UNREACHABLE();
}

QString day(const QDateTime& time, const Phrases& phrases)
{
    return wording::longDate(time.toLocalTime().date(), phrases);
}

Answer trustOf(const SignatureReport& signature, const Phrases& phrases)
{
    const QString who = signature.certificate ? holderOf(*signature.certificate) : QString();
    const QString issuer = signature.certificate ? signature.certificate->issuer() : QString();
    switch (signature.trust) {
    case Trust::Trusted:
        return {Verdict::Good,
                phrases
                    .translate("Verification", "The certificate is that of %1, issued by %2, "
                                               "and leads to one that you trust.")
                    .arg(who, issuer)};
    case Trust::ExpiredSince:
        return {Verdict::Doubtful,
                phrases
                    .translate("Verification",
                               "The certificate of %1 expired on %2. It was valid at the time "
                               "that the signature names, but nothing proves that time.")
                    .arg(who, day(signature.certificate->validUntil(), phrases))};
    case Trust::Expired:
        return {Verdict::Bad,
                phrases
                    .translate("Verification",
                               "The certificate of %1 expired on %2 and can no longer sign.")
                    .arg(who, day(signature.certificate->validUntil(), phrases))};
    case Trust::NotYetValid:
        return {Verdict::Bad,
                phrases.translate("Verification", "The certificate of %1 is not valid before %2.")
                    .arg(who, day(signature.certificate->validFrom(), phrases))};
    case Trust::UnknownIssuer:
        return {Verdict::Doubtful,
                phrases
                    .translate("Verification",
                               "The certificate says that it is that of %1, issued by %2. You "
                               "do not trust that issuer, so anybody may have made it.")
                    .arg(who, issuer)};
    case Trust::Refused:
        return {Verdict::Bad,
                phrases
                    .translate("Verification",
                               "The certificate of %1 breaks a rule and is not trusted: %2.")
                    .arg(who, signature.trustDetail)};
    case Trust::NoCertificate:
        return {Verdict::Bad,
                phrases.translate("Verification", "The signature carries no certificate, so it "
                                                  "does not say whose it is.")};
    }
    Q_UNREACHABLE();
}

Answer earlierRevision(const SignatureReport& signature, const Phrases& phrases)
{
    if (signature.changes.isEmpty())
        return {Verdict::Good,
                phrases.translate("Verification",
                                  "It covers the whole document as it was then; what was added "
                                  "since changes nothing in it.")};
    if (!signature.hasForbiddenChange())
        return {Verdict::Good,
                phrases.translate("Verification", "It covers the whole document as it was then; "
                                                  "since then it was changed as is permitted:")};
    return {Verdict::Bad,
            phrases.translate("Verification", "It covers the document as it was then, and not as "
                                              "it is now. Since then it was changed:")};
}

Answer coverageOf(const SignatureReport& signature, const Phrases& phrases)
{
    switch (signature.coverage) {
    case Coverage::WholeDocument:
        return {Verdict::Good, phrases.translate("Verification", "It covers the whole document.")};
    case Coverage::EarlierRevision:
        return earlierRevision(signature, phrases);
    case Coverage::Broken:
        return {Verdict::Bad,
                phrases.translate("Verification",
                                  "It does not cover the document from its beginning to its end, "
                                  "so it proves nothing about this document.")};
    }
    Q_UNREACHABLE();
}

QStringList claimsOf(const SignatureReport& signature, const Phrases& phrases)
{
    QStringList claims;
    if (signature.stampedTime.isValid())
        claims << phrases.translate("Verification", "Time, by a time stamp: %1")
                      .arg(wording::longDateTime(signature.stampedTime, phrases));
    else if (signature.claimedTime.isValid())
        claims << phrases.translate("Verification", "Time, by the signer’s clock: %1")
                      .arg(wording::longDateTime(signature.claimedTime, phrases));
    if (!signature.reason.isEmpty())
        claims << phrases.translate("Verification", "Reason: %1").arg(signature.reason);
    if (!signature.location.isEmpty())
        claims << phrases.translate("Verification", "Place: %1").arg(signature.location);
    return claims;
}

SignatureWords inWords(const SignatureReport& signature, const Phrases& phrases)
{
    SignatureWords words;
    words.title = titleOf(signature, phrases);
    words.integrity = integrityOf(signature, phrases);
    words.trust = trustOf(signature, phrases);
    words.coverage = coverageOf(signature, phrases);
    for (const Change& change : signature.changes)
        words.changes.append(
            {change.permitted ? Verdict::Good : Verdict::Bad, changeWord(change, phrases)});
    for (const Finding& finding : signature.findings)
        words.remarks.append(findingWords(finding, phrases));
    words.claims = claimsOf(signature, phrases);
    return words;
}

QStringList signersOf(const Verification& verification)
{
    QStringList names;
    for (const SignatureReport& signature : verification.signatures) {
        if (signature.certificate && !names.contains(signature.certificate->holder()))
            names.append(signature.certificate->holder());
    }
    return names;
}

/// The worst that was found comes first.
Answer summaryOf(const Verification& verification, const Phrases& phrases)
{
    if (!verification.missingSigners.isEmpty())
        return {Verdict::Bad,
                phrases.translate("Verification",
                                  "A signature that belongs to this document is not in it. This "
                                  "is not the document that was signed last.")};
    if (!verification.isSigned())
        return {Verdict::Bad, phrases.translate("Verification", "The document is not signed.")};
    if (!verification.isIntact())
        return {Verdict::Bad,
                phrases.translate("Verification", "The document is not what was signed, or it "
                                                  "cannot be shown to be.")};
    if (!verification.isExpectedFile)
        return {Verdict::Bad,
                phrases.translate("Verification", "The document is signed and unchanged, but it is "
                                                  "not the one that the dossier keeps.")};
    const QString signers = wording::enumeration(signersOf(verification), phrases);
    if (!verification.isTrusted())
        return {Verdict::Doubtful,
                phrases
                    .translate("Verification",
                               "The document is unchanged since it was signed, but it is not "
                               "certain that %1 signed it.")
                    .arg(signers)};
    return {Verdict::Good,
            phrases.translate("Verification", "The document was signed by %1 and is unchanged.")
                .arg(signers)};
}

} // namespace

VerificationWords inWords(const Verification& verification, const Phrases& phrases)
{
    VerificationWords words;
    words.summary = summaryOf(verification, phrases);
    for (const SignatureReport& signature : verification.signatures)
        words.signatures.append(inWords(signature, phrases));
    for (const Finding& finding : verification.findings)
        words.remarks.append(findingWords(finding, phrases));
    return words;
}

} // namespace beraad::publishing
