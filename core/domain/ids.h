// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace beraad::domain {

/// The identity of a record, one type per kind of record so that they cannot be mixed up. Random
/// (RFC 4122 version 4), because records are born on laptops without a network and must merge
/// without renumbering (reviewIdOf() is the exception); written in the dossier as text without
/// braces.
template <typename Tag> class Id
{
public:
    Id() = default;

    static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }
    static Id fromText(const QString& text) { return Id(text); }

    bool isNull() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

using ProgrammeId = Id<struct ProgrammeTag>;
using RubricId = Id<struct RubricTag>;
using RoundId = Id<struct RoundTag>;
using RegionId = Id<struct RegionTag>;
using PlanId = Id<struct PlanTag>;
using MemberId = Id<struct MemberTag>;
using ReviewId = Id<struct ReviewTag>;
using EvidenceId = Id<struct EvidenceTag>;
using AdviceId = Id<struct AdviceTag>;
using ImprovementPointId = Id<struct ImprovementPointTag>;
using ReportId = Id<struct ReportTag>;
using LetterId = Id<struct LetterTag>;
using ObservationId = Id<struct ObservationTag>;
using MarkId = Id<struct MarkTag>;
using DeclarationId = Id<struct DeclarationTag>;
using MeasureId = Id<struct MeasureTag>;
using QuestionId = Id<struct QuestionTag>;
using ClarificationId = Id<struct ClarificationTag>;
using PackageId = Id<struct PackageTag>;
using StanceId = Id<struct StanceTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ThemeId = Id<struct ThemeTag>;
using PresenceId = Id<struct PresenceTag>;
using RequiredPartId = Id<struct RequiredPartTag>;
using CallId = Id<struct CallTag>;
using VisitId = Id<struct VisitTag>;
using RemovalId = Id<struct RemovalTag>;

} // namespace beraad::domain
