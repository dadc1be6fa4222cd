// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "ui/setup/rubricdraft.h"

#include <QWidget>

namespace beraad::ui {

class FormArea;

/// The place of the rubric that is being written, as a reader will have it before him: it can be
/// judged and motivated, to see what is then asked, and nothing of that is stored.
class RubricPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit RubricPreview(QWidget* parent = nullptr);

    /// The criterion of the place, all of a section, or the whole.
    void showPlace(const RubricDraft& draft, const RubricPlace& place);

private:
    void addSection(const domain::Section& section, QWidget* sheet);
    void addCriterion(const domain::Criterion& criterion, QWidget* sheet);

    FormArea* m_area;
    QWidget* m_sheet = nullptr;
    domain::Rubric m_shown; ///< what of the draft is on the sheet
};

} // namespace beraad::ui
