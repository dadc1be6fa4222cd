// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/visiblesignature.h"

#include "core/wording/formats.h"
#include "core/wording/phrases.h"

namespace beraad::publishing {

Result<signing::Stamp> visibleSignature(const storage::StoredReport& report,
                                        const signing::Certificate& signer, const QString& reason,
                                        const QDateTime& time)
{
    const wording::Phrases phrases(report.language);
    const signing::StampText text{
        phrases.translate("Stamp", "Digitally signed by"), signer.holder(), signer.organisation(),
        QStringLiteral("%1 · %2").arg(reason, wording::longDateTime(time, phrases))};
    signing::Stamp stamp;
    stamp.page = report.stampPage;
    stamp.rectangle = report.stampRectangle;
    BERAAD_TRY(stamp.appearance, drawStamp(text, report.stampRectangle.size()));
    return stamp;
}

} // namespace beraad::publishing
