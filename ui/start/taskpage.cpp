// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/taskpage.h"

#include "core/wording/errorwording.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/progressline.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QWizard>

namespace beraad::ui {

TaskPage::TaskPage()
    : m_content(new QVBoxLayout)
    , m_message(new InlineMessage)
    , m_progress(new ProgressLine)
{
    m_content->setSpacing(kStep);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kStep);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
}

TaskPage::~TaskPage() = default;

void TaskPage::initializePage()
{
    m_isDone = false;
}

bool TaskPage::isComplete() const
{
    return !m_task || !m_task->isRunning();
}

void TaskPage::setRunning(bool runs)
{
    wizard()->button(QWizard::BackButton)->setEnabled(!runs);
    Q_EMIT completeChanged();
}

bool TaskPage::validatePage()
{
    if (std::exchange(m_isDone, false))
        return true;
    m_message->clear();
    m_task = std::make_unique<LongTask>(taskTitle(), work());
    connect(m_task.get(), &LongTask::finished, this, [this] {
        setRunning(false);
        m_isDone = true;
        wizard()->button(isFinalPage() ? QWizard::FinishButton : QWizard::NextButton)->click();
    });
    connect(m_task.get(), &LongTask::cancelled, this, [this] {
        setRunning(false);
        m_message->say(InlineMessage::Kind::Note, tr("Cancelled. Nothing was stored."));
    });
    connect(m_task.get(), &LongTask::failed, this, [this](const Error& error) {
        setRunning(false);
        m_message->sayError(wording::sentence(error));
    });
    m_task->start();
    m_progress->follow(m_task.get());
    setRunning(true);
    return false;
}

} // namespace beraad::ui

#include "moc_taskpage.cpp"
