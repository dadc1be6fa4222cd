// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/findingwording.h"

namespace beraad::publishing {

using namespace signing;
using wording::Phrases;

namespace {

/// Arguments come from the document: they are put in one by one, so that a "%2" inside one of them
/// stays what it is.
QString filled(const QString& text, const QStringList& arguments)
{
    if (arguments.size() >= 2)
        return text.arg(arguments[0], arguments[1]);
    return text.contains(QLatin1String("%1")) ? text.arg(arguments.value(0)) : text;
}

// Whole lists without a default: what is new does not compile until it has its words.
const char* sourceOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::SignatureAdded:
        return QT_TRANSLATE_NOOP("Verification", "the signature “%1” was added");
    case ChangeKind::TimestampAdded:
        return QT_TRANSLATE_NOOP("Verification", "the time stamp “%1” was added");
    case ChangeKind::SignatureFieldAdded:
        return QT_TRANSLATE_NOOP("Verification", "an empty place for a signature was added: “%1”");
    case ChangeKind::ValidationDataAdded:
        return QT_TRANSLATE_NOOP("Verification",
                                 "certificates were added with which to check the signatures");
    case ChangeKind::FieldFilled:
        return QT_TRANSLATE_NOOP("Verification", "the field “%1” was filled in");
    case ChangeKind::AnnotationAdded:
        return QT_TRANSLATE_NOOP("Verification", "a note was added on page %1");
    case ChangeKind::AnnotationChanged:
        return QT_TRANSLATE_NOOP("Verification", "a note on page %1 was changed");
    case ChangeKind::AnnotationRemoved:
        return QT_TRANSLATE_NOOP("Verification", "a note was removed from page %1");
    case ChangeKind::MetadataChanged:
        return QT_TRANSLATE_NOOP("Verification", "the title, author or dates were changed");
    case ChangeKind::ExtensionDeclared:
        return QT_TRANSLATE_NOOP("Verification",
                                 "the document now names a later version of its format");
    case ChangeKind::StructureAdded:
        return QT_TRANSLATE_NOOP("Verification", "a structure for reading aloud was added");
    case ChangeKind::PagesAdded:
        return QT_TRANSLATE_NOOP("Verification", "pages were added: %1");
    case ChangeKind::PagesRemoved:
        return QT_TRANSLATE_NOOP("Verification", "pages were removed: %1");
    case ChangeKind::PageContentChanged:
        return QT_TRANSLATE_NOOP("Verification", "page %1 was changed");
    case ChangeKind::FieldAdded:
        return QT_TRANSLATE_NOOP("Verification", "the field “%1” was added");
    case ChangeKind::FieldRemoved:
        return QT_TRANSLATE_NOOP("Verification", "the field “%1” was removed");
    case ChangeKind::FieldChanged:
        return QT_TRANSLATE_NOOP("Verification",
                                 "the field “%1” was changed: its place, its look or what it does");
    case ChangeKind::SignatureReplaced:
        return QT_TRANSLATE_NOOP("Verification", "the signature “%1” was replaced");
    case ChangeKind::FormChanged:
        return QT_TRANSLATE_NOOP("Verification", "the form was changed (%1)");
    case ChangeKind::DocumentChanged:
        return QT_TRANSLATE_NOOP("Verification", "the document as a whole was changed (%1)");
    case ChangeKind::BytesAppended:
        return QT_TRANSLATE_NOOP("Verification",
                                 "bytes were added that are no part of any document");
    case ChangeKind::TooComplex:
        return QT_TRANSLATE_NOOP("Verification", "so much was changed that it cannot be compared");
    }
    Q_UNREACHABLE();
}

struct Words
{
    Verdict verdict;
    const char* source;
};

