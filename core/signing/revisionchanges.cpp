// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/revisionchanges.h"

#include "core/signing/formchanges.h"
#include "core/signing/objectcomparison.h"
#include "core/signing/pagechanges.h"

namespace beraad::signing {

namespace {

const std::set<std::string>& bookkeepingOfTrailer()
{
    static const std::set<std::string> keys = {"/Size",   "/Prev", "/XRefStm",    "/ID",
                                               "/Type",   "/W",    "/Index",      "/Filter",
                                               "/Length", "/Root", "/DecodeParms"};
    return keys;
}

std::set<std::string> keysOfBoth(QPDFObjectHandle a, QPDFObjectHandle b)
{
    std::set<std::string> keys = a.getKeys();
    keys.merge(b.getKeys());
    return keys;
}

/// Entries of the catalog that may differ as long as they are what they should be.
std::optional<ChangeKind> lenientEntry(const std::string& key, QPDFObjectHandle before,
                                       QPDFObjectHandle after)
{
    // Programs that sign tagged documents make a place for the new field. A structure that had
    // content may not change: it is what is read aloud.
    const bool wasEmpty = !before.isDictionary() || !before.hasKey("/K");
    if (key == "/StructTreeRoot" && wasEmpty && after.isDictionary())
        return ChangeKind::StructureAdded;
    if (key == "/DSS" && after.isDictionary())
        return ChangeKind::ValidationDataAdded;
    if (key == "/Metadata" && after.isStream())
        return ChangeKind::MetadataChanged;
    if ((key == "/Extensions" && after.isDictionary()) || (key == "/Version" && after.isName()))
        return ChangeKind::ExtensionDeclared;
    return {};
}

void compareTrailers(QPDF& before, QPDF& after, ObjectComparison& objects, ChangeList& changes)
{
    QPDFObjectHandle old = before.getTrailer();
    QPDFObjectHandle now = after.getTrailer();
    for (const std::string& key : keysOfBoth(old, now)) {
        if (bookkeepingOfTrailer().contains(key) || objects.same(old.getKey(key), now.getKey(key)))
            continue;
        if (key == "/Info")
            changes.add(ChangeKind::MetadataChanged);
        else
            changes.add(ChangeKind::DocumentChanged, printable(QString::fromStdString(key)));
    }
}

void compareCatalogs(QPDF& before, QPDF& after, ObjectComparison& objects, ChangeList& changes)
{
    QPDFObjectHandle old = before.getRoot();
    QPDFObjectHandle now = after.getRoot();
    for (const std::string& key : keysOfBoth(old, now)) {
        if (key == "/Pages" || key == "/AcroForm" || objects.same(old.getKey(key), now.getKey(key)))
            continue;
        if (const auto kind = lenientEntry(key, old.getKey(key), now.getKey(key)))
            changes.add(*kind);
        else
            changes.add(ChangeKind::DocumentChanged, printable(QString::fromStdString(key)));
    }
}

} // namespace

QList<Change> changesBetween(PdfFile& before, PdfFile& after, const ChangePermission& permission)
{
    ChangeList changes(permission);
    ObjectComparison objects(before.pdf, after.pdf);
    FormChanges form(before.pdf, after.pdf, objects, changes);
    PageChanges pages(before.pdf, after.pdf, objects, changes);
    // First all that stand for each other, as anything may refer to them.
    form.pairFields();
    pages.pairPages();
    objects.pair(before.pdf.getRoot(), after.pdf.getRoot());
    compareTrailers(before.pdf, after.pdf, objects, changes);
    compareCatalogs(before.pdf, after.pdf, objects, changes);
    form.compare();
    pages.compare(form);
    if (objects.gaveUp())
        changes.add(ChangeKind::TooComplex);
    return changes.list();
}

} // namespace beraad::signing
