// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/authoritypassword.h"

#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace beraad::ui {

AuthorityPassword::AuthorityPassword(bool isNew, QWidget* parent)
    : QWidget(parent)
    , m_isNew(isNew)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kStep);
    form->setVerticalSpacing(kStep);
    m_password = addField(isNew ? tr("&New password") : tr("&Password"));
    if (isNew) {
        m_again = addField(tr("The same a&gain"));
        form->addRow(new QuietLabel(tr("At least %n characters. It protects what makes the keys "
                                       "of this dossier. Keep it where the secretariat finds it "
                                       "next round; without it no more keys can be made.",
                                       nullptr, kShortest),
                                    this));
    }
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

bool AuthorityPassword::isComplete() const
{
    if (!m_isNew)
        return !m_password->text().isEmpty();
    return m_password->text().size() >= kShortest && m_password->text() == m_again->text();
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
