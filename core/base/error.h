// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace beraad {

/// What went wrong, as code can switch on it. Each kind has exactly one sentence for people in
/// core/wording/errorwording.cpp; the comment names the arguments of that sentence (%1, %2 ...).
enum class ErrorKind
{
    // Files and the machine
    FileNotFound,    ///< %1 path
    FileNotReadable, ///< %1 path
    FileNotWritable, ///< %1 path
    DiskFull,        ///< %1 path
    Cancelled,       ///< the person stopped it; nothing was changed
    Internal,        ///< a fault of the program; the detail says which

    // The dossier
    DossierNotADossier, ///< %1 path
    DossierTooNew,      ///< %1 path, %2 its schema version, %3 the newest this program knows
    DossierDamaged,     ///< %1 path: a page of it does not hold together
    DossierTruncated,   ///< %1 path: the file ends before its last page
    DossierReadOnly,    ///< %1 path
    DossierInUse,       ///< %1 path, %2 program and machine that hold it, where known
    DossierExists,      ///< %1 path
    BackupFailed,       ///< %1 path of the backup
    StorageFailed,      ///< the database refused; the detail has its words
    RecordNotFound,     ///< %1 what was looked for
    AuditBroken,        ///< %1 number of the first entry that does not fit
    PlanAltered,        ///< %1 file name of the plan

    // Rules of the scheme (core/domain/rules.h)
    ConflictOfInterest,      ///< %1 member, %2 region
    NotAssigned,             ///< %1 member, %2 region
    DeclarationMissing,      ///< %1 member, %2 region
    DeclarationWaits,        ///< %1 member, %2 region: the chair decides on a possible interest
    OwnInterest,             ///< nobody decides on an interest of their own
    CriterionUnscored,       ///< %1 criterion
    ScoreOutOfScale,         ///< %1 criterion
    MotivationMissing,       ///< %1 criterion
    EvidenceMissing,         ///< %1 criterion
    FollowUpMissing,         ///< %1 improvement point
    FollowUpPageMissing,     ///< %1 improvement point
    ReportMotivationMissing, ///< %1 region
    PlaceholderLeft,         ///< %1 region or heading, %2 the words; third: the whole text
    VotesAgainstAdvice,      ///< %1 region
    PointsBesideApproval,    ///< %1 region
    FindingAgainstApproval,  ///< %1 region, %2 criterion
    SettleDateTooEarly,      ///< %1 region
    DecisionOvertaken,       ///< %1 region
    ReaderHasBegun,          ///< %1 member, %2 region
    EarlierPointUnmarked,    ///< %1 improvement point
    EarlierPointPageMissing, ///< %1 improvement point
    RecommendationMissing,
    RecommendationAgainstKnockOut, ///< %1 criterion; a doubt, it forbids nothing
    PointWithoutCriterion,         ///< %1 improvement point; a doubt, it forbids nothing
    ReviewIsFinal,
    OwnReviewFirst,  ///< %1 region: who reads it judges alone first, and sees the others after that
    AdviceIsAdopted, ///< %1 region
    OutcomeMissing,
    AdviceMotivationMissing,
    CauseMissing,
    ImprovementPointMissing,
    SettleDateMissing,
    KnockOutNotMet, ///< %1 criterion
    ThemeNameMissing,
    RoundIsFinal,        ///< %1 round number
    RoundNotFinal,       ///< %1 round number
    NotInThisPhase,      ///< %1 phase of the round, as a key
    ReportOutdated,      ///< %1 round number
    ReportMissing,       ///< %1 round number
    AdviceMissing,       ///< %1 region
    PlanWithdrawn,       ///< %1 region
    PlanNotComplete,     ///< %1 region
    PlanApprovedEarlier, ///< %1 region, %2 round number
    ReasonMissing,
    VotesExceedMembers, ///< %1 votes given, %2 members who may vote, or were there to do so
    QuorumMissing,      ///< %1 members with a vote who were there, %2 that the meeting asks for
    VoteWithoutQuorum,  ///< of an item about no plan; %1 and %2 as QuorumMissing
    PointNotToSettle,   ///< %1 improvement point: nothing has to be settled of it
    NotAllowedForRole,  ///< %1 role
    MarkOfAnother,      ///< %1 who made the mark

