// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace beraad::ui {

/// What an empty room says: what belongs here, and the one next step as a button (none where the
/// next step is not the person's).
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `nextStep` is a verb ("Import plans"); empty: no button.
    EmptyState(const QString& iconName, const QString& sentence, const QString& nextStep,
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void nextStepRequested();

private:
    QLabel* m_sentence;
};

} // namespace beraad::ui
