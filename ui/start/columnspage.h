// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/intake/listimport.h"

#include <QWizardPage>

namespace beraad::ui {

class MappingView;
class PlansPage;

/// Where a table of the regions was chosen: what each of its columns holds, to look at and correct,
/// and every problem with its row and column. The wizard goes on once all is right.
class ColumnsPage final : public QWizardPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    ColumnsPage(const PlansPage& plans, const Clock& clock);

    /// Those of the table; none where no table was chosen.
    QList<intake::RegionRow> regions() const;

    void initializePage() override;
    bool isComplete() const override;
    int nextId() const override;

private:
    QList<int> years() const;
    void readAgain();

    const PlansPage& m_source;
    const Clock& m_clock;
    intake::ListImport m_list;
    MappingView* m_view;
};

} // namespace beraad::ui
