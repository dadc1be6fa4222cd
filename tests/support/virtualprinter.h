// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace beraad::tests {

/// A CUPS of our own with one printer whose paper is a folder: each job that comes out is a file
/// there. This process prints to it, so there can be one in a process; the printing of the machine
/// is left alone.
class VirtualPrinter
{
public:
    /// Whether the programs of CUPS are here.
    static bool isPossible();

    VirtualPrinter();
    ~VirtualPrinter();
    VirtualPrinter(const VirtualPrinter&) = delete;
    VirtualPrinter& operator=(const VirtualPrinter&) = delete;

    static QString name() { return QStringLiteral("Beraad-Test"); }
    /// Why there is none; empty when there is.
    QString fault() const { return m_fault; }

    /// Takes jobs but brings nothing to paper, as when the paper jams.
    void jam();
    void clear();
    /// Throws away what waits.
    void cancelAll();

    void throwPaperAway();
    /// The files that came out.
    QStringList paper() const;
    /// The titles of the jobs that came out, sorted.
    QStringList titles() const;
    /// How each was asked for: the number of copies and the options of the job.
    QStringList options() const;

private:
    QString path(const char* name) const;
    QStringList written(const QString& pattern) const;
    void writeFiles();
    void start();
    QString run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_fault;
};

} // namespace beraad::tests
