// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/confinementwording.h"

namespace beraad::wording {

QStringList gaps(const Confinement& confinement, const Phrases& phrases)
{
    QStringList gaps;
    const auto add = [&gaps](bool holds, const QString& name) {
        if (!holds)
            gaps += name;
    };
    add(confinement.network, phrases.translate("Confinement", "the network"));
    add(confinement.files, phrases.translate("Confinement", "files"));
    add(confinement.systemCalls, phrases.translate("Confinement", "system calls"));
    add(confinement.privileges, phrases.translate("Confinement", "privileges"));
    add(confinement.memory, phrases.translate("Confinement", "memory"));
    add(confinement.time, phrases.translate("Confinement", "processor time"));
    return gaps;
}

QString sentence(const Confinement& confinement, const Phrases& phrases)
{
    if (confinement.isComplete())
        return phrases.translate(
            "Confinement", "PDFs are read in a process that is shut in: it reaches no network "
                           "and no files, and its memory and time are bounded.");
    return phrases
        .translate("Confinement", "PDFs are read in a process of its own, but this computer does "
                                  "not keep it from: %1.")
        .arg(gaps(confinement, phrases).join(QStringLiteral(", ")));
}

} // namespace beraad::wording
