// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/letter.h"
#include "core/printing/printqueue.h"
#include "core/publishing/letterdraft.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace beraad::publishing {

/// Where letters go, one by one. On one thread at a time.
class LetterOutlet
{
public:
    virtual ~LetterOutlet() = default;

    /// Way, destination and copies as the register will have them.
    virtual domain::SentLetter entryFor(const documents::LetterInput& input) const = 0;
    /// Sends it; the entry comes back with its state and, from a printer, the job.
    virtual Result<domain::SentLetter> take(const MadeLetter& letter, domain::SentLetter entry) = 0;
    /// Whether letters count as out only once this held.
    virtual bool endsTogether() const { return false; }
    virtual Result<void> end() { return {}; }
};

/// As a printer gets it: on two sides of a sheet, each annex begins on a sheet of its own.
Result<QByteArray> pdfForPrinter(const MadeLetter& letter, bool isTwoSided);

/// A file for each in a folder, named by letterFileName().
class FolderOutlet final : public LetterOutlet
{
public:
    explicit FolderOutlet(const QString& folder)
        : m_folder(folder)
    {
    }

    QString pathOf(const documents::LetterInput& input) const;
    domain::SentLetter entryFor(const documents::LetterInput& input) const override;
    Result<domain::SentLetter> take(const MadeLetter& letter, domain::SentLetter entry) override;

private:
    QString m_folder;
};

/// All in one file for a printer elsewhere; nothing is written before the last letter came.
class JoinedFileOutlet final : public LetterOutlet
{
public:
    JoinedFileOutlet(const QString& path, bool isTwoSided)
        : m_path(path)
        , m_isTwoSided(isTwoSided)
    {
    }

    domain::SentLetter entryFor(const documents::LetterInput& input) const override;
    Result<domain::SentLetter> take(const MadeLetter& letter, domain::SentLetter entry) override;
    bool endsTogether() const override { return true; }
    Result<void> end() override;

private:
    QString m_path;
    bool m_isTwoSided;
    QList<QByteArray> m_letters;
};

/// A job for each on a printer of the system, which tells later whether it came out.
class PrinterOutlet final : public LetterOutlet
{
public:
    explicit PrinterOutlet(const printing::PrintOptions& options)
        : m_options(options)
    {
    }

    domain::SentLetter entryFor(const documents::LetterInput& input) const override;
    Result<domain::SentLetter> take(const MadeLetter& letter, domain::SentLetter entry) override;

private:
    printing::PrintOptions m_options;
};

} // namespace beraad::publishing
