// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubricrules.h"
#include "core/wording/phrases.h"

/// The words by which people read what a rubric is made of, where they write one.
namespace beraad::wording {

QString word(domain::RubricField field, const Phrases& phrases = {});
QString word(domain::Scale::Kind kind, const Phrases& phrases = {});
QString word(domain::EvidenceRule rule, const Phrases& phrases = {});
QString word(domain::MotivationRule rule, const Phrases& phrases = {});

/// "B2, guidance: must be filled in"; the arguments are those of ErrorKind::RubricNotComplete.
QString rubricFault(const QStringList& arguments, const Phrases& phrases = {});

} // namespace beraad::wording
