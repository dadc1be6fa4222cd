// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/opendossier.h"
#include "core/base/files.h"
#include "core/forms/reviewform.h"

namespace beraad::app {

namespace {

Result<QList<forms::ReviewForm>> readReviews(const QString& path)
{
    BERAAD_TRY(const QByteArray bytes, readFile(path));
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return forms::readReviewsCsv(bytes, path);
    return forms::readReviewsJson(bytes, path);
}

} // namespace

ExitCode runScore(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("FILE")});
    OpenDossier::addOptions(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<QList<forms::ReviewForm>> reviews = readReviews(options.word(1));
    if (!reviews)
        return console.fail(reviews.error());
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<void> stored =
        forms::storeReviews((*opened)->history(), (*opened)->round(), *reviews);
    if (!stored)
        return console.fail(stored.error());
    if (options.json())
        console.json({{QStringLiteral("reviews"), reviews->size()}});
    else
        console.line(CommandLine::tr("Stored %n review(s).", nullptr, int(reviews->size())));
    return ExitCode::Good;
}

} // namespace beraad::app
