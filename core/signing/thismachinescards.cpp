// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/p11cards.h"

#include <QStringList>

namespace beraad::signing {

std::unique_ptr<CardReaders> CardReaders::ofThisMachine(const QString& module)
{
    if (!module.isEmpty())
        return std::make_unique<P11CardReaders>(QStringList{module});
#if defined(Q_OS_WIN)
    const QStringList usual{QStringLiteral("p11-kit-proxy.dll"),
                            QStringLiteral("opensc-pkcs11.dll")};
#elif defined(Q_OS_MACOS)
    const QStringList usual{QStringLiteral("p11-kit-proxy.dylib"),
                            QStringLiteral("opensc-pkcs11.so")};
#else
    const QStringList usual{QStringLiteral("p11-kit-proxy.so"), QStringLiteral("opensc-pkcs11.so")};
#endif
    return std::make_unique<P11CardReaders>(usual);
}

} // namespace beraad::signing
