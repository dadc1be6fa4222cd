// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pooledplanreader.h"

namespace beraad::render {

/// Reads plans with Poppler on threads of this process, for tests and comparisons. The window uses
/// pdf::RemotePlanReader.
class LocalPlanReader final : public pdf::PooledPlanReader
{
    Q_OBJECT

public:
    explicit LocalPlanReader(QObject* parent = nullptr, int threads = 0);
};

} // namespace beraad::render
