// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/remoteplanreader.h"

namespace beraad::pdf {

RemotePlanReader::RemotePlanReader(QObject* parent, int workers, WorkerLimits limits,
                                   const QString& program)
    : PooledPlanReader(
          [program, limits]() { return std::make_unique<WorkerEngine>(program, limits); }, parent,
          workers)
{
}

} // namespace beraad::pdf

#include "moc_remoteplanreader.cpp"
