// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printing/printqueue.h"

namespace beraad::printing {

bool isAvailable()
{
    return false;
}

Result<QString> print(const QByteArray&, const PrintOptions& options)
{
    return Error(ErrorKind::PrinterMissing, {options.printer});
}

Result<JobState> stateOf(const QString& job)
{
    return Error(ErrorKind::RecordNotFound, {job});
}

} // namespace beraad::printing
