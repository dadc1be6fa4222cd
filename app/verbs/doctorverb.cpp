// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/options.h"
#include "core/pdf/workerengine.h"
#include "core/wording/confinementwording.h"
#include "core/wording/errorwording.h"

#include <QFile>
#include <QFontDatabase>

namespace beraad::app {

namespace {

/// One thing that was looked at: what was found, and whether the program can do its work with it.
struct Finding
{
    QString key; ///< for scripts
    QString name;
    QString found;
    bool isRight = true;
};

Finding reader()
{
    Finding finding{QStringLiteral("reader"), CommandLine::tr("PDF reader"), {}, false};
    pdf::WorkerEngine engine;
    const Result<Confinement> confinement = engine.confinement();
    finding.isRight = confinement && confinement->isComplete();
    finding.found =
        confinement ? wording::sentence(*confinement)
                    : wording::sentence(confinement.error()) + u' ' + confinement.error().detail();
    return finding;
}

/// The fonts that letters and reports are set in.
Finding fonts()
{
    QStringList missing;
    for (const auto& family :
         {QStringLiteral("Liberation Sans"), QStringLiteral("Liberation Serif")}) {
        if (!QFontDatabase::hasFamily(family))
            missing += family;
    }
    return {QStringLiteral("fonts"), CommandLine::tr("Fonts of documents"),
            missing.isEmpty() ? CommandLine::tr("installed")
                              : CommandLine::tr("missing: %1").arg(missing.join(u", ")),
            missing.isEmpty()};
}

/// Software of smart cards in its usual places; without one, signing takes a key file.
Finding cards()
{
    QStringList modules;
    for (const char* path : {"/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
                             "/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so", "/usr/lib/libeToken.so",
                             "/usr/lib/libeTPkcs11.so", "/usr/lib/ClassicClient/libgclib.so"}) {
        if (QFile::exists(QLatin1String(path)))
            modules += QLatin1String(path);
    }
    return {QStringLiteral("cards"), CommandLine::tr("Card software"),
            modules.isEmpty() ? CommandLine::tr("none found; signing with a key file works")
                              : modules.join(u", "),
            true};
}

QList<Finding> examine()
{
    return {{QStringLiteral("version"), CommandLine::tr("Beraad"), QStringLiteral(BERAAD_VERSION)},
            {QStringLiteral("qt"), CommandLine::tr("Qt"), QLatin1String(qVersion())},
            reader(),
            fonts(),
            cards()};
}

} // namespace

ExitCode runDoctor(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {});
    if (const auto code = options.read(arguments, console))
        return *code;
    const QList<Finding> findings = examine();
    QJsonObject answer;
    bool everythingHolds = true;
    for (const Finding& finding : findings) {
        everythingHolds = everythingHolds && finding.isRight;
        answer.insert(finding.key, QJsonObject{{QStringLiteral("found"), finding.found},
                                               {QStringLiteral("right"), finding.isRight}});
        if (!options.json())
            console.line(QStringLiteral("%1 %2: %3")
                             .arg(finding.isRight ? QStringLiteral("✓") : QStringLiteral("!"),
                                  finding.name, finding.found));
    }
    if (options.json())
        console.json(answer);
    return everythingHolds ? ExitCode::Good : ExitCode::DoesNotHold;
}

} // namespace beraad::app
