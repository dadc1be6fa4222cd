// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/domain/outcome.h"
#include "core/domain/rubric.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace beraad::tests {

/// What a verb answered.
struct Answer
{
    app::ExitCode code = app::ExitCode::CouldNotRun;
    QString out;
    QString err;

    QJsonObject json() const; ///< of `out`; empty when that is no JSON
};

/// A folder in which verbs are run, as a person does in a shell.
class Shell
{
public:
    static Answer run(const QStringList& arguments);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file, in a folder that is made when it is not there; gives its path.
    QString write(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir m_folder;
};

/// `count` regions as a CSV for `beraad import`: "1;Regio A;..." and on, each with an address.
QByteArray regionsCsv(int count);

/// A form for `beraad score`: every reader's final review of every region, each criterion at the
/// top of its scale with a motivation and a passage from page 1.
QByteArray reviewsJson(int regions, const QStringList& readers, const domain::Rubric& rubric);

/// A form for `beraad advise` that the rules accept: adopted advice of that outcome on regions
/// `first` to `last`.
QByteArray adviceJson(int first, int last, domain::Outcome outcome, const QString& criterion);

} // namespace beraad::tests
