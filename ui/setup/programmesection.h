// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/setup/setupsection.h"

class QLabel;

namespace beraad::ui {

class CausesField;
class LineField;
class YearAmountsField;

/// The subsidy scheme: its name, legal basis, budget per year, and the causes that it adds.
class ProgrammeSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit ProgrammeSection(Session& session, QWidget* parent = nullptr);

    void flush() override;

protected:
    Result<void> read() override;

private:
    void layOut();
    void store();

    domain::Programme m_programme; ///< as it is on screen
    LineField* m_name;
    LineField* m_legalBasis;
    YearAmountsField* m_budget;
    QLabel* m_total;
    CausesField* m_causes;
};

} // namespace beraad::ui
