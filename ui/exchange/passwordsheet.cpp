// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/passwordsheet.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"

#include "core/base/files.h"
#include "core/documents/keyslips.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace beraad::ui {

using exchange::IssuedLaptop;

PasswordSheet::PasswordSheet(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_intro(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_message(new InlineMessage(this))
{
    m_intro->setWordWrap(true);
    m_table->setAccessibleName(tr("Passwords"));
    m_table->setHorizontalHeaderLabels({tr("For"), tr("Password"), tr("Files")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    // Passwords leave as slips, in a file that only this person can read, and not as any table
    // does.
    m_table->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* save = new QPushButton(tr("&Save slips as PDF…"), this);
    auto* copy = new QPushButton(tr("&Copy names and passwords"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kStep);
    buttons->addWidget(save);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_message);
    setFocusProxy(save);
    connect(save, &QPushButton::clicked, this, &PasswordSheet::saveSlips);
    connect(copy, &QPushButton::clicked, this, &PasswordSheet::copy);
}

void PasswordSheet::showLaptops(const QList<IssuedLaptop>& laptops, const QString& folder)
{
    m_laptops = laptops;
    m_isKept = false;
    m_intro->setText(
        tr("The files are in %1, a folder for each person. Mail each person that folder, or hand "
           "it over on a stick. Give the password another way: print the slips, or telephone. Save "
           "or copy the passwords before you close this window: Beraad does not keep them.")
            .arg(QDir::toNativeSeparators(folder)));
    m_table->setRowCount(int(laptops.size()));
    for (int row = 0; row < laptops.size(); ++row) {
        const IssuedLaptop& laptop = laptops[row];
        auto* password = new QTableWidgetItem(laptop.password);
        password->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_table->setItem(row, 0, new QTableWidgetItem(laptop.member.name));
        m_table->setItem(row, 1, password);
        m_table->setItem(
            row, 2,
            new QTableWidgetItem(laptop.package.isEmpty() ? tr("key") : tr("key and round")));
    }
    m_table->setCurrentCell(0, 0);
}

void PasswordSheet::saveSlips()
{
    documents::KeySlips slips;
    slips.programme = m_session.programme()->name;
    slips.round = m_session.round()->number;
    slips.language = wording::Phrases().language();
    slips.createdAt = m_session.clock().now();
    for (const IssuedLaptop& laptop : m_laptops) {
        slips.slips.append({laptop.member.name, laptop.password,
                            QFileInfo(laptop.keyFile).fileName(),
                            QFileInfo(laptop.package).fileName()});
    }
    const QString path = m_session.prompts().saveFile({.title = tr("Save password slips"),
                                                       .folder = {},
                                                       .filter = tr("PDF files (*.pdf)"),
                                                       .suggested = tr("Passwords.pdf"),
                                                       .suffix = QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    const auto written = [&]() -> Result<void> {
        BERAAD_TRY(const QByteArray pdf, documents::makeKeySlips(slips));
        return writePrivateFile(path, pdf);
    }();
    if (!written)
        return m_message->sayError(wording::sentence(written.error()));
    m_isKept = true;
    m_message->say(
        InlineMessage::Kind::Note,
        tr("The slips are in %1, a page for each person. Print them, and remove that file once "
           "they are handed over.")
            .arg(QDir::toNativeSeparators(path)));
}

void PasswordSheet::copy()
{
    QStringList lines;
    for (const IssuedLaptop& laptop : m_laptops)
        lines.append(laptop.member.name + u'\t' + laptop.password);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_isKept = true;
    m_message->say(InlineMessage::Kind::Note, tr("Names and passwords are on the clipboard."));
}

} // namespace beraad::ui

#include "moc_passwordsheet.cpp"
