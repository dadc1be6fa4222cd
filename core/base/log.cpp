// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace beraad {
Q_LOGGING_CATEGORY(storageLog, "beraad.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(pdfLog, "beraad.pdf", QtWarningMsg)
Q_LOGGING_CATEGORY(signingLog, "beraad.signing", QtWarningMsg)
Q_LOGGING_CATEGORY(publishingLog, "beraad.publishing", QtWarningMsg)
Q_LOGGING_CATEGORY(windowLog, "beraad.window", QtWarningMsg)
} // namespace beraad
