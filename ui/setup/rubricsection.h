// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rubricrecords.h"
#include "ui/setup/rubricdraft.h"
#include "ui/setup/setupsection.h"

class QStackedWidget;

namespace beraad::ui {

class CriterionForm;
class FaultList;
class RubricOutline;
class RubricPreview;
class RubricSectionForm;
class RubricTitleForm;
class RubricVersions;

/// The rubric of the round: its outline, the form of what is current in it, and how a reader will
/// see that. Until the round opens each edit is stored as it is made; after that it can be read,
/// and a new version written.
class RubricSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit RubricSection(Session& session, QWidget* parent = nullptr);

    void flush() override;
    QList<ShortcutHint> shortcuts() const override;

protected:
    Result<void> read() override;

private:
    void layOut();
    QWidget* makeForms();
    void connectOutline();
    void connectForms();
    void connectVersions();

    void showDraft();
    void showForm();
    QWidget* form() const; ///< of the place
    void goTo(const RubricPlace& place);
    /// Stores what the draft is now, and shows this place of it.
    void store(const RubricPlace& place, const QString& field = {});
    void addHere(RubricPlace (RubricDraft::*add)(const RubricPlace&));
    void takeOver(const domain::Rubric& rubric);
    void importFile();
    void exportFile();
    void startNewVersion();
    void discard();
    void useInRound();

    domain::RoundId m_round;
    domain::RubricId m_version; ///< that is looked at
    bool m_isFrozen = true;
    RubricDraft m_draft;
    RubricPlace m_place;
    RubricVersions* m_versions;
    RubricOutline* m_outline;
    FaultList* m_faults;
    RubricTitleForm* m_titleForm;
    RubricSectionForm* m_sectionForm;
    CriterionForm* m_criterionForm;
    QStackedWidget* m_forms = nullptr;
    RubricPreview* m_preview;
};

} // namespace beraad::ui
