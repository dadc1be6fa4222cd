// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// Log sentences are English, untranslated and written before the act they tell of.
namespace beraad {
Q_DECLARE_LOGGING_CATEGORY(storageLog)
Q_DECLARE_LOGGING_CATEGORY(pdfLog)
Q_DECLARE_LOGGING_CATEGORY(signingLog)
Q_DECLARE_LOGGING_CATEGORY(publishingLog)
Q_DECLARE_LOGGING_CATEGORY(windowLog)
} // namespace beraad
