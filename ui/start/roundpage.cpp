// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/roundpage.h"

#include "core/base/files.h"
#include "core/rubrics/rubricfile.h"
#include "core/rubrics/shippedrubrics.h"
#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"
#include "core/wording/programlanguage.h"
#include "ui/kit/datefield.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/stillwheel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

RoundPage::RoundPage(Prompts& prompts)
    : m_prompts(prompts)
    , m_message(new InlineMessage)
{
    setTitle(tr("Programme and round"));
    setSubTitle(
        tr("What the committee advises on. Dates and budget can be changed later in Set-up."));
    auto* form = new QFormLayout;
    form->setSpacing(kStep);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addFileField(*form);
    addProgrammeFields(*form);
    addRoundFields(*form);
    addPersonFields(*form);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kStep);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch(1);
}

void RoundPage::addFileField(QFormLayout& form)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path = new QLineEdit(QDir::toNativeSeparators(documents.filePath(tr("Committee.beraad"))));
    auto* browse = new QPushButton(tr("Browse…"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    form.addRow(tr("&File"), row);
    static_cast<QLabel*>(form.labelForField(row))->setBuddy(m_path);
    connect(browse, &QPushButton::clicked, this, &RoundPage::browse);
    connect(m_path, &QLineEdit::textChanged, this, &RoundPage::completeChanged);
}

void RoundPage::addProgrammeFields(QFormLayout& form)
{
    m_programme = new QLineEdit;
    m_programme->setPlaceholderText(tr("The name of the subsidy scheme"));
    m_legalBasis = new QLineEdit;
    m_legalBasis->setPlaceholderText(tr("The regulation that it rests on (may stay empty)"));
    form.addRow(tr("&Programme"), m_programme);
    form.addRow(tr("&Legal basis"), m_legalBasis);
    connect(m_programme, &QLineEdit::textChanged, this, &RoundPage::completeChanged);
}

DateField* RoundPage::addDate(QFormLayout& form, const QString& label)
{
    auto* field = new DateField;
    form.addRow(label, field);
    connect(field, &DateField::refused, m_message, &InlineMessage::sayError);
    connect(field, &DateField::settled, m_message, &InlineMessage::clear);
    return field;
}

/// Says on the page which date cannot be read.
bool RoundPage::areDatesRead()
{
    for (DateField* field : {m_deadline, m_plenary, m_adviceDate, m_fundingStart}) {
        field->flush();
        if (!field->shownDate().isValid() && !field->text().trimmed().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void RoundPage::addRoundFields(QFormLayout& form)
{
    m_number = new QSpinBox;
    m_number->setRange(1, 99);
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    keepStillUnderWheel(m_number);
    form.addRow(tr("&Round"), m_number);
    m_deadline = addDate(form, tr("&Submission deadline"));
    m_plenary = addDate(form, tr("Plenary &meeting"));
    m_adviceDate = addDate(form, tr("&Advice"));
    m_fundingStart = addDate(form, tr("Start of f&unding"));

    m_rubric = new QComboBox;
    for (const Rubric& rubric : rubrics::shippedRubrics()) {
        if (rubric.language != wording::ProgramLanguage::current())
            continue;
        m_rubrics.append(rubric);
        m_rubric->addItem(rubric.title);
    }
    auto* other = new QPushButton(tr("From file…"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_rubric, 1);
    row->addWidget(other);
    form.addRow(tr("Ru&bric"), row);
    static_cast<QLabel*>(form.labelForField(row))->setBuddy(m_rubric);
    connect(other, &QPushButton::clicked, this, &RoundPage::addRubricFile);
}

void RoundPage::addPersonFields(QFormLayout& form)
{
    m_person = new QLineEdit;
    m_person->setPlaceholderText(tr("As it stands in the report and the audit trail"));
    m_role = new QComboBox;
    for (const MemberRole role : {MemberRole::Secretary, MemberRole::Chair, MemberRole::Member})
        m_role->addItem(wording::word(role), int(role));
    auto* row = new QHBoxLayout;
    row->addWidget(m_person, 1);
    row->addWidget(m_role);
    form.addRow(tr("&Your name"), row);
    static_cast<QLabel*>(form.labelForField(row))->setBuddy(m_person);
    m_role->setAccessibleName(tr("Your role"));
    connect(m_person, &QLineEdit::textChanged, this, &RoundPage::completeChanged);
}

void RoundPage::browse()
{
    const QFileInfo now(m_path->text());
    const QString path =
        m_prompts.saveFile({tr("New dossier"), now.absolutePath(), tr("Dossiers (*.beraad)"),
                            now.fileName(), QStringLiteral("beraad")});
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void RoundPage::addRubricFile()
{
    const QString path = m_prompts.openFile({tr("Rubric"), {}, tr("Rubrics (*.json)"), {}, {}});
    if (path.isEmpty())
        return;
    const auto read = [&]() -> Result<Rubric> {
        BERAAD_TRY(const QByteArray json, readFile(path));
        return rubrics::readRubric(json, path);
    }();
    if (!read) {
        m_message->sayError(wording::sentence(read.error()));
        return;
    }
    m_message->clear();
    m_rubrics.append(*read);
    m_rubric->addItem(read->title);
    m_rubric->setCurrentIndex(m_rubric->count() - 1);
}

intake::NewDossier RoundPage::wanted() const
{
    intake::NewDossier wanted;
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(QLatin1String(".beraad")))
        path += QStringLiteral(".beraad");
    wanted.path = QFileInfo(path).absoluteFilePath();
    wanted.programme.name = m_programme->text().trimmed();
    wanted.programme.legalBasis = m_legalBasis->text().trimmed();
    wanted.round.number = m_number->value();
    wanted.round.submissionDeadline = m_deadline->shownDate();
    wanted.round.plenaryDate = m_plenary->shownDate();
    wanted.round.adviceDate = m_adviceDate->shownDate();
    wanted.round.fundingStart = m_fundingStart->shownDate();
    wanted.rubric = m_rubrics.value(m_rubric->currentIndex());
    wanted.themes = wording::usualThemes(wording::Phrases(wanted.rubric.language));
    wanted.members = {{{}, m_person->text().trimmed(), {}, actor().role}};
    return wanted;
}

commands::Actor RoundPage::actor() const
{
    return {m_person->text().trimmed(), {}, MemberRole(m_role->currentData().toInt())};
}

bool RoundPage::isComplete() const
{
    return !m_path->text().trimmed().isEmpty() && !m_programme->text().trimmed().isEmpty() &&
           !m_person->text().trimmed().isEmpty();
}

bool RoundPage::validatePage()
{
    m_message->clear();
    if (!areDatesRead())
        return false;
    const QString path = wanted().path;
    if (!QFileInfo::exists(path))
        return true;
    m_message->sayError(wording::sentence(Error(ErrorKind::DossierExists, {path})));
    return false;
}

} // namespace beraad::ui

#include "moc_roundpage.cpp"
