// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/localplanreader.h"

#include "core/render/popplerengine.h"

namespace beraad::render {

LocalPlanReader::LocalPlanReader(QObject* parent, int threads)
    : PooledPlanReader([]() { return std::make_unique<PopplerEngine>(); }, parent, threads)
{
}

} // namespace beraad::render

#include "moc_localplanreader.cpp"
