// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificaterequest.h"
#include "tests/fuzz/packagetargets.h"

#include <cstddef>
#include <cstdint>

/// The first byte chooses how deep the others stand.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace beraad;
    static const signing::SigningKey key =
        signing::makeOwnKey({QStringLiteral("A. Lid"),
                             {},
                             QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC),
                             QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC)})
            .value();
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1),
                           static_cast<qsizetype>(size - 1));
    const auto depth = static_cast<tests::PackageDepth>(data[0] % tests::kPackageDepths);
    const auto read = tests::readAnyPackage(depth, bytes, key);
    Q_UNUSED(read)
    return 0;
}
