// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/roundform.h"

#include "ui/kit/datefield.h"
#include "ui/kit/moneyfield.h"
#include "ui/setup/formrows.h"

#include <QFormLayout>

namespace beraad::ui {

using namespace domain;

RoundForm::RoundForm(QWidget* parent)
    : QWidget(parent)
    , m_deadline(new DateField(this))
    , m_plenary(new DateField(this))
    , m_advice(new DateField(this))
    , m_fundingStart(new DateField(this))
    , m_ceiling(new MoneyField(this))
{
    QFormLayout* form = makeForm();
    addRow(*form, tr("&Submission deadline"), m_deadline);
    addRow(*form, tr("&Plenary meeting"), m_plenary);
    addRow(*form, tr("&Advice to the minister"), m_advice);
    addRow(*form, tr("Start of &funding"), m_fundingStart);
    addRow(*form, tr("Subsidy &ceiling"), m_ceiling);
    m_ceiling->setPlaceholderText(tr("no ceiling"));
    setLayout(form);
    setFocusProxy(m_deadline);
    connectFields();
}

void RoundForm::connectFields()
{
    const auto follow = [this](DateField* field, QDate Round::*date) {
        connect(field, &DateField::picked, this, [this, date](const QDate& day) {
            m_round.*date = day;
            Q_EMIT edited(m_round);
        });
    };
    follow(m_deadline, &Round::submissionDeadline);
    follow(m_plenary, &Round::plenaryDate);
    follow(m_advice, &Round::adviceDate);
    follow(m_fundingStart, &Round::fundingStart);
    connect(m_ceiling, &MoneyField::amountEdited, this, [this](const std::optional<Money>& amount) {
        m_round.subsidyCeiling = amount;
        Q_EMIT edited(m_round);
    });
}

void RoundForm::showRound(const Round& round)
{
    m_round = round;
    m_deadline->showDate(round.submissionDeadline);
    m_plenary->showDate(round.plenaryDate);
    m_advice->showDate(round.adviceDate);
    m_fundingStart->showDate(round.fundingStart);
    m_ceiling->showAmount(round.subsidyCeiling);
}

void RoundForm::setReadOnly(bool readOnly)
{
    for (LineField* field : findChildren<LineField*>())
        field->setReadOnly(readOnly);
}

void RoundForm::flush()
{
    for (LineField* field : findChildren<LineField*>())
        field->flush();
}

void RoundForm::startOver()
{
    for (LineField* field : findChildren<LineField*>())
        field->startOver();
}

} // namespace beraad::ui

#include "moc_roundform.cpp"
