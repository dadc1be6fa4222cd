// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textdialog.h"

#include "ui/kit/measures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

TextDialog::TextDialog(const TextQuestion& question, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setMinimumWidth(56 * kStep);
    auto* layout = new QVBoxLayout(this);
    if (!question.text.isEmpty()) {
        auto* why = new QLabel(question.text, this);
        why->setWordWrap(true);
        layout->addWidget(why);
    }
    QWidget* field = makeField(question);
    auto* label = new QLabel(question.label, this);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(question.accept, QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(kStep);
    layout->addWidget(buttons);
    field->setFocus();
}

QWidget* TextDialog::makeField(const TextQuestion& question)
{
    if (question.form == TextQuestion::Form::Paragraph) {
        auto* paragraph = new QPlainTextEdit(question.initial, this);
        paragraph->setTabChangesFocus(true);
        m_read = [paragraph] { return paragraph->toPlainText(); };
        return paragraph;
    }
    auto* line = new QLineEdit(question.initial, this);
    if (question.form == TextQuestion::Form::Secret)
        line->setEchoMode(QLineEdit::Password);
    m_read = [line] { return line->text(); };
    return line;
}

} // namespace beraad::ui

#include "moc_textdialog.cpp"
