// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace beraad::tests {

struct ToolOutput
{
    int exitCode = -1;
    QString text; ///< standard output and standard error together
};

/// Runs another program for a second opinion, in the C locale; nothing when it is not installed.
std::optional<ToolOutput> runTool(const QString& program, const QStringList& arguments);

/// Writes `to`, the PDF at `from` behind this password; false when qpdf is not installed.
bool lockPdf(const QString& from, const QString& to, const QString& password);

/// What PDFBox preflight says about a file as PDF/A-1b: empty when it is valid, else its
/// complaints; nothing when it is not installed (Debian: libpdfbox2-java, libactivation-java,
/// libjaxb-api-java and a Java runtime).
std::optional<QString> preflightComplaints(const QString& path);

} // namespace beraad::tests
