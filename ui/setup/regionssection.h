// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/tables/cell.h"
#include "ui/setup/setupsection.h"

class QLabel;

namespace beraad::ui {

struct RecordRow;
class RecordTable;
class RegionForm;

/// The regions of the programme: a table, beside it the region that is current, and lists of them
/// in from outside and out again.
class RegionsSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit RegionsSection(Session& session, QWidget* parent = nullptr);

    void flush() override;
    QList<ShortcutHint> shortcuts() const override;

protected:
    Result<void> read() override;

private:
    void layOut();
    QList<RecordRow> rows() const;
    void showRegion();
    void add();
    void importList();
    Result<tables::CellTable> list() const;

    QList<domain::Region> m_regions;
    RecordTable* m_table;
    RegionForm* m_form;
    QLabel* m_remark;
};

} // namespace beraad::ui
