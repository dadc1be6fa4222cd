// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clarification.h"
#include "core/domain/plan.h"
#include "ui/reading/plandocument.h"

#include <QList>

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// The PDFs of a plan as the pane is given them. Their bytes come from the dossier when they are
/// asked for, over a connection of the reader's own thread and checked against their SHA-256
/// (PlanAltered). The dossier must outlive the reader that they are given to. Those that answer one
/// of `answers` say so in their title.
QList<PlanDocument> planDocuments(const storage::Dossier& dossier, const domain::Plan& plan,
                                  const QList<domain::Clarification>& answers = {});

} // namespace beraad::ui
