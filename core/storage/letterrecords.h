// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/letter.h"
#include "core/domain/programme.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// The letters to regions: their words, annexes and look, who released them, and what went out.
class LetterRecords
{
public:
    explicit LetterRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<domain::SentLetter>> sent(const domain::RoundId& round) const; ///< newest first
    /// Adds it, or follows what became of it. keep() is what keeps its file.
    Result<void> save(const domain::SentLetter& letter);
    /// Keeps the very file that leaves, by its SHA-256; the same bytes are stored once. Not among
    /// the documents of plans (DocumentRecords), which are read, searched and sent to members.
    Result<void> keep(const QByteArray& pdf);
    /// That file, to the last byte; nothing where the letter left before files were kept.
    /// LetterAltered.
    Result<std::optional<QByteArray>> kept(const domain::SentLetter& letter) const;

    Result<QList<domain::LetterRelease>> releases(const domain::RoundId& round) const;
    Result<void> save(const domain::LetterRelease& release);
    Result<void> removeRelease(const domain::LetterRelease& release);

    /// The programme's own words in rounds of this kind, or nothing where those of the program
    /// count.
    Result<std::optional<QString>> templateText(const domain::ProgrammeId& programme,
                                                domain::RoundKind rounds, domain::LetterKind kind,
                                                Language language) const;
    /// Nothing: those of the program count again.
    Result<void> saveTemplate(const domain::ProgrammeId& programme, domain::RoundKind rounds,
                              domain::LetterKind kind, Language language,
                              const std::optional<QString>& text);

    /// On which side the envelopes for the letters of this template have their window.
    Result<domain::WindowSide> window(const domain::ProgrammeId& programme,
                                      domain::RoundKind rounds, domain::LetterKind kind,
                                      Language language) const;
    Result<void> saveWindow(const domain::ProgrammeId& programme, domain::RoundKind rounds,
                            domain::LetterKind kind, Language language, domain::WindowSide side);

    /// What goes behind each letter of this template, in order. No file is empty: a row without
    /// bytes is the region's own part of the report.
    Result<QList<domain::LetterAnnex>> annexes(const domain::ProgrammeId& programme,
                                               domain::RoundKind rounds, domain::LetterKind kind,
                                               Language language) const;
    Result<void> saveAnnexes(const domain::ProgrammeId& programme, domain::RoundKind rounds,
                             domain::LetterKind kind, Language language,
                             const QList<domain::LetterAnnex>& annexes);

    Result<domain::LetterLook> look(const domain::ProgrammeId& programme) const;
    Result<void> save(const domain::ProgrammeId& programme, const domain::LetterLook& look);

    /// Invalid: letters may leave on any day.
    Result<QDate> embargo(const domain::RoundId& round) const;
    Result<void> saveEmbargo(const domain::RoundId& round, const QDate& until);

    Result<QList<domain::RegionCall>> calls(const domain::RoundId& round) const; ///< newest first
    Result<void> save(const domain::RegionCall& call);
    Result<void> remove(const domain::CallId& call);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
