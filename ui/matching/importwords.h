// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listimport.h"

#include <QString>

namespace beraad::ui {

/// "Lead applicant", "Subsidy asked in 2020".
QString fieldWord(intake::TableSubject subject, const intake::ColumnField& field);

/// "Row 7, “Received”: “31-02-2020” is no day. Write it as 31-03-2020."
QString problemSentence(const intake::TableProblem& problem, const intake::ListImport& list);

/// What is wrong, without where it is.
QString problemWord(const intake::TableProblem& problem, const intake::ListImport& list);

/// "New: 3. Changed: 2. As it is stored: 21."
QString effectsSentence(const QList<intake::RowEffect>& effects);

} // namespace beraad::ui
