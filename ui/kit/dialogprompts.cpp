// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogprompts.h"

#include "ui/kit/measures.h"
#include "ui/kit/settings.h"
#include "ui/kit/textdialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>

namespace beraad::ui {

namespace {

/// Of a question whose sentence is read at a glance.
constexpr int kQuestionWidth = 52 * kStep;

} // namespace

DialogPrompts::DialogPrompts(Settings& settings)
    : m_settings(settings)
{
}

bool DialogPrompts::confirm(const Question& question)
{
    QMessageBox box(m_window);
    box.setWindowTitle(QApplication::applicationDisplayName());
    box.setText(QStringLiteral("<b>%1</b>").arg(question.title.toHtmlEscaped()));
    box.setInformativeText(question.text);
    // A box has no width of its own to set; its grid takes one.
    if (auto* grid = qobject_cast<QGridLayout*>(box.layout()))
        grid->addItem(new QSpacerItem(kQuestionWidth, 0), grid->rowCount(), 0, 1,
                      grid->columnCount());
    QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(accept);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> DialogPrompts::askText(const TextQuestion& question)
{
    TextDialog dialog(question, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.text();
}

QString DialogPrompts::openFile(const FileQuestion& question)
{
    const QString path = QFileDialog::getOpenFileName(m_window, question.title, folderFor(question),
                                                      question.filter);
    remember(path);
    return path;
}

QStringList DialogPrompts::openFiles(const FileQuestion& question)
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, question.title,
                                                            folderFor(question), question.filter);
    remember(paths.value(0));
    return paths;
}

QString DialogPrompts::saveFile(const FileQuestion& question)
{
    const QString suggested = QDir(folderFor(question)).filePath(question.suggested);
    QFileDialog dialog(m_window, question.title, suggested, question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    dialog.selectFile(suggested);
    // Where there are several forms to choose from, a name gets the ending of the one chosen.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        static const QRegularExpression ending(QStringLiteral("\\(\\*\\.(\\w+)\\)$"));
        const QString suffix = ending.match(filter).captured(1);
        if (suffix.isEmpty())
            return;
        dialog.setDefaultSuffix(suffix);
        const QFileInfo named(dialog.selectedFiles().value(0));
        if (!named.fileName().isEmpty())
            dialog.selectFile(named.completeBaseName() + u'.' + suffix);
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    remember(path);
    return path;
}

QString DialogPrompts::chooseFolder(const FileQuestion& question)
{
    const QString path =
        QFileDialog::getExistingDirectory(m_window, question.title, folderFor(question));
    remember(path);
    return path;
}

bool DialogPrompts::setUpPrinter(QPrinter& printer, const QString& title)
{
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(title);
    // All pages go out: which letters is chosen before.
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies |
                      QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

QString DialogPrompts::folderFor(const FileQuestion& question) const
{
    return question.folder.isEmpty() ? m_settings.lastFolder() : question.folder;
}

void DialogPrompts::remember(const QString& path)
{
    if (path.isEmpty())
        return;
    const QFileInfo info(path);
    m_settings.setLastFolder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
}

} // namespace beraad::ui
