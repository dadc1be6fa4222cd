// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/cell.h"

#include <functional>

class QAbstractItemView;
class QString;

namespace beraad::ui {

class Prompts;

using SavedContent = std::function<Result<tables::CellTable>()>;

/// Has another content saved than a view shows: a list that can be taken in again, or with columns
/// that a window has no room for.
void setSavedContent(QAbstractItemView& view, const SavedContent& content);

/// Asks where to and saves what the view shows (showntable.h), in the form that the ending of the
/// name tells: ODS, XLSX or CSV. Gives the path; empty when the person went back.
Result<QString> saveTable(const QAbstractItemView& view, Prompts& prompts);

/// Asks where to save a table, in which form; `name` is suggested. Empty: the person went back.
QString askTableFile(const QString& title, const QString& name, Prompts& prompts);

/// The filter for a question about a file with a table.
QString tableFilesFilter();

} // namespace beraad::ui
