// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/authoritypassword.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include "core/wording/formats.h"

#include <QFormLayout>
#include <QLineEdit>

namespace beraad::ui {

AuthorityPassword::AuthorityPassword(const QDateTime& madeAt, QWidget* parent)
    : QWidget(parent)
    , m_isNew(!madeAt.isValid())
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kStep);
    form->setVerticalSpacing(kStep);
    form->addRow(new QuietLabel(
        m_isNew ? tr("Make one up now, of at least %n characters. It is for the secretariat alone: "
                     "without it no more keys can be made. Keep it where you find it next round.",
                     nullptr, kShortest)
                : tr("The secretariat made it up on %1, when the first keys were made here. It is "
                     "not the password of your own key.")
                      .arg(wording::longDate(madeAt.toLocalTime().date())),
        this));
    m_password = addField(m_isNew ? tr("&New password") : tr("&Password"));
    if (m_isNew)
        m_again = addField(tr("The same a&gain"));
    setFocusProxy(m_password);
}

QLineEdit* AuthorityPassword::addField(const QString& label)
{
    auto* field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    static_cast<QFormLayout*>(layout())->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &AuthorityPassword::completeChanged);
    return field;
}

QString AuthorityPassword::missing() const
{
    if (!m_isNew)
        return m_password->text().isEmpty() ? tr("Type the password for making keys.") : QString();
    if (m_password->text().size() < kShortest)
        return tr("Make up a password for making keys, of at least %n characters.", nullptr,
                  kShortest);
    if (m_password->text() != m_again->text())
        return tr("The two passwords for making keys are not the same.");
    return {};
}

signing::Secret AuthorityPassword::take()
{
    QString typed = m_password->text();
    m_password->clear();
    if (m_again)
        m_again->clear();
    return signing::Secret::take(typed);
}

void AuthorityPassword::typeAgain()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

} // namespace beraad::ui

#include "moc_authoritypassword.cpp"
