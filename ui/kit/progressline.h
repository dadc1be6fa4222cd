// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace beraad::ui {

class LongTask;

/// The status line: what was stored when, and, for work that lasts longer than a person's
/// patience, how far it is, with a button to cancel it. Shows the work that began last.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// The quiet sentence on the left ("Everything stored, 14:03").
    void setSentence(const QString& sentence);
    QString sentence() const;

    /// Shows the task while it runs; the task stays its owner's. Call when it has been started.
    void follow(LongTask* task);
    bool showsProgress() const;

private:
    LongTask* current() const;
    void showProgress();
    void update(int done, int total, const QString& what);
    void dismiss(LongTask* task);

    QList<QPointer<LongTask>> m_tasks;
    QTimer m_patience;
    QLabel* m_sentence;
    QWidget* m_progress;
    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace beraad::ui
