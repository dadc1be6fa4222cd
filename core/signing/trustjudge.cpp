// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/trustjudge.h"

#include "core/signing/openssl.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace beraad::signing {

namespace {

StorePtr storeOf(const TrustStore& trusted)
{
    StorePtr store(X509_STORE_new());
    // A person's own certificate may be trusted without its issuer.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    for (const Certificate& certificate : trusted.certificates())
        X509_STORE_add_cert(store.get(), certificateFromDer(certificate.der()).get());
    return store;
}

CertificateStackPtr stackOf(const QList<QByteArray>& certificates)
{
    CertificateStackPtr stack(sk_X509_new_null());
    for (const QByteArray& der : certificates) {
        if (CertificatePtr certificate = certificateFromDer(der))
            sk_X509_push(stack.get(), certificate.release());
    }
    return stack;
}

int verifyError(const Certificate& certificate, const QList<QByteArray>& others, X509_STORE* store,
                const QDateTime& time)
{
    const CertificatePtr leaf = certificateFromDer(certificate.der());
    const CertificateStackPtr untrusted = stackOf(others);
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (!X509_STORE_CTX_init(context.get(), store, leaf.get(), untrusted.get()))
        return X509_V_ERR_UNSPECIFIED;
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    // Extended usages differ from one authority to the next and none is reserved for documents.
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_ANY);
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(time.toSecsSinceEpoch()));
    X509_verify_cert(context.get());
    return X509_STORE_CTX_get_error(context.get());
}

Trust trustOf(int error)
{
    switch (error) {
    case X509_V_OK:
        return Trust::Trusted;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Trust::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Trust::NotYetValid;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        return Trust::UnknownIssuer;
    default:
        return Trust::Refused;
    }
}

} // namespace

TrustVerdict judgeTrust(const Certificate& certificate, const QList<QByteArray>& others,
                        const TrustStore& trusted, const QDateTime& now, const QDateTime& claimed)
{
    const StorePtr store = storeOf(trusted);
    const int error = verifyError(certificate, others, store.get(), now);
    TrustVerdict verdict{trustOf(error), {}};
    if (error != X509_V_OK)
        verdict.detail = QString::fromUtf8(X509_verify_cert_error_string(error));
    const bool maybeThen = verdict.trust == Trust::Expired && claimed.isValid() && claimed < now;
    if (maybeThen && verifyError(certificate, others, store.get(), claimed) == X509_V_OK)
        verdict.trust = Trust::ExpiredSince;
    ERR_clear_error();
    return verdict;
}

} // namespace beraad::signing