Words aboutDocument(FindingKind kind)
{
    switch (kind) {
    case FindingKind::DocumentDamaged:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification", "The file is no complete PDF: %1.")};
    case FindingKind::DocumentEncrypted:
        return {Verdict::Bad, QT_TRANSLATE_NOOP("Verification",
                                                "The file is locked with a password and cannot be "
                                                "verified.")};
    case FindingKind::DocumentTooLarge:
        return {Verdict::Bad, QT_TRANSLATE_NOOP("Verification",
                                                "The file is too large to be verified: %1 bytes.")};
    case FindingKind::EmptySignatureField:
        return {Verdict::Doubtful,
                QT_TRANSLATE_NOOP("Verification", "A place for a signature is empty: “%1”.")};
    case FindingKind::SignatureUnreachable:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification", "The file holds a signature that is no longer "
                                                  "part of the document.")};
    case FindingKind::ExpectedSignerMissing:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "Missing is the signature by the certificate with the SHA-256 "
                                  "%1.")};
    case FindingKind::OtherFile:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification", "It is not the file that the dossier keeps, "
                                                  "which has the SHA-256 %1.")};
    default:
        return {Verdict::Bad, QT_TRANSLATE_NOOP("Verification", "The document is not signed.")};
    }
}

Words aboutRange(FindingKind kind)
{
    switch (kind) {
    case FindingKind::RangeMalformed:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "It does not say properly which part of the file it covers.")};
    case FindingKind::RangeSkipsContent:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "It leaves out a part of the file that is not the signature.")};
    case FindingKind::RangeBeyondEnd:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "It covers more than there is: the file was cut off.")};
    default:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "The part of the file that it covers is no complete document.")};
    }
}

Words aboutSignature(FindingKind kind)
{
    switch (kind) {
    case FindingKind::SignatureUnreadable:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification", "The signature cannot be read: %1.")};
    case FindingKind::SeveralSigners:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "It names %1 signers, where a signature in a PDF has one.")};
    case FindingKind::ContentEmbedded:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "It signs content of its own instead of the document.")};
    case FindingKind::DigestWrong:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification", "The part that was signed has changed.")};
    case FindingKind::SignatureValueWrong:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification", "The signature was changed, or made with another "
                                                  "key than that of the certificate.")};
    case FindingKind::AlgorithmUnknown:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification", "The method is not known here: %1.")};
    case FindingKind::AlgorithmsDisagree:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "It names two methods that exclude each other: %1 and %2.")};
    case FindingKind::SigningCertificateWrong:
        return {Verdict::Bad,
                QT_TRANSLATE_NOOP("Verification",
                                  "It was made with another certificate than it shows.")};
    case FindingKind::WeakAlgorithm:
        return {Verdict::Doubtful,
                QT_TRANSLATE_NOOP("Verification", "The method is weak by today’s standards: %1.")};
    case FindingKind::UsageNotSigning:
        return {Verdict::Doubtful,
                QT_TRANSLATE_NOOP("Verification",
                                  "The certificate is not meant for signing documents.")};
    default:
        return {Verdict::Doubtful,
                QT_TRANSLATE_NOOP("Verification",
                                  "The time stamp that came with it is not that of this "
                                  "signature, or is broken; it does not count.")};
    }
}

Words wordsOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NotSigned:
    case FindingKind::DocumentDamaged:
    case FindingKind::DocumentEncrypted:
    case FindingKind::DocumentTooLarge:
    case FindingKind::EmptySignatureField:
    case FindingKind::SignatureUnreachable:
    case FindingKind::ExpectedSignerMissing:
    case FindingKind::OtherFile:
        return aboutDocument(kind);
    case FindingKind::RangeMalformed:
    case FindingKind::RangeSkipsContent:
    case FindingKind::RangeBeyondEnd:
    case FindingKind::RevisionIncomplete:
        return aboutRange(kind);
    case FindingKind::SignatureUnreadable:
    case FindingKind::SeveralSigners:
    case FindingKind::ContentEmbedded:
    case FindingKind::DigestWrong:
    case FindingKind::SignatureValueWrong:
    case FindingKind::AlgorithmUnknown:
    case FindingKind::AlgorithmsDisagree:
    case FindingKind::SigningCertificateWrong:
    case FindingKind::WeakAlgorithm:
    case FindingKind::UsageNotSigning:
    case FindingKind::TimestampInvalid:
        return aboutSignature(kind);
    }
    Q_UNREACHABLE();
}

} // namespace

QString changeWord(const Change& change, const Phrases& phrases)
{
    return filled(phrases.translate("Verification", sourceOf(change.kind)), change.arguments);
}

Answer findingWords(const Finding& finding, const Phrases& phrases)
{
    const Words words = wordsOf(finding.kind);
    return {words.verdict,
            filled(phrases.translate("Verification", words.source), finding.arguments)};
}

} // namespace beraad::publishing
