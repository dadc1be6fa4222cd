// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorwording.h"

#include "core/wording/officewording.h"
#include "core/wording/packagewording.h"
#include "core/wording/rulewording.h"

#include <QCoreApplication>

namespace beraad::wording {

// One list of sentences: whole and without a default, so that a new kind of error without a
// sentence does not compile.
const char* sentenceSource(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FileNotFound:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not there. Check whether it was moved or renamed, and "
                                 "choose it again.");
    case ErrorKind::FileNotReadable:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be read. Check whether you have access to it and "
                                 "whether another program holds it.");
    case ErrorKind::FileNotWritable:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be written. Choose another place, or ask for "
                                 "permission to write there.");
    case ErrorKind::DiskFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "The disk is full, so “%1” was not written. Make room and try "
                                 "again; what was stored before is unharmed.");
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "You stopped this. Nothing was changed.");
    case ErrorKind::Internal:
        return QT_TRANSLATE_NOOP(
            "Error", "The program made a mistake, and left everything as it was. Please "
                     "report it with the details below.");
    case ErrorKind::DossierNotADossier:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is not a Beraad dossier. Choose a file that ends in .beraad.");
    case ErrorKind::DossierTooNew:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” was made by a newer Beraad (version %2 of the dossier; this "
                                 "program reads up to %3). Install the newest Beraad and open it "
                                 "again.");
    case ErrorKind::DossierDamaged:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” is damaged and was not opened. Choose “Restore a backup…” to go back to one.");
    case ErrorKind::DossierTruncated:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not complete: its end is missing, as when copying was "
                                 "broken off. Copy it again, or choose “Restore a backup…” to go "
                                 "back to one.");
    case ErrorKind::DossierReadOnly:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” may only be read. Copy the dossier to a place where you may "
                                 "write, and open the copy.");
    case ErrorKind::DossierInUse:
        return QT_TRANSLATE_NOOP("Error", "“%1” is already open in %2. Close it there first.");
    case ErrorKind::DossierExists:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” exists already. Choose another name, or open that dossier.");
    case ErrorKind::BackupFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The backup “%1” could not be made. Make room or choose another "
                                 "place, and open the dossier again.");
    case ErrorKind::StorageFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The dossier could not store this, and kept what it had. Try "
                                 "again; if it fails again, restore a backup.");
    case ErrorKind::RecordNotFound:
        return QT_TRANSLATE_NOOP("Error",
                                 "This is no longer in the dossier: %1. Somebody may have removed "
                                 "it; go back to the overview.");
    case ErrorKind::AuditBroken:
        return QT_TRANSLATE_NOOP(
            "Error", "The audit trail does not fit from entry %1 on: something was "
                     "changed outside Beraad. Keep this dossier as it is and compare it "
                     "with a backup.");
    case ErrorKind::PlanAltered:
        return QT_TRANSLATE_NOOP("Error",
                                 "The plan “%1” is no longer the file that was handed in. Take it "
                                 "in again from the original.");
    case ErrorKind::ConflictOfInterest:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 has a conflict of interest with the plan of %2, and may not "
                                 "see, score or vote on it.");
    case ErrorKind::NotAssigned:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is not a reader of the plan of %2. Ask the secretary to assign "
                     "it.");
    case ErrorKind::DeclarationMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 has not stated yet whether there is an interest in the plan of %2. The "
                     "plan opens after that.");
    case ErrorKind::DeclarationWaits:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 stated a possible interest in the plan of %2. The plan opens once the "
                     "chair has recorded what that means.");
    case ErrorKind::OwnInterest:
        return QT_TRANSLATE_NOOP(
            "Error", "Nobody decides on an interest of their own. Ask the chair or the secretary "
                     "to record the measure.");
    case ErrorKind::CriterionUnscored:
        return QT_TRANSLATE_NOOP("Error",
                                 "Criterion %1 has no judgement yet. Judge it, or state that it "
                                 "cannot be judged.");
    case ErrorKind::ScoreOutOfScale:
        return QT_TRANSLATE_NOOP(
            "Error", "The judgement on criterion %1 is not on its scale. Choose a value "
                     "from the scale.");
    case ErrorKind::MotivationMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "Criterion %1 needs a motivation. Write why you judge it so.");
    case ErrorKind::EvidenceMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "Criterion %1 needs evidence. Select a passage in the plan and "
                                 "attach it.");
    case ErrorKind::EarlierPointUnmarked:
        return QT_TRANSLATE_NOOP("Error",
                                 "You have not yet marked what the region did with the improvement "
                                 "point “%1”. Mark it as addressed, partly addressed or not "
                                 "addressed.");
    case ErrorKind::EarlierPointPageMissing:
        return QT_TRANSLATE_NOOP("Error", "The improvement point “%1” needs the page of the plan "
                                          "where the region addresses it. Enter the page.");
    case ErrorKind::RecommendationAgainstKnockOut:
        return QT_TRANSLATE_NOOP("Error",
                                 "You recommend approval, while you find the knock-out criterion "
                                 "%1 not met. Check whether you mean both.");
    case ErrorKind::PointWithoutCriterion:
        return QT_TRANSLATE_NOOP("Error", "The improvement point “%1” belongs to no criterion. "
                                          "Choose one, so that it can be followed up.");
    case ErrorKind::RecommendationMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The review has no recommendation yet. Choose what you recommend "
                                 "to the committee.");
    case ErrorKind::ReviewIsFinal:
        return QT_TRANSLATE_NOOP("Error", "This review is final. Reopen it before you change it.");
    case ErrorKind::AdviceIsAdopted:
        return QT_TRANSLATE_NOOP("Error",
                                 "The advice on %1 is adopted. Reopen it before you change it.");
    case ErrorKind::OutcomeMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "The advice has no outcome yet. Choose approve, revise or reject.");
    case ErrorKind::AdviceMotivationMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The advice needs a motivation. Write why the committee advises "
                                 "so.");
    case ErrorKind::CauseMissing:
        return QT_TRANSLATE_NOOP("Error", "With revise or reject belongs a cause. Choose it.");
    case ErrorKind::ImprovementPointMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "This outcome needs at least one improvement point. Write what the "
                     "region must do.");
    case ErrorKind::SettleDateMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "With points to settle belongs a date before which the region "
                                 "settles them. Fill it in.");
    case ErrorKind::KnockOutNotMet:
        return QT_TRANSLATE_NOOP("Error",
                                 "Criterion %1 is a knock-out and stands at not met. Advise "
                                 "otherwise, or let the chair write why approval is right all the "
                                 "same.");
    case ErrorKind::RoundIsFinal:
    case ErrorKind::RoundNotFinal:
    case ErrorKind::NotInThisPhase:
    case ErrorKind::ReportOutdated:
    case ErrorKind::ReportMissing:
    case ErrorKind::AdviceMissing:
    case ErrorKind::PlanWithdrawn:
    case ErrorKind::PlanNotComplete:
    case ErrorKind::PlanApprovedEarlier:
    case ErrorKind::ReasonMissing:
    case ErrorKind::ThemeNameMissing:
    case ErrorKind::VotesExceedMembers:
    case ErrorKind::QuorumMissing:
    case ErrorKind::VoteWithoutQuorum:
    case ErrorKind::PointNotToSettle:
    case ErrorKind::FollowUpMissing:
    case ErrorKind::FollowUpPageMissing:
    case ErrorKind::ReportMotivationMissing:
    case ErrorKind::PlaceholderLeft:
    case ErrorKind::VotesAgainstAdvice:
    case ErrorKind::PointsBesideApproval:
    case ErrorKind::FindingAgainstApproval:
    case ErrorKind::SettleDateTooEarly:
    case ErrorKind::DecisionOvertaken:
    case ErrorKind::ReaderHasBegun:
    case ErrorKind::NotAllowedForRole:
    case ErrorKind::MarkOfAnother:
    case ErrorKind::OwnReviewFirst:
    case ErrorKind::NotLeadReader:
    case ErrorKind::ReadingGroupMissing:
    case ErrorKind::FindingMissing:
    case ErrorKind::FindingChanged:
    case ErrorKind::ClarificationWithoutText:
    case ErrorKind::ClarificationWasSent:
    case ErrorKind::AnswerBeforeQuestion:
    case ErrorKind::DueBeforeSent:
    case ErrorKind::PitchSlotWrong:
    case ErrorKind::PitchSlotTaken:
    case ErrorKind::PitchDayTooShort:
    case ErrorKind::QuestionTakenOver:
    case ErrorKind::DocumentIsAnswer:
    case ErrorKind::QuestionStillOpen:
    case ErrorKind::AnswerNotWeighed:
    case ErrorKind::AgendaMissing:
    case ErrorKind::MeetingIsOpen:
    case ErrorKind::MeetingNotOpen:
    case ErrorKind::ItemWasTaken:
        return ruleSentence(kind);
    case ErrorKind::PlanPartsMissing:
    case ErrorKind::RequiredPartNameMissing:
    case ErrorKind::ReplacementIsSame:
    case ErrorKind::LetterNotPrepared:
    case ErrorKind::LetterNotReleased:
    case ErrorKind::LetterChanged:
    case ErrorKind::SecondPersonNeeded:
    case ErrorKind::LetterBeforeDay:
    case ErrorKind::LetterIsOut:
    case ErrorKind::LetterKindWrong:
    case ErrorKind::LetterTooLong:
    case ErrorKind::LetterFieldEmpty:
    case ErrorKind::ObjectionMissing:
    case ErrorKind::ObjectionToAdvice:
    case ErrorKind::LetterNothingMissing:
    case ErrorKind::LetterNotKept:
    case ErrorKind::LetterAltered:
    case ErrorKind::InvitationWithoutSlot:
    case ErrorKind::AnnexNeedsAdvice:
    case ErrorKind::PrinterMissing:
    case ErrorKind::RubricIsFrozen:
    case ErrorKind::RubricNotComplete:
    case ErrorKind::SheetUnreadable:
    case ErrorKind::SheetTooLarge:
    case ErrorKind::ArchiveNotEmpty:
    case ErrorKind::RetentionNotOver:
        return officeSentence(kind);
    case ErrorKind::JsonSyntax:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not correct JSON on line %2, at “%3”. Correct that line "
                                 "and choose the file again.");
    case ErrorKind::JsonField:
        return QT_TRANSLATE_NOOP("Error",
                                 "In “%1”, line %2, the field %3 must be %4. Correct it and choose "
                                 "the file again.");
    case ErrorKind::TableSyntax:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The table “%1” cannot be read from line %2 on; perhaps a quote is not closed. Correct "
            "it and choose the file again.");
    case ErrorKind::TableCellTooMany:
        return QT_TRANSLATE_NOOP(
            "Error", "In “%1”, line %2, there is a cell too many: “%4” in column %3, which has no "
                     "heading. Put a name or an amount with a comma or semicolon between double "
                     "quotes and choose the file again.");
    case ErrorKind::TableColumnMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "The table “%1” has no column “%2”. Add it, or correct the name in "
                     "the first row.");
    case ErrorKind::TableColumnTwice:
        return QT_TRANSLATE_NOOP("Error", "The table “%1” has the column “%2” twice. Remove or "
                                          "rename one of them and choose the file again.");
    case ErrorKind::TableValue:
        return QT_TRANSLATE_NOOP("Error",
                                 "In “%1”, line %2, the column “%3” cannot hold “%4”. Correct the "
                                 "value and choose the file again.");
    case ErrorKind::NameUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not known here. Check the spelling.");
    case ErrorKind::PdfDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "The PDF “%1” is damaged. Ask the region for a new copy.");
    case ErrorKind::PdfEncrypted:
        return QT_TRANSLATE_NOOP("Error",
                                 "The PDF “%1” is locked with a password. Fill in the password, or "
                                 "ask the region for a copy without one.");
    case ErrorKind::PdfWrongPassword:
        return QT_TRANSLATE_NOOP("Error", "This is not the password of “%1”. Try again.");
    case ErrorKind::PdfPageMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "Page %1 is not in this document. Choose a page that is.");
    case ErrorKind::PdfTooLarge:
        return QT_TRANSLATE_NOOP("Error",
                                 "The PDF “%1” has more pages or text than a plan can have. Ask "
                                 "the region for a smaller one.");
    case ErrorKind::PdfGivenUp:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” made the program’s PDF reader fail three times, so it stays "
                                 "closed until you start Beraad again. Ask the region for a new "
                                 "copy.");
    case ErrorKind::PageNotShown:
        return QT_TRANSLATE_NOOP("Error",
                                 "Page %1 of this PDF is damaged and cannot be shown. The other "
                                 "pages can be read.");
    case ErrorKind::ReaderCrashed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The PDF reader failed here on “%1”. Nothing else is affected. "
                                 "Try again, or ask the region for a new copy.");
    case ErrorKind::ReaderTooSlow:
        return QT_TRANSLATE_NOOP("Error",
                                 "Reading this part of “%1” took too long and was stopped. Try "
                                 "again, or ask the region for a new copy.");
    case ErrorKind::ReaderOutOfMemory:
        return QT_TRANSLATE_NOOP("Error",
                                 "This part of “%1” needs more memory than a plan may use. Try "
                                 "again, or ask the region for a new copy.");
    case ErrorKind::ReaderMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The part of Beraad that reads PDFs cannot be started. Install "
                                 "Beraad again; if that does not help, report the details below.");
    case ErrorKind::AddressMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The lead applicant of %1 has no complete address. Fill in "
                                 "organisation, street, postal code and city, and try again.");
    case ErrorKind::LetterTemplateFault:
        return QT_TRANSLATE_NOOP(
            "Error", "The letter’s template is not right at “%1”: it is unknown there, "
                     "or it must be there and is not. Mend the template and try again.");
    case ErrorKind::FontMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The font %1 is not installed, and the document needs it. Install "
                                 "it and try again.");
    case ErrorKind::PrinterFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The printer %1 did not take the document. Check the printer and "
                                 "try again.");
    case ErrorKind::KeyWrongPassword:
        return QT_TRANSLATE_NOOP("Error", "This is not the password of “%1”. Try again.");
    case ErrorKind::KeyFileDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is no key file that can be read. Choose a file that ends in "
                                 ".p12 or .pfx.");
    case ErrorKind::KeyMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” has a certificate but not the private key that belongs to "
                                 "it. Export it again together with its key.");
    case ErrorKind::CertificateExpired:
        return QT_TRANSLATE_NOOP(
            "Error", "The certificate of %1 expired on %2. Sign with a certificate that "
                     "is valid today.");
    case ErrorKind::CertificateNotYetValid:
        return QT_TRANSLATE_NOOP("Error",
                                 "The certificate of %1 is not valid before %2. Check the date of "
                                 "this computer, or sign with another certificate.");
    case ErrorKind::CertificateWrongUsage:
        return QT_TRANSLATE_NOOP("Error",
                                 "The certificate of %1 is not meant for signing documents. Choose "
                                 "a certificate for signatures.");
    case ErrorKind::CertificateNotAuthority:
        return QT_TRANSLATE_NOOP("Error",
                                 "The certificate of %1 is not that of an authority, so it cannot "
                                 "issue certificates. Choose the key file of the authority.");
    case ErrorKind::CertificateNotMade:
        return QT_TRANSLATE_NOOP("Error",
                                 "No certificate was made for %1. Keep the names within 64 "
                                 "characters and the end after the beginning, and try again.");
    case ErrorKind::CertificateUnreadable:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” holds no certificate that can be read. Choose a file that "
                                 "ends in .pem, .crt or .cer.");
    case ErrorKind::CardModuleNotLoadable:
        return QT_TRANSLATE_NOOP("Error",
                                 "The card software “%1” cannot be loaded. Install the software "
                                 "that belongs to your card, or choose another module.");
    case ErrorKind::CardMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no card in the reader. Insert the card and try again.");
    case ErrorKind::CardBusy:
        return QT_TRANSLATE_NOOP("Error",
                                 "The card is in use at this moment. Wait until that is done, and "
                                 "try again.");
    case ErrorKind::CardFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The card “%1” did not answer as it should. Take it out, insert "
                                 "it again, and try again.");
    case ErrorKind::CardWithoutCertificate:
        return QT_TRANSLATE_NOOP("Error",
                                 "The card “%1” has no certificate to sign with. Insert the card "
                                 "for signatures, or ask who issued this one.");
    case ErrorKind::CardPinWrong:
        return QT_TRANSLATE_NOOP("Error", "The PIN is wrong. %1");
    case ErrorKind::CardPinLocked:
        return QT_TRANSLATE_NOOP("Error",
                                 "The PIN is locked after too many tries. Unlock the card with its "
                                 "PUK, or ask who issued it.");
    case ErrorKind::SigningFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The document was not signed, and nothing was written. Try again; "
                                 "if it fails again, report the details below.");
    case ErrorKind::SignatureSelfCheckFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The new signature did not verify, so nothing was written. Try "
                                 "again, or sign with another certificate.");
    case ErrorKind::CertificateOfOtherKey:
        return QT_TRANSLATE_NOOP("Error",
                                 "The certificate in “%1” belongs to another key than the one on "
                                 "this computer. Open it on the computer that made the request.");
    case ErrorKind::RequestUnreadable:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is no request for a certificate that can be taken. Ask the "
                                 "member to make the request again and to send that file.");
    case ErrorKind::EnvelopeNotMade:
        return QT_TRANSLATE_NOOP("Error",
                                 "The file cannot be sealed for “%1”. Replace the certificate by "
                                 "one with an RSA key or an elliptic curve, and try again.");
    case ErrorKind::PackageNotAPackage:
    case ErrorKind::PackageTooNew:
    case ErrorKind::PackageNotAddressed:
    case ErrorKind::PackageWrongPassword:
    case ErrorKind::PackageCutOff:
    case ErrorKind::PackageAltered:
    case ErrorKind::PackageTooLarge:
    case ErrorKind::PackagePathUnsafe:
    case ErrorKind::PackageEntryTwice:
    case ErrorKind::PackageSignerUnknown:
    case ErrorKind::PackageSignerRevoked:
    case ErrorKind::PackageSignatureWrong:
    case ErrorKind::AuthorityMissing:
    case ErrorKind::AuthorityExists:
    case ErrorKind::CertificateRevoked:
    case ErrorKind::CertificateOfOtherMember:
    case ErrorKind::CertificatesOfLeaders:
    case ErrorKind::MemberWithoutCertificate:
    case ErrorKind::AddresseesMissing:
    case ErrorKind::NothingToRead:
    case ErrorKind::QuestionMissing:
    case ErrorKind::QuestionOfAnother:
    case ErrorKind::PackageOfOtherKind:
    case ErrorKind::PackagePartUnknown:
    case ErrorKind::PackageOfOtherMember:
    case ErrorKind::PackageOfOtherRound:
    case ErrorKind::PackageOfRoundNotOpen:
    case ErrorKind::PackageSignedByOther:
    case ErrorKind::PackageOfOtherRubric:
    case ErrorKind::PackageWorkOfOther:
    case ErrorKind::PackagePlanNotAssigned:
    case ErrorKind::PackagePlanClosed:
    case ErrorKind::PackageOlder:
    case ErrorKind::PackageContentWrong:
    case ErrorKind::MergeNeedsChoices:
    case ErrorKind::MergeOutdated:
        return packageSentence(kind);
    }
    Q_UNREACHABLE();
}

} // namespace beraad::wording
