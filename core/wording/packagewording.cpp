// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/packagewording.h"

#include <QCoreApplication>

#include <utility>

namespace beraad::wording {

namespace {

constexpr std::pair<ErrorKind, const char*> kPackageSentences[] = {
    {ErrorKind::PackageNotAPackage,
     QT_TRANSLATE_NOOP("Error", "“%1” is no sealed file of Beraad. Choose the file that you were "
                                "sent.")},
    {ErrorKind::PackageTooNew,
     QT_TRANSLATE_NOOP("Error", "“%1” was made by a newer Beraad (format %2; this program reads "
                                "up to %3). Install the newest Beraad and open it again.")},
    {ErrorKind::PackageNotAddressed,
     QT_TRANSLATE_NOOP("Error", "“%1” is not addressed to you. Choose the key that belongs to your "
                                "own certificate, or ask the secretariat to make it for you.")},
    {ErrorKind::PackageWrongPassword,
     QT_TRANSLATE_NOOP("Error",
                       "This is not the password of “%1”. Nothing was stored. Try again.")},
    {ErrorKind::PackageCutOff,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is not complete: its end is missing. Nothing was stored. Copy "
                       "it again, or ask for it to be sent again.")},
    {ErrorKind::PackageAltered,
     QT_TRANSLATE_NOOP("Error", "“%1” is not what was sent: something in it changed. Nothing was "
                                "stored. Copy it again, or ask for it to be sent again.")},
    {ErrorKind::PackageTooLarge,
     QT_TRANSLATE_NOOP("Error", "“%1” claims more than a sealed file can hold, so it was not read. "
                                "Nothing was stored. Ask who sent it to make it again.")},
    {ErrorKind::PackagePathUnsafe,
     QT_TRANSLATE_NOOP("Error", "“%1” names a file outside itself, so it was not read. Nothing was "
                                "stored. Do not trust it, and tell who sent it.")},
    {ErrorKind::PackageEntryTwice,
     QT_TRANSLATE_NOOP("Error", "“%1” holds one name twice, so it was not read. Nothing was "
                                "stored. Ask who sent it to make it again.")},
    {ErrorKind::PackageSignerUnknown,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is signed by %2, whose certificate is not known here. Nothing "
                       "was stored. Compare the fingerprint %3 with the sender by "
                       "telephone.")},
    {ErrorKind::PackageSignerRevoked,
     QT_TRANSLATE_NOOP("Error", "“%1” is signed with a certificate of %2 that was revoked. Nothing "
                                "was stored. Ask for a file signed with the new certificate.")},
    {ErrorKind::PackageSignatureWrong,
     QT_TRANSLATE_NOOP("Error", "The signature on “%1” does not hold. Nothing was stored. Do not "
                                "trust it, and ask for it to be sent again.")},
    {ErrorKind::AuthorityMissing,
     QT_TRANSLATE_NOOP("Error", "This dossier has no certificate authority yet. Make one first, "
                                "then issue certificates.")},
    {ErrorKind::AuthorityExists,
     QT_TRANSLATE_NOOP("Error", "This dossier has a certificate authority already. Use that one.")},
    {ErrorKind::CertificateRevoked,
     QT_TRANSLATE_NOOP("Error", "This certificate of %1 was revoked already. Choose the one that "
                                "is in use.")},
    {ErrorKind::CertificateOfOtherMember,
     QT_TRANSLATE_NOOP("Error", "The certificate of %1 belongs to %2 in this dossier. Give each "
                                "member a certificate of their own.")},
    {ErrorKind::CertificatesOfLeaders,
     QT_TRANSLATE_NOOP("Error", "Only the chair and the secretary add, replace and revoke "
                                "certificates. Ask one of them to do this.")},
    {ErrorKind::MemberWithoutCertificate,
     QT_TRANSLATE_NOOP("Error", "%1 has no certificate that is in use. Issue one or add one, and "
                                "try again.")},
    {ErrorKind::AddresseesMissing,
     QT_TRANSLATE_NOOP("Error", "Neither the chair nor the secretariat has a certificate in use, "
                                "so nothing can be sealed for them. Give them one first.")},
    {ErrorKind::NothingToRead,
     QT_TRANSLATE_NOOP("Error", "%1 reads no plan in round %2. Assign plans first, then make the "
                                "package.")},
    {ErrorKind::QuestionMissing, QT_TRANSLATE_NOOP("Error", "Write the question first.")},
    {ErrorKind::QuestionOfAnother,
     QT_TRANSLATE_NOOP("Error", "%1 asked this question; only who asked it can change it.")},
    {ErrorKind::PackageOfOtherKind,
     QT_TRANSLATE_NOOP("Error", "“%1” is another kind of package than is opened here. Open the "
                                "package of the round on the member’s computer, and the package "
                                "that comes back at the secretariat.")},
    {ErrorKind::PackagePartUnknown,
     QT_TRANSLATE_NOOP("Error", "“%1” was made by a newer Beraad: it has a part that this program "
                                "does not know (%2). Nothing was stored. Install the newest Beraad "
                                "and open it again.")},
    {ErrorKind::PackageOfOtherMember,
     QT_TRANSLATE_NOOP("Error", "“%1” belongs to %2, and this dossier does not. Open it in the "
                                "dossier of that member.")},
    {ErrorKind::PackageOfOtherRound,
     QT_TRANSLATE_NOOP("Error", "“%1” is about round %2, which is not in this dossier. Open it in "
                                "the dossier of that programme.")},
    {ErrorKind::PackageOfRoundNotOpen,
     QT_TRANSLATE_NOOP("Error", "“%1” is about round %2, and round %3 is open here. Nothing of it "
                                "was stored. Open round %2 and take it in there.")},
    {ErrorKind::PackageSignedByOther,
     QT_TRANSLATE_NOOP("Error", "“%1” is signed by %2 and says to hold the work of %3. Nothing was "
                                "stored. Ask %3 to hand in with their own key.")},
    {ErrorKind::PackageOfOtherRubric,
     QT_TRANSLATE_NOOP("Error", "In “%1”, %2 judged by a rubric that this round does not know. "
                                "Nothing was stored. Send %2 the package of the round again, and "
                                "ask for a new return.")},
    {ErrorKind::PackageWorkOfOther,
     QT_TRANSLATE_NOOP("Error", "“%1” comes from %2 and also holds work of somebody else. Nothing "
                                "was stored. Ask %2 to hand in again from their own dossier.")},
    {ErrorKind::PackagePlanNotAssigned,
     QT_TRANSLATE_NOOP("Error", "In “%1”, the plan of %3 is no longer assigned to %2. Nothing was "
                                "stored. Send a corrected package, or assign the plan again, and "
                                "take the return in once more.")},
    {ErrorKind::PackagePlanClosed,
     QT_TRANSLATE_NOOP("Error", "In “%1”, %2 wrote on the plan of %3 despite a conflict of "
                                "interest. Nothing was stored. Send a corrected package and ask "
                                "for a new return, or lift the conflict first.")},
    {ErrorKind::PackageOlder,
     QT_TRANSLATE_NOOP("Error", "“%1” was made on %2, and a newer one was opened already. Nothing "
                                "was stored; there is nothing to do.")},
    {ErrorKind::PackageContentWrong,
     QT_TRANSLATE_NOOP("Error", "“%1” holds what such a package may not hold (%2). Nothing was "
                                "stored. Report this to who sent it.")},
    {ErrorKind::MergeNeedsChoices,
     QT_TRANSLATE_NOOP("Error", "Two laptops of a member differ in %1 places. Nothing was stored; "
                                "choose in the window, or take the newest everywhere.")},
    {ErrorKind::MergeOutdated,
     QT_TRANSLATE_NOOP("Error", "Something was changed in this dossier while you were looking. "
                                "Nothing was stored; look at the packages again.")},
};

} // namespace

const char* packageSentence(ErrorKind kind)
{
    for (const auto& [known, sentence] : kPackageSentences) {
        if (known == kind)
            return sentence;
    }
    qFatal("an error of a package without a sentence");
}

} // namespace beraad::wording
