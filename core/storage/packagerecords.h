// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// A part of a package that this program does not know.
struct PackagePart
{
    QString name;
    QByteArray content;

    friend bool operator==(const PackagePart&, const PackagePart&) = default;
};

/// The register of packages that went out and came in. Lines are added, never changed.
class PackageRecords
{
public:
    explicit PackageRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<domain::ExchangedPackage>> packages() const; ///< newest first
    Result<bool> knows(const domain::PackageId& id) const;
    /// The newest of this kind that was opened for or from this member in this round.
    Result<std::optional<domain::ExchangedPackage>>
    newestOpened(domain::PackageKind kind, const domain::RoundId& round,
                 const domain::MemberId& member) const;
    Result<void> add(const domain::ExchangedPackage& package);
    /// With what was kept of it. For a merge that is undone.
    Result<void> remove(const domain::PackageId& package);

    Result<QList<PackagePart>> parts(const domain::PackageId& package) const; ///< by name
    Result<void> add(const domain::PackageId& package, const PackagePart& part);

    /// SHA-256 of the documents on which a member judged, where the plan was replaced since; empty:
    /// those that the plan has now.
    Result<QStringList> judgedVersion(const domain::PlanId& plan,
                                      const domain::MemberId& member) const;
    /// The same for all plans of a round; those without a line of their own are absent.
    Result<QHash<domain::PlanId, QStringList>> judgedVersions(const domain::RoundId& round,
                                                              const domain::MemberId& member) const;
    /// None: the member has looked at what the plan has now.
    Result<void> setJudgedVersion(const domain::PlanId& plan, const domain::MemberId& member,
                                  const QStringList& documents);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
