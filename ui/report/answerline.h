// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/verificationwording.h"

#include <QWidget>

class QLabel;

namespace beraad::ui {

/// One answer of a check: a sign, what was asked, if anything, and the answer as a sentence.
class AnswerLine final : public QWidget
{
    Q_OBJECT

public:
    AnswerLine(const publishing::Answer& answer, const QString& question,
               QWidget* parent = nullptr);

    publishing::Verdict verdict() const { return m_verdict; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateSign();

    publishing::Verdict m_verdict;
    QLabel* m_sign;
};

} // namespace beraad::ui