    // Input from outside: rubrics, tables, scores
    JsonSyntax,         ///< %1 file, %2 line, %3 what was found
    JsonField,          ///< %1 file, %2 line, %3 field, %4 what it must be
    TableSyntax,        ///< %1 file, %2 line
    TableCellTooMany,   ///< %1 file, %2 line, %3 number of the column, %4 what stands in it
    TableColumnMissing, ///< %1 file, %2 column
    TableColumnTwice,   ///< %1 file, %2 column
    TableValue,         ///< %1 file, %2 line, %3 column, %4 value
    NameUnknown,        ///< %1 the name as given

    // Plans
    PdfDamaged,       ///< %1 file
    PdfEncrypted,     ///< %1 file
    PdfWrongPassword, ///< %1 file
    PdfPageMissing,   ///< %1 page number
    PdfTooLarge,      ///< %1 file: more pages or text than a plan can have
    PdfGivenUp,       ///< %1 file: it brought its reader down three times

    // The process that reads plans
    PageNotShown,      ///< %1 page number
    ReaderCrashed,     ///< %1 file
    ReaderTooSlow,     ///< %1 file: it took more time than a page may take
    ReaderOutOfMemory, ///< %1 file
    ReaderMissing,     ///< the reader cannot be started; the detail says why

    // Documents we make
    AddressMissing,      ///< %1 region
    LetterTemplateFault, ///< %1 the placeholder or line that is wrong or missing
    FontMissing,         ///< %1 font family
    PrinterFailed,       ///< %1 printer

    // Keys and signatures
    KeyWrongPassword,        ///< %1 file
    KeyFileDamaged,          ///< %1 file
    KeyMissing,              ///< %1 file or token: a certificate without its private key
    CertificateExpired,      ///< %1 holder, %2 date
    CertificateNotYetValid,  ///< %1 holder, %2 date
    CertificateWrongUsage,   ///< %1 holder
    CertificateNotAuthority, ///< %1 holder
    CertificateNotMade,      ///< %1 holder
    CertificateUnreadable,   ///< %1 file
    CertificateOfOtherKey,   ///< %1 file
    RequestUnreadable,       ///< %1 file
    EnvelopeNotMade,         ///< %1 holder of the certificate that cannot be written to
    CardModuleNotLoadable,   ///< %1 library
    CardMissing,
    CardBusy,               ///< a key of it is still in use in this program
    CardFailed,             ///< %1 card; the detail has the library's words
    CardWithoutCertificate, ///< %1 card
    CardPinWrong,           ///< %1 what is known of the tries left
    CardPinLocked,
    SigningFailed,            ///< the detail has the library's words
    SignatureSelfCheckFailed, ///< what was just signed did not verify; nothing was written

    // Sealed files (core/sealing)
    PackageNotAPackage,    ///< %1 file
    PackageTooNew,         ///< %1 file, %2 its format version, %3 the newest this program knows
    PackageNotAddressed,   ///< %1 file
    PackageWrongPassword,  ///< %1 file
    PackageCutOff,         ///< %1 file
    PackageAltered,        ///< %1 file; the detail says where it showed
    PackageTooLarge,       ///< %1 file: it claims more than it can hold
    PackagePathUnsafe,     ///< %1 file; the detail has the name
    PackageEntryTwice,     ///< %1 file; the detail has the name
    PackageSignerUnknown,  ///< %1 file, %2 holder, %3 fingerprint
    PackageSignerRevoked,  ///< %1 file, %2 holder
    PackageSignatureWrong, ///< %1 file

    // The exchange between the secretariat and the members
    AuthorityMissing,
    AuthorityExists,
    CertificateRevoked,       ///< %1 holder
    CertificateOfOtherMember, ///< %1 holder, %2 member
    CertificatesOfLeaders,    ///< whose signature counts is for who leads and keeps the dossier
    MemberWithoutCertificate, ///< %1 member
    AddresseesMissing,        ///< nobody who leads or keeps the dossier has a certificate
    NothingToRead,            ///< %1 member, %2 round number
    QuestionMissing,          ///< a question without words
    QuestionOfAnother,        ///< %1 who asks it
    PackageOfOtherKind,       ///< %1 file
    PackagePartUnknown,       ///< %1 file, %2 name of the part that a reader must know
    PackageOfOtherMember,     ///< %1 file, %2 the member that it is for or from
    PackageOfOtherRound,      ///< %1 file, %2 number of its round
    PackageOfRoundNotOpen,    ///< %1 file, %2 number of its round, %3 of the one that is open
    PackageSignedByOther,     ///< %1 file, %2 who signed it, %3 the member whose work it holds
    PackageOfOtherRubric,     ///< %1 file, %2 the member who made it
    PackageWorkOfOther,       ///< %1 file, %2 the member who made it
    PackagePlanNotAssigned,   ///< %1 file, %2 the member who made it, %3 region
    PackagePlanClosed,        ///< %1 file, %2 the member who made it, %3 region: a conflict stands
    PackageOlder,             ///< %1 file, %2 day on which it was made
    PackageContentWrong,      ///< %1 file, %2 what is wrong in it, in English
    MergeNeedsChoices,        ///< %1 how many
    MergeOutdated,            ///< the dossier changed since the merge was worked out

