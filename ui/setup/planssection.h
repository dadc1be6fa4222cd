// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/intake/takein.h"
#include "ui/setup/partrow.h"
#include "ui/setup/setupsection.h"

#include <QHash>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace beraad::ui {

class IntakePanel;
class PlanForm;
class PlanViewer;
class RecordTable;
class TableAndForm;
struct RecordRow;

/// The plans of the round: a table, beside it the plan that is current, and the way in for PDFs.
class PlansSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit PlansSection(Session& session, QWidget* parent = nullptr);

    void flush() override;
    QList<ShortcutHint> shortcuts() const override;
    bool stepBack() override;

protected:
    Result<void> read() override;

private:
    void layOut();
    void connectParts();
    QList<RecordRow> rows() const;
    QList<domain::IntakeFlag> flagsOf(const committee::PlanRecord& record) const;
    QStringList doubtsOf(const committee::PlanRecord& record) const;
    Result<void> readIntake();
    const committee::PlanRecord* current() const;
    void showPlan();
    Result<void> mayGoOnViewing();
    Result<void> showCompleteness(const committee::PlanRecord& record);
    Result<void> readTextLayers(const domain::Plan& plan, const QList<domain::PlanPart>& found);
    void store(const domain::Plan& plan);
    void replace(const QString& sha256);
    void expectOthers();
    /// Reads PDFs that the person points at, and shows what would become of them.
    void takeIn(const std::optional<domain::Region>& region);
    void preview(const QList<intake::PreparedFile>& files,
                 const std::optional<domain::Region>& region);
    void storeIntake();
    void finishIntake();
    void openDocument(int index);
    void openReplaced(const QString& sha256);
    void showTable();
    void show(QWidget* part, QWidget* focus);

    committee::RoundRecords m_records;
    QList<domain::RequiredPart> m_parts;             ///< none of a progress report
    QHash<QString, QList<domain::PlanPart>> m_found; ///< by plan
    domain::IntakeRule m_rule;
    QList<domain::ReplacedDocument> m_replaced; ///< of the current plan, oldest first
    TextLayers m_textLayers;
    QList<domain::Region> m_regions;     ///< of the programme
    QList<domain::Region> m_withoutPlan; ///< in this round
    domain::PlanId m_viewed;             ///< whose documents were opened last
    RecordTable* m_table;
    PlanForm* m_form;
    TableAndForm* m_both;
    IntakePanel* m_intake;
    PlanViewer* m_viewer;
    QStackedWidget* m_stack;
    QPushButton* m_expect;
};

} // namespace beraad::ui
