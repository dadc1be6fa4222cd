// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubrictitleform.h"

#include "ui/kit/linefield.h"
#include "ui/kit/quietlabel.h"
#include "ui/setup/formrows.h"

#include "core/wording/domainwording.h"

#include <QFormLayout>
#include <QRegularExpression>

namespace beraad::ui {

RubricTitleForm::RubricTitleForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new LineField(this))
    , m_tieBreak(new LineField(this))
    , m_language(new QuietLabel({}, this))
{
    m_tieBreak->setPlaceholderText(tr("Codes, the first before the second: A1, B2"));
    QFormLayout* form = makeForm();
    addRow(*form, tr("&Title"), m_title);
    addRow(*form, tr("&Equal points"), m_tieBreak);
    form->addRow(QString(), new QuietLabel(tr("Which criteria decide between plans of equal "
                                              "points. Without one such plans share a rank."),
                                           this));
    form->addRow(QString(), m_language);
    setLayout(form);
    setFocusProxy(m_title);
    connect(m_title, &LineField::edited, this,
            [this](const QString& text) { Q_EMIT retitled(text.simplified()); });
    connect(m_tieBreak, &LineField::edited, this, [this](const QString& text) {
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        Q_EMIT tieBreakEdited(text.split(between, Qt::SkipEmptyParts));
    });
}

void RubricTitleForm::showRubric(const domain::Rubric& rubric)
{
    m_title->showStored(rubric.title);
    m_tieBreak->showStored(rubric.tieBreak.join(QStringLiteral(", ")));
    m_language->setText(
        tr("This is the text in %1. Reviews are kept by the codes of criteria and levels, so the "
           "same rubric in another language has the same codes.")
            .arg(wording::nameOf(rubric.language)));
}

void RubricTitleForm::setReadOnly(bool readOnly)
{
    m_title->setReadOnly(readOnly);
    m_tieBreak->setReadOnly(readOnly);
}

void RubricTitleForm::flush()
{
    m_title->flush();
    m_tieBreak->flush();
}

void RubricTitleForm::startOver()
{
    m_title->startOver();
    m_tieBreak->startOver();
}

} // namespace beraad::ui

#include "moc_rubrictitleform.cpp"
