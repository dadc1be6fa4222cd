// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verificationjson.h"

#include <QJsonArray>

namespace beraad::app {

using namespace signing;
using publishing::Answer;
using publishing::SignatureWords;
using publishing::VerificationWords;

namespace {

QString keyOf(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return QStringLiteral("intact");
    case Integrity::Altered:
        return QStringLiteral("altered");
    case Integrity::Unreadable:
        return QStringLiteral("unreadable");
    case Integrity::NotCheckable:
        return QStringLiteral("not-checkable");
    }
    Q_UNREACHABLE();
}

QString keyOf(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return QStringLiteral("trusted");
    case Trust::ExpiredSince:
        return QStringLiteral("expired-since");
    case Trust::Expired:
        return QStringLiteral("expired");
    case Trust::NotYetValid:
        return QStringLiteral("not-yet-valid");
    case Trust::UnknownIssuer:
        return QStringLiteral("unknown-issuer");
    case Trust::Refused:
        return QStringLiteral("refused");
    case Trust::NoCertificate:
        return QStringLiteral("no-certificate");
    }
    Q_UNREACHABLE();
}

QString keyOf(signing::Coverage coverage)
{
    switch (coverage) {
    case signing::Coverage::WholeDocument:
        return QStringLiteral("whole-document");
    case signing::Coverage::EarlierRevision:
        return QStringLiteral("earlier-revision");
    case signing::Coverage::Broken:
        return QStringLiteral("broken");
    }
    Q_UNREACHABLE();
}

QString keyOf(SignatureKind kind)
{
    switch (kind) {
    case SignatureKind::Approval:
        return QStringLiteral("approval");
    case SignatureKind::Certification:
        return QStringLiteral("certification");
    case SignatureKind::Timestamp:
        return QStringLiteral("timestamp");
    }
    Q_UNREACHABLE();
}

template <typename Key> QJsonObject answerJson(Key key, const Answer& answer)
{
    return {{QStringLiteral("answer"), keyOf(key)}, {QStringLiteral("text"), answer.text}};
}

QJsonArray textsOf(const QList<Answer>& answers)
{
    QJsonArray texts;
    for (const Answer& answer : answers)
        texts.append(answer.text);
    return texts;
}

QJsonObject certificateJson(const Certificate& certificate)
{
    return {{QStringLiteral("holder"), certificate.holder()},
            {QStringLiteral("organisation"), certificate.organisation()},
            {QStringLiteral("issuer"), certificate.issuer()},
            {QStringLiteral("serialNumber"), certificate.serialNumber()},
            {QStringLiteral("validFrom"), certificate.validFrom().toString(Qt::ISODate)},
            {QStringLiteral("validUntil"), certificate.validUntil().toString(Qt::ISODate)},
            {QStringLiteral("sha256"), certificate.fingerprint()}};
}

QJsonArray changesJson(const SignatureReport& signature, const SignatureWords& words)
{
    QJsonArray changes;
    for (qsizetype i = 0; i < signature.changes.size(); ++i)
        changes.append(QJsonObject{{QStringLiteral("permitted"), signature.changes[i].permitted},
                                   {QStringLiteral("text"), words.changes[i].text}});
    return changes;
}

QJsonObject signatureJson(const SignatureReport& signature, const SignatureWords& words)
{
    QJsonObject json{
        {QStringLiteral("field"), signature.field},
        {QStringLiteral("kind"), keyOf(signature.kind)},
        {QStringLiteral("integrity"), answerJson(signature.integrity, words.integrity)},
        {QStringLiteral("trust"), answerJson(signature.trust, words.trust)},
        {QStringLiteral("coverage"), answerJson(signature.coverage, words.coverage)},
        {QStringLiteral("changes"), changesJson(signature, words)},
        {QStringLiteral("remarks"), textsOf(words.remarks)},
        {QStringLiteral("reason"), signature.reason},
        {QStringLiteral("location"), signature.location},
        {QStringLiteral("claimedTime"), signature.claimedTime.toString(Qt::ISODate)},
        {QStringLiteral("stampedTime"), signature.stampedTime.toString(Qt::ISODate)}};
    if (signature.certificate)
        json.insert(QStringLiteral("certificate"), certificateJson(*signature.certificate));
    return json;
}

} // namespace

QJsonObject verificationJson(const Verification& verification)
{
    const VerificationWords words = publishing::inWords(verification);
    QJsonArray signatures;
    for (qsizetype i = 0; i < verification.signatures.size(); ++i)
        signatures.append(signatureJson(verification.signatures[i], words.signatures[i]));
    return {
        {QStringLiteral("holds"), verification.holds()},
        {QStringLiteral("summary"), words.summary.text},
        {QStringLiteral("sha256"), verification.sha256},
        {QStringLiteral("size"), verification.size},
        {QStringLiteral("intact"), verification.isIntact()},
        {QStringLiteral("trusted"), verification.isTrusted()},
        {QStringLiteral("missingSigners"), QJsonArray::fromStringList(verification.missingSigners)},
        {QStringLiteral("remarks"), textsOf(words.remarks)},
        {QStringLiteral("signatures"), signatures}};
}

} // namespace beraad::app
