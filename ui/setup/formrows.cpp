// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/formrows.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

void addLabelled(QFormLayout& form, const QString& label, QWidget* shown, QWidget* field)
{
    auto* words = new QLabel(label);
    QWidget* target = field; // a label gives the focus to nobody's representative
    while (target->focusProxy())
        target = target->focusProxy();
    words->setBuddy(target);
    // The label stands at the height of the field's own text.
    words->setContentsMargins(0, kHalfStep / 2, 0, 0);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form.addRow(words, shown);
}

} // namespace

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * kStep);
    form->setVerticalSpacing(kStep);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout& form, const QString& label, QWidget* field)
{
    addLabelled(form, label, field, field);
}

void addRow(QFormLayout& form, const QString& label, LineField* field)
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* message = new InlineMessage(both);
    column->addWidget(field);
    column->addWidget(message);
    QObject::connect(field, &LineField::refused, message, &InlineMessage::sayError);
    QObject::connect(field, &LineField::settled, message, &InlineMessage::clear);
    addLabelled(form, label, both, field);
}

} // namespace beraad::ui
