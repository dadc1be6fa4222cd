// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pooledplanreader.h"
#include "core/pdf/workerengine.h"

namespace beraad::pdf {

/// The reader of the window: each of its threads has a worker process that is shut in, so that what
/// a strange PDF does to Poppler costs one page. The window's process never runs Poppler.
class RemotePlanReader final : public PooledPlanReader
{
    Q_OBJECT

public:
    explicit RemotePlanReader(QObject* parent = nullptr, int workers = 0, WorkerLimits limits = {},
                              const QString& program = readerProgram());
};

} // namespace beraad::pdf
