// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lookform.h"

#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/prompts.h"

#include "core/base/files.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

namespace beraad::ui {

namespace {

constexpr QSize kLogo(200, 48); // as it is shown here

} // namespace

LookForm::LookForm(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_organisation(new LineField(this))
    , m_lines(new NoteEdit(this))
    , m_contact(new LineField(this))
    , m_points(new QComboBox(this))
    , m_logo(new QLabel(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    m_organisation->setPlaceholderText(tr("Advisory committee"));
    m_lines->setPlaceholderText(tr("Post office box, postal code and city"));
    m_contact->setPlaceholderText(tr("Name, telephone or e-mail"));
    m_points->addItem(tr("10 point, 13 from line to line"), 10);
    m_points->addItem(tr("9 point, 12 from line to line"), 9);
    auto* logo = new QWidget(this);
    auto* line = new QHBoxLayout(logo);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kStep);
    line->addWidget(m_logo, 1);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kStep, 2 * kStep, kStep, kStep);
    form->setVerticalSpacing(kStep);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("&Lines below it"), m_lines);
    form->addRow(tr("&Contact"), m_contact);
    form->addRow(tr("&Text"), m_points);
    form->addRow(tr("Logo"), logo);
    connectParts();
    showLogo();
}

void LookForm::connectParts()
{
    const auto tell = [this](auto&& set) {
        return [this, set](const QString& text) {
            set(m_look, text);
            Q_EMIT changed();
        };
    };
    connect(m_organisation, &LineField::edited, this,
            tell([](domain::LetterLook& look, const QString& text) { look.organisation = text; }));
    connect(m_contact, &LineField::edited, this,
            tell([](domain::LetterLook& look, const QString& text) { look.contact = text; }));
    connect(m_lines, &NoteEdit::edited, this,
            tell([](domain::LetterLook& look, const QString& text) {
                look.senderLines = text.split(u'\n', Qt::SkipEmptyParts);
            }));
    connect(m_points, &QComboBox::activated, this, [this] {
        m_look.points = m_points->currentData().toInt();
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &LookForm::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_look.logo.clear();
        showLogo();
        Q_EMIT changed();
    });
}

void LookForm::showLook(const domain::LetterLook& look)
{
    m_look = look;
    m_organisation->showStored(look.organisation);
    m_lines->showStored(look.senderLines.join(u'\n'));
    m_contact->showStored(look.contact);
    m_points->setCurrentIndex(m_points->findData(look.points));
    showLogo();
}

void LookForm::flush()
{
    m_organisation->flush();
    m_lines->flush();
    m_contact->flush();
}

void LookForm::chooseLogo()
{
    FileQuestion question;
    question.title = tr("Logo of the committee");
    question.filter = tr("Pictures (*.png *.jpg *.jpeg)");
    const QString path = m_prompts.openFile(question);
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes || QImage::fromData(*bytes).isNull()) {
        m_logo->setText(tr("“%1” is no picture that can be read. Choose a PNG or JPEG.").arg(path));
        return;
    }
    m_look.logo = *bytes;
    showLogo();
    Q_EMIT changed();
}

void LookForm::showLogo()
{
    const QImage logo = QImage::fromData(m_look.logo);
    m_logo->setWordWrap(true);
    if (logo.isNull())
        m_logo->setText(tr("none"));
    else
        m_logo->setPixmap(
            QPixmap::fromImage(logo.scaled(kLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_remove->setEnabled(!logo.isNull());
}

} // namespace beraad::ui

#include "moc_lookform.cpp"
