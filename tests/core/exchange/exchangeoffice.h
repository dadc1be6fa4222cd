// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnpackage.h"
#include "core/exchange/roundpackage.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"

#include <functional>
#include <optional>

namespace beraad::tests {

/// A member's laptop: a dossier of its own and the member's key.
struct Laptop
{
    std::unique_ptr<storage::Dossier> dossier;
    std::unique_ptr<commands::History> history;
    domain::Member member;
    signing::SigningKey key;
    QString machine = QStringLiteral("laptop-1");
};

/// The secretariat's dossier, with an authority, and keys of all who take part.
class ExchangeOffice
{
public:
    explicit ExchangeOffice(int regions = 3);

    DossierFixture& fixture() { return m_fixture; }
    QString path(const QString& name) const { return m_fixture.folder() + u'/' + name; }
    const signing::SigningKey& key(const domain::Member& member) const;
    const signing::SigningKey& secretary() const { return key(m_fixture.secretary()); }

    /// A package of the first round, to the file of this name.
    QString sendRound(const domain::Member& member, const QString& name);
    Result<exchange::RoundPackage> openRound(const QString& path,
                                             const domain::Member& member) const;
    /// A laptop on which such a package was opened.
    Laptop laptop(const domain::Member& member, const QString& name = QStringLiteral("laptop"));
    QString sendReturn(Laptop& laptop, const QString& name);
    Result<exchange::ReturnPackage> openReturn(const QString& path) const;
    /// The member's own, on a laptop of the member.
    Result<exchange::ReturnPackage> openOwnReturn(Laptop& laptop, const QString& path) const;

    /// The package as a later program would have made it, with an entry "later/notes.bin" that says
    /// "van later" besides.
    QString asLater(const QString& path, const domain::Member& openedBy,
                    const signing::SigningKey& sender, sealing::Need need);

    /// The package as it would be with this content in an entry that it has.
    QString withEntry(const QString& path, const domain::Member& openedBy, const QString& name,
                      const QByteArray& content);

    /// What a member writes on a plan: scores, evidence, a mark, a question and an interest.
    static void write(Laptop& laptop, const domain::PlanId& plan, const domain::Rubric& rubric);

private:
    using Change = std::function<void(const QString& name, QByteArray& content)>;
    /// The entries as `change` leaves them, and `added` behind them.
    QString remade(const QString& path, const domain::Member& openedBy,
                   const signing::SigningKey& sender, const Change& change,
                   std::optional<sealing::Need> added);

    DossierFixture m_fixture;
    QHash<domain::MemberId, signing::SigningKey> m_keys;
    Progress m_progress;
};

} // namespace beraad::tests
