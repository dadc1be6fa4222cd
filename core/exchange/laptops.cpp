// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/laptops.h"

#include "core/commands/history.h"
#include "core/identity/directory.h"
#include "core/identity/registrar.h"
#include "core/signing/password.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"

namespace beraad::exchange {

using namespace domain;
using signing::CertificateAuthority;
using signing::Secret;
using signing::SigningKey;

namespace {

class Issuing
{
public:
    Issuing(commands::History& history, const LaptopsOrder& order, const Progress& progress)
        : m_history(history)
        , m_order(order)
        , m_progress(progress)
    {
    }

    Result<void> makeKeys(const CertificateAuthority& authority)
    {
        for (const LaptopOrder& laptop : m_order.laptops) {
            BERAAD_TRY(const Member member,
                       storage::MemberRecords(m_history.dossier()).member(laptop.member));
            BERAAD_CHECK(step(member));
            IssuedLaptop issued{member, signing::makePassword(), laptop.keyFile, {}};
            BERAAD_CHECK(makeKey(authority, issued));
            m_issued.append(issued);
        }
        return {};
    }

    Result<void> makePackages(const SigningKey& sender)
    {
        for (qsizetype i = 0; i < m_issued.size(); ++i) {
            const QString path = m_order.laptops[i].package;
            if (path.isEmpty())
                continue;
            BERAAD_CHECK(step(m_issued[i].member));
            RoundOrder order;
            order.round = m_order.round;
            order.member = m_issued[i].member.id;
            order.path = path;
            const Progress part =
                stepOf(m_progress, m_done - 1, stepCount(), m_issued[i].member.name);
            const auto made = makeRoundPackage(m_history, order, sender, part);
            if (!made)
                return made.error();
            m_issued[i].package = path;
        }
        return {};
    }

    /// The one that was just made for who is at work.
    Result<SigningKey> ownKey() const
    {
        for (const IssuedLaptop& laptop : m_issued) {
            if (laptop.member.id == m_history.actor().member)
                return signing::openKeyFile(laptop.keyFile, Secret(laptop.password));
        }
        return Error(ErrorKind::MemberWithoutCertificate, {m_history.actor().name});
    }

    const QList<IssuedLaptop>& issued() const { return m_issued; }

private:
    int stepCount() const { return int(2 * m_order.laptops.size()); }

    Result<void> step(const Member& member)
    {
        m_progress.report(m_done++, stepCount(), member.name);
        return m_progress.isCancelled() ? Result<void>(Error(ErrorKind::Cancelled))
                                        : Result<void>();
    }

    Result<void> makeKey(const CertificateAuthority& authority, const IssuedLaptop& issued)
    {
        BERAAD_TRY(const auto known,
                   identity::certificatesOf(m_history.dossier(), issued.member.id));
        // Before the file is written: it may take the place of the one that still counts.
        if (!known.isEmpty() && m_order.reason.trimmed().isEmpty())
            return Error(ErrorKind::ReasonMissing);
        std::optional<identity::Replacing> replacing;
        if (!known.isEmpty())
            replacing = identity::Replacing{known.last().fingerprint(), m_order.reason};
        return identity::Registrar(m_history).issueKeyFile(
            authority, issued.member.id, issued.keyFile, Secret(issued.password), replacing);
    }

    commands::History& m_history;
    const LaptopsOrder& m_order;
    const Progress& m_progress;
    QList<IssuedLaptop> m_issued;
    int m_done = 0;
};

Result<void> issueAll(Issuing& issuing, const CertificateAuthority& authority,
                      const std::optional<SigningKey>& sender)
{
    BERAAD_CHECK(issuing.makeKeys(authority));
    if (sender)
        return issuing.makePackages(*sender);
    BERAAD_TRY(const SigningKey own, issuing.ownKey());
    return issuing.makePackages(own);
}

} // namespace

IssuedLaptops issueLaptops(commands::History& history, const CertificateAuthority& authority,
                           const LaptopsOrder& order, const std::optional<SigningKey>& sender,
                           const Progress& progress)
{
    Issuing issuing(history, order, progress);
    Result<void> ended = issueAll(issuing, authority, sender);
    return {issuing.issued(), std::move(ended)};
}

} // namespace beraad::exchange
