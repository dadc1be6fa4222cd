// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/verificationwording.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace beraad::ui {

class FormArea;
class InlineMessage;
class SectionHeading;

/// What was found about the signatures of one PDF: first in one sentence, then for each signature
/// three answers apart, what was changed after it, and whether who should have signed did.
class VerificationView final : public QWidget
{
    Q_OBJECT

public:
    explicit VerificationView(QWidget* parent = nullptr);

    void showWaiting(const QString& fileName);
    void showFinding(const signing::Verification& found);
    void showError(const QString& sentence);
    /// Whether the authorities that this computer trusts count too.
    bool trustsSystem() const;

Q_SIGNALS:
    void closeRequested();
    void otherFileRequested();
    void trustChanged();

private:
    void layOut();
    void clearAnswers();
    void addSignature(const publishing::SignatureWords& signature);
    void addAnswer(const publishing::Answer& answer, const QString& question = {});
    void addSentence(const QString& sentence);

    FormArea* m_form;
    SectionHeading* m_heading;
    InlineMessage* m_verdict;
    QCheckBox* m_system;
    QWidget* m_answers = nullptr; ///< made anew for each file
    QVBoxLayout* m_column = nullptr;
};

} // namespace beraad::ui
