// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchangeoffice.h"

#include "core/commands/identitydesk.h"
#include "core/commands/questiondesk.h"
#include "core/commands/readingdesk.h"
#include "core/exchange/senders.h"
#include "core/identity/directory.h"
#include "core/identity/registrar.h"
#include "core/sealing/sealedwriter.h"
#include "core/storage/planrecords.h"

using namespace Qt::StringLiterals;

namespace beraad::tests {

using namespace domain;
using namespace exchange;
using signing::SigningKey;

namespace {

/// Each entry into another package.
class Copier final : public sealing::EntrySink
{
public:
    using Change = std::function<void(const QString& name, QByteArray& content)>;

    Copier(const sealing::Manifest& manifest, sealing::SealedWriter& target, Change change)
        : m_manifest(manifest)
        , m_target(target)
        , m_change(std::move(change))
    {
    }
    Result<void> begin(const QString& name, qint64) override
    {
        m_name = name;
        m_content.clear();
        return {};
    }
    Result<void> write(QByteArrayView bytes) override
    {
        m_content.append(bytes.data(), bytes.size());
        return {};
    }
    Result<void> end() override
    {
        const sealing::Need need = m_manifest.entries.at(m_at++).need;
        m_change(m_name, m_content);
        return m_target.add(m_name, m_content, need);
    }

private:
    const sealing::Manifest& m_manifest;
    sealing::SealedWriter& m_target;
    Change m_change;
    qsizetype m_at = 0;
    QString m_name;
    QByteArray m_content;
};

} // namespace

ExchangeOffice::ExchangeOffice(int regions)
    : m_fixture(regions)
{
    // Without key files, whose passwords take long on purpose.
    const QDateTime now = m_fixture.clock().now();
    signing::CertificateSubject subject{u"Techniekplannen"_s, {}, now, now.addYears(1)};
    const auto authority = must(signing::CertificateAuthority::create(subject));
    must(commands::IdentityDesk(m_fixture.history())
             .setAuthority({authority.certificate().der(), {}, now}));
    identity::Registrar registrar(m_fixture.history());
    for (const Member* member :
         {&m_fixture.chair(), &m_fixture.secretary(), &m_fixture.member(0), &m_fixture.member(1)}) {
        subject.holder = member->name;
        const SigningKey own = must(signing::makeOwnKey(subject));
        const auto request = must(signing::CertificateRequest::fromPem(
            must(signing::requestCertificate(own)), member->name));
        const QByteArray answer = must(registrar.answer(authority, member->id, request));
        m_keys.insert(member->id, must(signing::withCertificate(own, answer, member->name)));
    }
}

const SigningKey& ExchangeOffice::key(const Member& member) const
{
    const auto found = m_keys.constFind(member.id);
    if (found == m_keys.constEnd())
        qFatal("this member has no key");
    return *found;
}

QString ExchangeOffice::sendRound(const Member& member, const QString& name)
{
    RoundOrder order;
    order.round = m_fixture.round();
    order.member = member.id;
    order.path = path(name + u".beraad-round"_s);
    must(makeRoundPackage(m_fixture.history(), order, secretary(), m_progress));
    m_fixture.clock().advance(60);
    return order.path;
}

Result<RoundPackage> ExchangeOffice::openRound(const QString& file, const Member& member) const
{
    const signing::Unlocking with{&key(member), {}};
    return RoundPackage::open(file, with, knownLeaders(with), m_fixture.dossier().clock(),
                              m_progress);
}

Laptop ExchangeOffice::laptop(const Member& member, const QString& name)
{
    RoundPackage package = must(openRound(sendRound(member, name), member));
    const QString file = path(name + u".beraad"_s);
    must(package.makeDossier(file, m_fixture.clock(), m_progress));
    auto dossier = must(storage::Dossier::open(file, m_fixture.clock()));
    auto history = std::make_unique<commands::History>(
        *dossier, commands::Actor{member.name, member.id, member.role});
    return {std::move(dossier), std::move(history), member, key(member), name};
}

QString ExchangeOffice::sendReturn(Laptop& laptop, const QString& name)
{
    m_fixture.clock().advance(60); // the register is in order of time
    ReturnOrder order;
    order.round = m_fixture.round();
    order.member = laptop.member.id;
    order.machine = laptop.machine;
    order.path = path(name + u".beraad-return"_s);
    must(makeReturnPackage(*laptop.history, order, laptop.key, m_progress));
    return order.path;
}

Result<ReturnPackage> ExchangeOffice::openReturn(const QString& file) const
{
    return ReturnPackage::open(m_fixture.dossier(), file, {&secretary(), {}}, m_progress);
}

Result<ReturnPackage> ExchangeOffice::openOwnReturn(Laptop& laptop, const QString& file) const
{
    return ReturnPackage::open(*laptop.dossier, file, {&laptop.key, {}}, m_progress);
}

QString ExchangeOffice::asLater(const QString& file, const Member& openedBy,
                                const signing::SigningKey& sender, sealing::Need need)
{
    return remade(
        file, openedBy, sender, [](const QString&, QByteArray&) {}, need);
}

QString ExchangeOffice::withEntry(const QString& file, const Member& openedBy, const QString& name,
                                  const QByteArray& content)
{
    bool isThere = false;
    const auto change = [&](const QString& each, QByteArray& bytes) {
        if (each == name) {
            bytes = content;
            isThere = true;
        }
    };
    const QString copy = remade(file, openedBy, secretary(), change, std::nullopt);
    if (!isThere)
        qFatal("the package has no such entry");
    return copy;
}

QString ExchangeOffice::remade(const QString& file, const Member& openedBy,
                               const signing::SigningKey& sender, const Change& change,
                               std::optional<sealing::Need> added)
{
    const signing::Unlocking with{&key(openedBy), {}};
    sealing::KnownSigners known = knownLeaders(with);
    known.trusted.add(sender.certificate());
    const auto sealed =
        must(sealing::SealedFile::open(file, with, known, m_fixture.clock().now(), m_progress));
    sealing::SealOrder order;
    order.mediaType = sealed->manifest().mediaType;
    order.addressees.certificates = {key(openedBy).certificate(), secretary().certificate()};
    order.sender = &sender;
    order.madeAt = sealed->manifest().madeAt;
    const QString copy = file + u".later"_s;
    const auto writer = must(sealing::SealedWriter::begin(copy, std::move(order), m_progress));
    Copier copier(sealed->manifest(), *writer, change);
    must(sealed->read(copier, m_progress));
    if (added)
        must(writer->add(u"later/notes.bin"_s, QByteArray("van later"), *added));
    must(writer->finish());
    return copy;
}

void ExchangeOffice::write(Laptop& laptop, const PlanId& plan, const Rubric& rubric)
{
    const QString document =
        must(storage::PlanRecords(*laptop.dossier).plan(plan)).documents.first().sha256;
    const Passage passage{document, 0, {QRectF(0.1, 0.1, 0.5, 0.02)}, u"Visie op regio"_s};
    const commands::ReviewKey key{plan, laptop.member.id};
    commands::ReviewDesk reviews(*laptop.history);
    for (const Criterion& criterion : rubric.criteria()) {
        must(reviews.setJudgement(key, criterion.key, judgementAt(criterion, ScaleEnd::Highest)));
        must(reviews.setMotivation(key, criterion.key, u"Goed onderbouwd: ½ van €."_s));
        must(reviews.cite(key, criterion.key, passage));
    }
    must(reviews.setRecommendation(key, Outcome::Approve));
    must(reviews.finalise(key));
    commands::ReadingDesk reading(*laptop.history);
    Mark mark;
    mark.plan = plan;
    mark.passage = passage;
    mark.note = u"Voor u"_s;
    mark.sharing = Sharing::Shared;
    must(reading.make(mark));
    mark.note = u"Alleen voor mij"_s;
    mark.sharing = Sharing::Private;
    must(reading.make(mark));
    Question question;
    question.plan = plan;
    question.text = u"Wie betaalt de leraren?"_s;
    must(commands::QuestionDesk(*laptop.history).store(question));
}

} // namespace beraad::tests
