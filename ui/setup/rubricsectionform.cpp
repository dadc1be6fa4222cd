// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubricsectionform.h"

#include "ui/kit/linefield.h"
#include "ui/kit/noteedit.h"
#include "ui/setup/formrows.h"

#include <QFormLayout>

namespace beraad::ui {

using domain::Section;

RubricSectionForm::RubricSectionForm(QWidget* parent)
    : QWidget(parent)
    , m_key(new LineField(this))
    , m_title(new LineField(this))
    , m_introduction(new NoteEdit(this))
{
    m_key->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    QFormLayout* form = makeForm();
    addRow(*form, tr("&Code"), m_key);
    addRow(*form, tr("&Title"), m_title);
    addRow(*form, tr("&Introduction"), static_cast<QWidget*>(m_introduction));
    setLayout(form);
    setFocusProxy(m_title);
    connect(m_key, &LineField::edited, this, [this](const QString& text) {
        m_section.key = text.trimmed();
        Q_EMIT edited(m_section, QStringLiteral("key"));
    });
    connect(m_title, &LineField::edited, this, [this](const QString& text) {
        m_section.title = text.simplified();
        Q_EMIT edited(m_section, QStringLiteral("title"));
    });
    connect(m_introduction, &NoteEdit::edited, this, [this](const QString& text) {
        m_section.introduction = text;
        Q_EMIT edited(m_section, QStringLiteral("introduction"));
    });
}

void RubricSectionForm::showSection(const Section& section)
{
    m_section = section;
    m_key->showStored(section.key);
    m_title->showStored(section.title);
    m_introduction->showStored(section.introduction);
}

void RubricSectionForm::setReadOnly(bool readOnly)
{
    m_key->setReadOnly(readOnly);
    m_title->setReadOnly(readOnly);
    m_introduction->setReadOnly(readOnly);
}

void RubricSectionForm::flush()
{
    m_key->flush();
    m_title->flush();
    m_introduction->flush();
}

void RubricSectionForm::startOver()
{
    m_key->startOver();
    m_title->startOver();
}

} // namespace beraad::ui

#include "moc_rubricsectionform.cpp"
