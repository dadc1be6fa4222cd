// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keychooser.h"

#include "ui/keys/cardpage.h"
#include "ui/keys/keyfilepage.h"
#include "ui/kit/longtask.h"
#include "ui/kit/measures.h"
#include "ui/kit/session.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace beraad::ui {

KeyChooser::KeyChooser(Session& session, std::shared_ptr<signing::CardReaders> readers,
                       QWidget* parent)
    : KeyChooser(
          session.prompts(),
          [&session](const QString& title, LongTask::Work work) {
              return session.start(title, std::move(work));
          },
          std::move(readers), parent)
{
}

KeyChooser::KeyChooser(Prompts& prompts, TaskStarter start,
                       std::shared_ptr<signing::CardReaders> readers, QWidget* parent)
    : QWidget(parent)
    , m_start(std::move(start))
    , m_ways(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_file(new KeyFilePage(prompts, m_pages))
{
    m_ways->setDrawBase(false);
    m_ways->setExpanding(false);
    m_ways->setAccessibleName(tr("Where the key is"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_ways, 0, Qt::AlignLeft);
    column->addWidget(m_pages, 1);
    addPage(tr("Key file"), m_file);
    addPage(tr("Card"), new CardPage(m_start, std::move(readers), m_pages));
    connect(m_ways, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        setFocusProxy(page());
        Q_EMIT completeChanged();
    });
    setFocusProxy(page());
}

void KeyChooser::setKeyFile(const QString& path)
{
    m_file->setPath(path);
}

QString KeyChooser::keyFile() const
{
    return page() == m_file ? m_file->path() : QString();
}

void KeyChooser::addPage(const QString& title, KeyPage* page)
{
    m_ways->addTab(title);
    m_pages->addWidget(page);
    connect(page, &KeyPage::completeChanged, this, &KeyChooser::completeChanged);
}

KeyPage* KeyChooser::page() const
{
    return qobject_cast<KeyPage*>(m_pages->currentWidget());
}

bool KeyChooser::isComplete() const
{
    return page()->isComplete();
}

void KeyChooser::open()
{
    page()->clearError();
    const SharedKey key = std::make_shared<std::optional<signing::SigningKey>>();
    LongTask* task = m_start(tr("Opening the key"),
                             [open = page()->take(), key](const Progress&) -> Result<void> {
                                 BERAAD_TRY(signing::SigningKey opened, open());
                                 key->emplace(std::move(opened));
                                 return {};
                             });
    connect(task, &LongTask::failed, this, &KeyChooser::failed);
    connect(task, &LongTask::cancelled, this,
            [this] { Q_EMIT failed(Error(ErrorKind::Cancelled)); });
    connect(task, &LongTask::finished, this, [this, key] { Q_EMIT opened(key); });
}

void KeyChooser::showError(const Error& error)
{
    page()->showError(error);
}

} // namespace beraad::ui

#include "moc_keychooser.cpp"
