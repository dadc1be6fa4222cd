// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progressline.h"

#include "ui/kit/icons.h"
#include "ui/kit/longtask.h"
#include "ui/kit/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace beraad::ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_progress(new QWidget(this))
    , m_what(new QLabel(m_progress))
    , m_bar(new QProgressBar(m_progress))
    , m_cancel(new QToolButton(m_progress))
{
    m_sentence->setAccessibleName(tr("What was stored"));
    m_bar->setFixedWidth(20 * kStep);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kStep);
    m_cancel->setIcon(icon(QStringLiteral("dialog-cancel")));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);

    auto* progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_what);
    progress->addWidget(m_bar);
    progress->addWidget(m_cancel);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kStep, 0, kStep, 0);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_progress);
    setFixedHeight(qMax(4 * kStep, m_cancel->sizeHint().height()));
    m_progress->hide();

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &ProgressLine::showProgress);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (LongTask* task = current()) {
            m_cancel->setEnabled(false);
            m_what->setText(tr("Stopping: %1").arg(task->title()));
            task->cancel();
        }
    });
}

void ProgressLine::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QString ProgressLine::sentence() const
{
    return m_sentence->text();
}

void ProgressLine::follow(LongTask* task)
{
    m_tasks.append(task);
    update(0, 0, {});
    connect(task, &LongTask::progressed, this,
            [this, task](int done, int total, const QString& what) {
                if (task == current())
                    update(done, total, what);
            });
    connect(task, &LongTask::ended, this, [this, task] { dismiss(task); });
    connect(task, &QObject::destroyed, this, [this] { dismiss(nullptr); });
    if (!m_patience.isActive() && !showsProgress())
        m_patience.start();
}

bool ProgressLine::showsProgress() const
{
    return m_progress->isVisibleTo(this);
}

LongTask* ProgressLine::current() const
{
    return m_tasks.isEmpty() ? nullptr : m_tasks.last().data();
}

void ProgressLine::showProgress()
{
    m_progress->setVisible(current() != nullptr);
}

void ProgressLine::update(int done, int total, const QString& what)
{
    const QString title = current()->title();
    m_what->setText(what.isEmpty() ? title : tr("%1: %2").arg(title, what));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(title);
    m_cancel->setEnabled(true);
}

void ProgressLine::dismiss(LongTask* task)
{
    m_tasks.removeIf([task](const QPointer<LongTask>& one) { return !one || one == task; });
    if (current()) {
        update(0, 0, {});
        return;
    }
    m_patience.stop();
    m_progress->hide();
}

} // namespace beraad::ui

#include "moc_progressline.cpp"
