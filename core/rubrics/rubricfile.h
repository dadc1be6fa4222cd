// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rubric.h"

namespace beraad::rubrics {

/// The rubric in this JSON, checked against resources/rubrics/rubric.schema.json and, for what a
/// schema cannot say, by domain::faultsOf(): keys that occur twice, scales that cannot be scored
/// on. JsonSyntax and JsonField name the line and the field; `fileName` is for those sentences
/// only.
Result<domain::Rubric> readRubric(const QByteArray& json, const QString& fileName);

/// The rubric as a dossier keeps it, who may still be writing it: with whatever faults it has.
/// JsonSyntax where it is no JSON.
Result<domain::Rubric> readStored(const QByteArray& json, const QString& fileName);

/// The canonical JSON of a rubric: the same rubric always gives the same bytes, and readRubric
/// reads them back to an equal rubric.
QByteArray writeRubric(const domain::Rubric& rubric);

/// SHA-256 of the canonical JSON: what a review refers to as "the rubric it was made with".
QString fingerprint(const domain::Rubric& rubric);

} // namespace beraad::rubrics
