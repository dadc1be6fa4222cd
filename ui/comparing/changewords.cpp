// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changewords.h"

#include "ui/comparing/changelook.h"

#include <QSet>

#include <algorithm>

namespace beraad::ui {

using text::Change;
using text::ChangedFigure;
using text::ChangeKind;
using text::ChangeSide;
using versions::ChangeAt;
using versions::ComparedBy;
using versions::DocumentComparison;

namespace {

constexpr int kMostLetters = 240; ///< more would not fit any line

QString shortened(const QString& passage)
{
    const QString simple = passage.simplified();
    return simple.size() > kMostLetters ? simple.left(kMostLetters) + u'…' : simple;
}

/// In the version where a person would look for it.
int pageOf(const Change& change)
{
    const ChangeSide& side = change.kind == ChangeKind::Removed ? change.before : change.after;
    return side.parts.isEmpty() ? side.place.page : side.parts.first().page;
}

int pagesWithChanges(const text::Comparison& comparison)
{
    QSet<int> pages;
    for (const Change& change : comparison.changes) {
        for (const text::PagePart& part : change.after.parts)
            pages.insert(part.page);
        if (change.after.parts.isEmpty())
            pages.insert(change.after.place.page);
    }
    return int(pages.size());
}

} // namespace

QString ChangeWords::headline(const DocumentComparison& document)
{
    if (!document.documents.before)
        return tr("This document is new.");
    if (!document.documents.after)
        return tr("This document was not handed in again.");
    if (document.documents.isSameFile())
        return tr("The same file was handed in again.");
    const int changes = int(document.comparison.changes.size());
    if (changes == 0)
        return tr("Nothing changed.");
    const QString pages = tr("on %n page(s)", nullptr, pagesWithChanges(document.comparison));
    return (document.by == ComparedBy::Pictures
                ? tr("%n place(s) look different %1", nullptr, changes)
                : tr("%n passage(s) changed %1", nullptr, changes))
        .arg(pages);
}

QString ChangeWords::counts(const text::Comparison& comparison)
{
    QStringList parts;
    for (const ChangeKind kind : kChangeKinds) {
        const auto count =
            std::count_if(comparison.changes.begin(), comparison.changes.end(),
                          [kind](const Change& change) { return change.kind == kind; });
        if (count > 0)
            parts.append(QStringLiteral("%1 %2 %3")
                             .arg(signOf(kind))
                             .arg(count)
                             .arg(wordFor(kind).toLower())
                             .replace(u' ', QChar::Nbsp));
    }
    return parts.join(QStringLiteral("   "));
}

QString ChangeWords::line(const Change& change)
{
    if (change.before.text.isEmpty() && change.after.text.isEmpty()) {
        switch (change.kind) {
        case ChangeKind::Inserted:
            return tr("Page added");
        case ChangeKind::Removed:
            return tr("Page left out");
        case ChangeKind::Changed:
        case ChangeKind::Moved:
            return tr("The page looks different");
        }
    }
    switch (change.kind) {
    case ChangeKind::Inserted:
    case ChangeKind::Moved:
        return shortened(change.after.text);
    case ChangeKind::Removed:
        return shortened(change.before.text);
    case ChangeKind::Changed:
        break;
    }
    if (isOneFigure(change))
        return line(change.figures.first());
    return QStringLiteral("%1 → %2").arg(shortened(change.before.text),
                                         shortened(change.after.text));
}

bool ChangeWords::isOneFigure(const Change& change)
{
    return change.figures.size() == 1 && change.figures.first().inTable &&
           change.before.text.simplified() == change.figures.first().before &&
           change.after.text.simplified() == change.figures.first().after;
}

QString ChangeWords::page(const Change& change)
{
    const int page = pageOf(change) + 1;
    return change.kind == ChangeKind::Removed ? tr("was p. %1", "page").arg(page)
                                              : tr("p. %1", "page").arg(page);
}

QString ChangeWords::line(const ChangedFigure& figure)
{
    const QString change = QStringLiteral("%1 → %2").arg(figure.before, figure.after);
    return figure.row.isEmpty() ? change : QStringLiteral("%1 · %2").arg(change, figure.row);
}

QString ChangeWords::sentence(const versions::PointChanges& changes,
                              const versions::PlanComparison& plan, int round)
{
    if (!changes.hasEvidence)
        return tr("For this point nothing was cited in round %1 that can be compared.").arg(round);
    const auto where = [&](const QList<ChangeAt>& found) {
        const ChangeAt& first = found.first();
        const Change& change =
            plan.documents.at(first.document).comparison.changes.at(first.change);
        return tr("p. %1", "page").arg(change.after.place.page + 1).replace(u' ', QChar::Nbsp);
    };
    if (!changes.passages.isEmpty())
        return tr("%n passage(s) changed where this point looked, first on %1", nullptr,
                  int(changes.passages.size()))
            .arg(where(changes.passages));
    if (!changes.section.isEmpty())
        return tr("Nothing changed where this point looked, %n passage(s) elsewhere in the "
                  "section, "
                  "first on %1",
                  nullptr, int(changes.section.size()))
            .arg(where(changes.section));
    return tr("Nothing changed where this point looked.");
}

} // namespace beraad::ui
