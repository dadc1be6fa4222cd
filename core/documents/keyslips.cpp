// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/keyslips.h"

#include "core/documents/documentbuilder.h"
#include "core/wording/phrases.h"

namespace beraad::documents {

using wording::Phrases;

namespace {

void writeSlip(DocumentBuilder& builder, const KeySlips& slips, const KeySlip& slip,
               const Phrases& phrases)
{
    builder.heading(1, slip.holder);
    builder.lead(phrases.translate("KeySlips", "Your key for %1, round %2")
                     .arg(slips.programme)
                     .arg(slips.round));
    QList<Definition> facts{{phrases.translate("KeySlips", "Password"), slip.password},
                            {phrases.translate("KeySlips", "Key file"), slip.keyFile}};
    if (!slip.packageFile.isEmpty())
        facts.append({phrases.translate("KeySlips", "Round"), slip.packageFile});
    builder.definitions(facts);
    builder.heading(2, phrases.translate("KeySlips", "What to do"));
    QStringList steps;
    if (slip.packageFile.isEmpty()) {
        steps << phrases.translate("KeySlips",
                                   "Put the key file on your computer, where only you can open it.")
              << phrases.translate(
                     "KeySlips",
                     "Choose it when Beraad asks for a key, and type the password above.");
    } else {
        steps << phrases.translate(
                     "KeySlips",
                     "Put both files that you get from the secretariat in one folder on your "
                     "computer.")
              << phrases
                     .translate("KeySlips",
                                "Open “%1” with Beraad: start Beraad and drop the file on its "
                                "window. Type the password above.")
                     .arg(slip.packageFile)
              << phrases.translate(
                     "KeySlips",
                     "Read, judge, and choose “Hand in…” when you are done. The same password is "
                     "asked then. Mail the file that Beraad makes to the secretariat.");
    }
    builder.numberedList(steps);
    builder.note(phrases.translate(
        "KeySlips", "Keep this slip apart from the files. Who has both can read and sign in your "
                    "name. If you lose it, tell the secretariat: you then get a new key, and the "
                    "old one no longer counts."));
}

} // namespace

Result<QByteArray> makeKeySlips(const KeySlips& slips)
{
    const Phrases phrases(slips.language);
    PageSetup setup;
    setup.language = slips.language;
    setup.title = phrases.translate("KeySlips", "Passwords for round %1").arg(slips.round);
    setup.author = slips.programme;
    setup.firstPage = FirstPage::Text;
    setup.created = slips.createdAt;
    DocumentBuilder builder(setup);
    for (qsizetype i = 0; i < slips.slips.size(); ++i) {
        if (i > 0)
            builder.pageBreak();
        writeSlip(builder, slips, slips.slips[i], phrases);
    }
    return builder.toPdf();
}

} // namespace beraad::documents
