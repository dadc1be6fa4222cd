// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/verification.h"

#include <algorithm>

namespace beraad::signing {

namespace {

/// What is wrong with the document itself, whatever its signatures say.
bool spoilsDocument(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::DocumentDamaged:
    case FindingKind::DocumentEncrypted:
    case FindingKind::DocumentTooLarge:
    case FindingKind::SignatureUnreachable:
        return true;
    default:
        return false;
    }
}

} // namespace

bool SignatureReport::hasForbiddenChange() const
{
    return std::any_of(changes.cbegin(), changes.cend(),
                       [](const Change& change) { return !change.permitted; });
}

bool Verification::isIntact() const
{
    const auto sound = [](const SignatureReport& signature) {
        return signature.isIntact() && !signature.hasForbiddenChange();
    };
    return isSigned() && std::all_of(signatures.cbegin(), signatures.cend(), sound) &&
           std::none_of(findings.cbegin(), findings.cend(), spoilsDocument);
}

bool Verification::isTrusted() const
{
    return isSigned() &&
           std::all_of(signatures.cbegin(), signatures.cend(),
                       [](const SignatureReport& signature) { return signature.isTrusted(); });
}

bool Verification::holds() const
{
    return isIntact() && isTrusted() && missingSigners.isEmpty() && isExpectedFile;
}

} // namespace beraad::signing
