// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/newdossier.h"

#include <QWizardPage>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace beraad::ui {

class DateField;
class InlineMessage;
class Prompts;

/// The first step: the file, the programme, the round, the rubric, and who makes it.
class RoundPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit RoundPage(Prompts& prompts);

    /// What was typed; without regions and plans.
    intake::NewDossier wanted() const;
    commands::Actor actor() const;

    bool isComplete() const override;
    bool validatePage() override;

private:
    void addFileField(QFormLayout& form);
    void addProgrammeFields(QFormLayout& form);
    void addRoundFields(QFormLayout& form);
    void addPersonFields(QFormLayout& form);
    DateField* addDate(QFormLayout& form, const QString& label);
    bool areDatesRead();
    void browse();
    void addRubricFile();

    Prompts& m_prompts;
    InlineMessage* m_message;
    QLineEdit* m_path;
    QLineEdit* m_programme;
    QLineEdit* m_legalBasis;
    QSpinBox* m_number;
    DateField* m_deadline;
    DateField* m_plenary;
    DateField* m_adviceDate;
    DateField* m_fundingStart;
    QComboBox* m_rubric;
    QList<domain::Rubric> m_rubrics; ///< as in the box
    QLineEdit* m_person;
    QComboBox* m_role;
};

} // namespace beraad::ui