    // What the readers find together
    NotLeadReader,       ///< %1 name of the lead reader
    ReadingGroupMissing, ///< %1 region: on a laptop to which the other readers did not come yet
    FindingMissing,      ///< %1 criterion: nothing was written that one could agree with
    FindingChanged,      ///< %1 criterion: it was worded anew since it was shown

    // Clarification within a round (core/domain/clarification.h)
    ClarificationWithoutText,
    ClarificationWasSent, ///< %1 region
    AnswerBeforeQuestion,
    DueBeforeSent,
    PitchSlotWrong,
    PitchSlotTaken,    ///< %1 time at which the other begins
    PitchDayTooShort,  ///< %1 how many regions find no place
    QuestionTakenOver, ///< the question is in a clarification already
    DocumentIsAnswer,  ///< %1 file name
    QuestionStillOpen, ///< %1 what is asked; a doubt, it forbids nothing
    AnswerNotWeighed,  ///< %1 what is asked; a doubt, it forbids nothing

    // The plenary
    AgendaMissing,
    MeetingIsOpen, ///< or over
    MeetingNotOpen,
    ItemWasTaken,

    // Intake and letters of the secretariat
    PlanPartsMissing, ///< %1 region, %2 the parts
    RequiredPartNameMissing,
    ReplacementIsSame,     ///< %1 file name
    LetterNotPrepared,     ///< %1 region
    LetterNotReleased,     ///< %1 region
    LetterChanged,         ///< %1 region: since it was prepared or released
    SecondPersonNeeded,    ///< %1 who prepared it
    LetterBeforeDay,       ///< %1 day before which no letter leaves without a reason
    LetterIsOut,           ///< %1 region: it went out before and again needs a reason
    LetterKindWrong,       ///< %1 region: the kind does not fit the advice
    LetterTooLong,         ///< %1 region, %2 pages; a doubt, it forbids nothing
    LetterFieldEmpty,      ///< %1 region, %2 the fields in the template's language
    ObjectionMissing,      ///< %1 region: with a decision, and not how to object to it
    ObjectionToAdvice,     ///< %1 region: how to object, where nothing is decided yet
    LetterNothingMissing,  ///< %1 region: nothing to ask for
    LetterNotKept,         ///< %1 day it left: the register has it, the dossier not its file
    LetterAltered,         ///< %1 day it left: the file that is kept is not the one that left
    InvitationWithoutSlot, ///< %1 region
    AnnexNeedsAdvice,      ///< %1 annex: a part of the report behind a letter without advice
    PrinterMissing,        ///< %1 printer

    // Rubrics, sheets and the archive
    RubricIsFrozen,    ///< %1 version
    RubricNotComplete, ///< %1 what is missing
    SheetUnreadable,   ///< %1 file
    SheetTooLarge,     ///< %1 file
    ArchiveNotEmpty,   ///< %1 folder
    RetentionNotOver,  ///< %1 day on which it is
};

/// What went wrong and with what. A value: callers must look at it, people read its sentence
/// (beraad::wording::sentence), the detail is for the log and for us.
class Error
{
public:
    Error(ErrorKind kind, QStringList arguments = {}, QString detail = {})
        : m_kind(kind)
        , m_arguments(std::move(arguments))
        , m_detail(std::move(detail))
    {
    }

    ErrorKind kind() const { return m_kind; }
    const QStringList& arguments() const { return m_arguments; }
    const QString& detail() const { return m_detail; }

    /// Of many things done at once the one it was, as "22, A. de Vries"; empty where that is clear.
    const QString& subject() const { return m_subject; }
    /// The same error, of that one. What is said already stays.
    Error of(const QString& subject) const
    {
        Error named = *this;
        if (named.m_subject.isEmpty())
            named.m_subject = subject;
        return named;
    }

    friend bool operator==(const Error&, const Error&) = default;

private:
    ErrorKind m_kind;
    QStringList m_arguments;
    QString m_detail;
    QString m_subject;
};

} // namespace beraad
