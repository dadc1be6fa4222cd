// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include "core/signing/verifier.h"

namespace beraad::tests {

signing::Verification verifyAnything(const QByteArray& bytes)
{
    signing::VerifyOptions options;
    options.now = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return signing::verify(bytes, options);
}

Result<signing::SigningKey> openAnything(const QByteArray& bytes)
{
    return signing::readKeyFile(bytes, QStringLiteral("anything"),
                                signing::Secret(QStringLiteral("pw")));
}

} // namespace beraad::tests
