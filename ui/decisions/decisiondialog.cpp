// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisiondialog.h"

#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"

#include "core/wording/formats.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr qsizetype kNamed = 6; ///< more names than that nobody reads

} // namespace

DecisionDialog::DecisionDialog(const QStringList& regions, const QDate& today, QWidget* parent)
    : QDialog(parent)
    , m_date(new DateField(this))
    , m_reference(new LineField(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Record the decision"));
    auto* text = new QLabel(
        tr("The minister adopts the advice on %n region(s): %1.", nullptr, int(regions.size()))
            .arg(wording::shortEnumeration(regions, kNamed)),
        this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_date->setAccessibleName(tr("Date of the decision"));
    m_date->showDate(today);
    m_reference->setAccessibleName(tr("Reference"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Reference"), m_reference);
    auto* hint = new QuietLabel(tr("A departure from the advice is recorded beside the advice on "
                                   "that region, with its reason."),
                                this);
    QPushButton* record = m_buttons->addButton(tr("Record decision"), QDialogButtonBox::AcceptRole);
    record->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * kStep);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::textChanged, this, &DecisionDialog::enable);
    setMinimumWidth(56 * kStep);
    m_reference->setFocus();
    enable();
}

QDate DecisionDialog::date() const
{
    return m_date->shownDate();
}

QString DecisionDialog::reference() const
{
    return m_reference->text().simplified();
}

void DecisionDialog::enable()
{
    m_buttons->buttons().last()->setEnabled(date().isValid());
}

} // namespace beraad::ui

#include "moc_decisiondialog.cpp"
