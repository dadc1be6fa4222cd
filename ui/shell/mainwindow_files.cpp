// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes to the window as a file: named to the program, dropped, or pointed at.
#include "ui/shell/mainwindow.h"

#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/workspace.h"

#include "core/domain/access.h"
#include "core/domain/keys.h"
#include "core/exchange/returnpackage.h"
#include "core/exchange/roundpackage.h"
#include "core/storage/dossier.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace beraad::ui {

namespace {

const QLatin1String kDossierSuffix("beraad");

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

/// What the window opens of what is dropped on it: all returns, or the first of something else.
QStringList filesIn(const QMimeData* dropped)
{
    QStringList returns;
    for (const QUrl& url : dropped->urls()) {
        const QString path = url.toLocalFile();
        const QString suffix = suffixOf(path);
        if (suffix == exchange::kReturnSuffix)
            returns.append(path);
        else if (returns.isEmpty() &&
                 (suffix == kDossierSuffix || suffix == exchange::kRoundSuffix))
            return {path};
    }
    return returns;
}

} // namespace

void MainWindow::openFile(const QString& path)
{
    openFiles({path});
}

void MainWindow::openFiles(const QStringList& paths)
{
    const QString suffix = suffixOf(paths.first());
    if (suffix == exchange::kRoundSuffix && m_parts.openRound)
        openRound(QFileInfo(paths.first()).absoluteFilePath());
    else if (suffix == exchange::kReturnSuffix && m_parts.takeReturns)
        receive(paths);
    else
        openDossier(paths.first());
}

/// A dossier that was let go of for it comes back when nothing came of it.
void MainWindow::openRound(const QString& package)
{
    const QString before = m_session ? m_session->dossier().path() : QString();
    const auto release = [this](const QString& dossier) {
        const bool isOpen =
            m_session && QFileInfo(m_session->dossier().path()) == QFileInfo(dossier);
        return !isOpen || closeDossier();
    };
    const QString path = m_parts.openRound(package, this, release);
    if (!path.isEmpty())
        open(path, RoomName::Overview); // which plans came
    else if (!m_session && !before.isEmpty())
        openDossier(before);
}

/// They wait for the dossier that they belong to, which the person opens.
void MainWindow::receive(const QStringList& returns)
{
    m_returns.clear();
    for (const QString& path : returns)
        m_returns.append(QFileInfo(path).absoluteFilePath());
    if (m_session)
        takeReturns();
    else
        sayReturnsWait();
}

void MainWindow::sayReturnsWait()
{
    QStringList names;
    for (const QString& path : std::as_const(m_returns))
        names.append(QFileInfo(path).fileName());
    m_start->sayNote(tr("To take in %1, open the dossier of the round first: you then see what "
                        "changes, before anything is stored.")
                         .arg(names.join(QStringLiteral(", "))));
}

/// For who leads the committee or keeps the dossier; and a member brings the own last return back
/// on the own laptop.
void MainWindow::takeReturns()
{
    if (!m_session || m_returns.isEmpty())
        return;
    const QStringList files = std::exchange(m_returns, {});
    const auto member = m_session->actingMember();
    if (member && !domain::mayAdvise(member->role) && !canHandIn()) {
        m_workspace->sayError(Error(ErrorKind::NotAllowedForRole, {domain::keyOf(member->role)}));
        return;
    }
    m_workspace->flush();
    m_parts.takeReturns(*m_session, files, this);
    m_workspace->enterCurrent(); // the room may show what came in
}

void MainWindow::browse()
{
    const QString path = m_parts.prompts.openFile(
        {.title = tr("Open dossier"),
         .folder = {},
         .filter = tr("Dossiers and packages (*.beraad *.beraad-round *.beraad-return)") +
                   QStringLiteral(";;") + tr("All files (*)"),
         .suggested = {},
         .suffix = {}});
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// By the queue: the program that it comes from waits for the end of the drop, and not for the
/// person.
void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, paths] { openFiles(paths); }, Qt::QueuedConnection);
}

} // namespace beraad::ui
