// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyfilepage.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"

#include "core/wording/errorwording.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace beraad::ui {

KeyFilePage::KeyFilePage(Prompts& prompts, QWidget* parent)
    : KeyPage(parent)
    , m_prompts(prompts)
    , m_path(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_message(new InlineMessage(this))
{
    m_path->setPlaceholderText(tr("A file that ends in .p12 or .pfx"));
    m_password->setEchoMode(QLineEdit::Password);
    auto* pathLabel = new QLabel(tr("Key &file"), this);
    pathLabel->setBuddy(m_path);
    auto* passwordLabel = new QLabel(tr("&Password"), this);
    passwordLabel->setBuddy(m_password);
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kStep);
    grid->setVerticalSpacing(kStep);
    grid->addWidget(pathLabel, 0, 0);
    grid->addWidget(m_path, 0, 1);
    grid->addWidget(choose, 0, 2);
    grid->addWidget(passwordLabel, 1, 0);
    grid->addWidget(m_password, 1, 1);
    grid->addWidget(m_message, 2, 0, 1, 3);
    grid->setRowStretch(3, 1);
    setFocusProxy(m_path);
    connect(choose, &QPushButton::clicked, this, &KeyFilePage::choose);
    connect(m_path, &QLineEdit::textChanged, this, &KeyPage::completeChanged);
}

void KeyFilePage::choose()
{
    FileQuestion question;
    question.title = tr("Choose a key file");
    question.filter = tr("Key files (*.p12 *.pfx);;All files (*)");
    const QString path = m_prompts.openFile(question);
    if (path.isEmpty())
        return;
    setPath(path);
    m_password->setFocus(Qt::OtherFocusReason);
}

void KeyFilePage::setPath(const QString& path)
{
    m_path->setText(path);
    setFocusProxy(path.isEmpty() ? m_path : m_password);
}

QString KeyFilePage::path() const
{
    return m_path->text().trimmed();
}

bool KeyFilePage::isComplete() const
{
    return !path().isEmpty(); // a key file without a password exists
}

KeyPage::Opener KeyFilePage::take()
{
    QString typed = m_password->text();
    m_password->clear();
    const auto password = std::make_shared<signing::Secret>(signing::Secret::take(typed));
    return [path = path(), password] { return signing::openKeyFile(path, *password); };
}

void KeyFilePage::showError(const Error& error)
{
    m_message->sayError(wording::sentence(error));
    QLineEdit* field = error.kind() == ErrorKind::KeyWrongPassword ? m_password : m_path;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void KeyFilePage::clearError()
{
    m_message->clear();
}

} // namespace beraad::ui

#include "moc_keyfilepage.cpp"
