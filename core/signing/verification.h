// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/certificate.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace beraad::signing {

/// First answer: are the signed bytes the ones that were signed?
enum class Integrity
{
    Intact,
    Altered,      ///< the bytes or the signature were changed
    Unreadable,   ///< what stands there is no signature, or one that contradicts itself
    NotCheckable, ///< made with a method that this program does not know or no longer accepts
};

/// Second answer: does the signer's certificate lead to one that we trust? Revocation lists are
/// not asked for: that needs a network.
enum class Trust
{
    Trusted,
    ExpiredSince, ///< trusted at the time that the signature names, which nothing proves
    Expired,
    NotYetValid,
    UnknownIssuer,
    Refused,       ///< the chain breaks a rule; the detail has OpenSSL's words
    NoCertificate, ///< the signature does not carry its signer's certificate
};

/// Third answer: does the signature cover the document as it is now?
enum class Coverage
{
    WholeDocument,
    EarlierRevision, ///< all of the document as it was then; what came later is in the changes
    Broken,          ///< not the document from its first byte to the end of a revision
};

enum class SignatureKind
{
    Approval,
    Certification, ///< says what may still be changed afterwards
    Timestamp,     ///< of the document, by a time-stamping authority
};

/// What was done to the document after a signature.
enum class ChangeKind
{
    // May be permitted, see Change::permitted
    SignatureAdded,      ///< %1 field
    TimestampAdded,      ///< %1 field
    SignatureFieldAdded, ///< %1 field, without a signature and without anything to see
    ValidationDataAdded, ///< certificates and revocation lists
    FieldFilled,         ///< %1 field
    AnnotationAdded,     ///< %1 page
    AnnotationChanged,   ///< %1 page
    AnnotationRemoved,   ///< %1 page
    MetadataChanged,     ///< title, author, dates
    ExtensionDeclared,   ///< the document names a later version of the format
    StructureAdded,      ///< a logical structure, where there was none
                         // Never permitted
    PagesAdded,          ///< %1 how many
    PagesRemoved,        ///< %1 how many
    PageContentChanged,  ///< %1 page
    FieldAdded,          ///< %1 field
    FieldRemoved,        ///< %1 field
    FieldChanged,        ///< %1 field: where it stands, what it does or how it looks
    SignatureReplaced,   ///< %1 field
    FormChanged,         ///< %1 the entry of the form
    DocumentChanged,     ///< %1 the entry of the document's catalog or trailer
    BytesAppended,       ///< bytes that belong to no revision of the document
    TooComplex,          ///< too much to be compared
};

struct Change
{
    ChangeKind kind;
    QStringList arguments;
    /// By the certification where there is one, else by the rule of ISO 32000: further
    /// signatures and the filling in of forms, no more.
    bool permitted = false;

    friend bool operator==(const Change&, const Change&) = default;
};

/// What else was noticed, about one signature or about the document.
enum class FindingKind
{
    // Of the document
    NotSigned,
    DocumentDamaged,         ///< %1 what the reader said
    DocumentEncrypted,       ///< it cannot be opened without its password
    DocumentTooLarge,        ///< %1 its size in bytes
    EmptySignatureField,     ///< %1 field; a place for a signature that nobody used
    SignatureUnreachable,    ///< the file holds a signature that its form does not name
    ExpectedSignerMissing,   ///< %1 fingerprint of the certificate
    OtherFile,               ///< %1 the SHA-256 that was expected
                             // Why a signature is not intact
    RangeMalformed,          ///< it does not say properly which bytes it covers
    RangeSkipsContent,       ///< it leaves out more than itself
    RangeBeyondEnd,          ///< it covers bytes that are not there (any more)
    RevisionIncomplete,      ///< the part it covers is no document by itself
    SignatureUnreadable,     ///< %1 what the reader said
    SeveralSigners,          ///< %1 how many; a PDF signature has one
    ContentEmbedded,         ///< it carries the content that it should point at
    DigestWrong,             ///< the signed bytes were changed
    SignatureValueWrong,     ///< the signature was changed or made with another key
    AlgorithmUnknown,        ///< %1 its name or number
    AlgorithmsDisagree,      ///< %1 and %2 their names
    SigningCertificateWrong, ///< it was made with another certificate than it carries
                             // Worth knowing of a signature that may well be intact
    WeakAlgorithm,           ///< %1 its name
    UsageNotSigning,         ///< the certificate is not for signing
    TimestampInvalid,        ///< the time stamp with it belongs to something else or is broken
};

struct Finding
{
    FindingKind kind;
    QStringList arguments;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// One signature. What it says of itself (name, reason, time) stands in the signed bytes but is
/// only what the signer said.
struct SignatureReport
{
    QString field;
    SignatureKind kind = SignatureKind::Approval;

    Integrity integrity = Integrity::Unreadable;
    Trust trust = Trust::NoCertificate;
    Coverage coverage = Coverage::Broken;

    std::optional<Certificate> certificate;
    QString trustDetail; ///< OpenSSL's words where the certificate is not trusted
    QString claimedName;
    QString reason;
    QString location;
    QDateTime claimedTime; ///< UTC; what the signer's clock said
    QDateTime stampedTime; ///< UTC; from an intact time stamp whose authority is trusted

    qint64 coveredBytes = 0; ///< the document ended there when it was signed
    QList<Change> changes;   ///< from there to the document as it is now
    QList<Finding> findings;

    bool isIntact() const { return integrity == Integrity::Intact && coverage != Coverage::Broken; }
    bool isTrusted() const { return trust == Trust::Trusted; }
    bool hasForbiddenChange() const;
};

/// What verify() found.
struct Verification
{
    QString sha256; ///< of the whole file
    qint64 size = 0;
    QList<SignatureReport> signatures; ///< in the order in which they were made
    QList<Finding> findings;           ///< about the document
    QStringList missingSigners;        ///< fingerprints that were expected and are not there
    bool isExpectedFile = true;        ///< or nothing was expected

    bool isSigned() const { return !signatures.isEmpty(); }
    /// All signatures are intact, nothing forbidden was changed after any of them, and the document
    /// itself is sound. Says nothing about who signed.
    bool isIntact() const;
    bool isTrusted() const; ///< all signers, of a document that has any
    /// The one answer where only one fits: signed, intact, trusted and as expected.
    bool holds() const;
};

} // namespace beraad::signing
