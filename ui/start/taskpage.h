// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/longtask.h"

#include <QWizardPage>

#include <memory>

class QVBoxLayout;

namespace beraad::ui {

class InlineMessage;
class ProgressLine;

/// A step that ends with work that takes a while: "Next" starts it, and the wizard goes on when it
/// is done. Meanwhile the page shows how far it is, and can be cancelled; what goes wrong stands on
/// the page.
class TaskPage : public QWizardPage
{
    Q_OBJECT

public:
    TaskPage();
    ~TaskPage() override;

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;

protected:
    /// Where the step's own widgets go, above message and progress.
    QVBoxLayout* content() const { return m_content; }

    virtual QString taskTitle() const = 0;
    /// Runs on another thread; what it reads of the page is copied before.
    virtual LongTask::Work work() = 0;

private:
    void setRunning(bool runs);

    QVBoxLayout* m_content;
    InlineMessage* m_message;
    ProgressLine* m_progress;
    std::unique_ptr<LongTask> m_task;
    bool m_isDone = false;
};

} // namespace beraad::ui
