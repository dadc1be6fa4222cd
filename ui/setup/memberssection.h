// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/tables/cell.h"
#include "ui/setup/setupsection.h"

class QComboBox;

namespace beraad::ui {

class LineField;
class RecordTable;

/// Who is in the committee: a table, beside it the member that is current, and lists of them in
/// from outside and out again.
class MembersSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit MembersSection(Session& session, QWidget* parent = nullptr);

    void flush() override;
    QList<ShortcutHint> shortcuts() const override;

protected:
    Result<void> read() override;

private:
    void layOut();
    void showMember();
    void add();
    void importList();
    tables::CellTable list() const;
    void store();

    domain::Member m_member; ///< as it is on screen
    RecordTable* m_table;
    QWidget* m_form;
    LineField* m_name;
    LineField* m_organisation;
    QComboBox* m_role;
    LineField* m_expertise;
};

} // namespace beraad::ui
