// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/verificationwording.h"
#include "ui/report/reportstanding.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace beraad::ui {

class FormArea;
class InlineMessage;
class ObjectionList;
class SectionHeading;

/// The way of a round to its signed report, step by step beside the pages: finalise, make, sign,
/// hand over, and the check of what was signed. Shows what it is told; each button is a wish.
class ReportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget* parent = nullptr);

    void showStanding(const ReportStanding& standing);
    /// Whether the signature under the report stands.
    void showSignatureCheck(const publishing::Answer& answer);
    /// While the report is being made nothing else can be done with it.
    void setMaking(bool making);
    /// What went wrong, or what happened; stays until the next act.
    void say(const QString& sentence);
    void sayError(const QString& sentence);
    void clearMessage();

    Language language() const;
    void setLanguage(Language language);

Q_SIGNALS:
    void languageChosen();
    void finaliseRequested();
    void reopenRequested();
    void objectionActivated(const beraad::Error& objection);
    void makeRequested();
    void signRequested();
    void saveRequested();
    void checkRequested();
    void checkFileRequested();

private:
    void layOut();
    QVBoxLayout* addSection(const QString& heading);
    QPushButton* addButton(QVBoxLayout* section, const QString& text,
                           void (ReportPanel::*request)());
    QLabel* addSentence(QVBoxLayout* section);
    void showRound(const ReportStanding& standing);
    void showReport(const ReportStanding& standing);
    void showSignature(const ReportStanding& standing);
    void suggest(ReportStanding::Step step);
    void updateButtons();

    ReportStanding m_standing;
    bool m_isMaking = false;
    FormArea* m_form;
    SectionHeading* m_heading;
    QComboBox* m_language;
    InlineMessage* m_message;
    QLabel* m_round = nullptr;
    ObjectionList* m_objections = nullptr;
    QLabel* m_more = nullptr; ///< objections than are shown
    QPushButton* m_finalise = nullptr;
    QPushButton* m_reopen = nullptr;
    QLabel* m_report = nullptr;
    InlineMessage* m_outdated = nullptr;
    QPushButton* m_make = nullptr;
    QLabel* m_signature = nullptr;
    ObjectionList* m_unsound = nullptr; ///< what keeps it from being signed
    InlineMessage* m_checked = nullptr; ///< how the signature stands
    QPushButton* m_sign = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_checkFile = nullptr;
};

} // namespace beraad::ui
