// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pagechanges.h"

#include <algorithm>

namespace beraad::signing {

namespace {

QList<QPDFObjectHandle> annotationsOf(const PageEntries& page)
{
    QList<QPDFObjectHandle> annotations;
    QPDFObjectHandle list = page.entry("/Annots");
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        // A reference to an object that is not there (yet) is no annotation.
        if (list.getArrayItem(i).isDictionary())
            annotations.append(list.getArrayItem(i));
    }
    return annotations;
}

/// The annotations that have a number, by it.
QHash<quint64, QPDFObjectHandle> byId(const QList<QPDFObjectHandle>& annotations)
{
    QHash<quint64, QPDFObjectHandle> found;
    for (const QPDFObjectHandle& annotation : annotations) {
        if (const quint64 id = idOf(annotation))
            found.insert(id, annotation);
    }
    return found;
}

bool isWidget(QPDFObjectHandle annotation)
{
    return annotation.isDictionary() && annotation.getKey("/Subtype").isNameAndEquals("/Widget");
}

QString pageNumber(qsizetype index)
{
    return QString::number(index + 1);
}

} // namespace

PageChanges::PageChanges(QPDF& before, QPDF& after, ObjectComparison& objects, ChangeList& changes)
    : m_objects(objects)
    , m_changes(changes)
    , m_pagesBefore(pagesOf(before))
    , m_pagesAfter(pagesOf(after))
{
}

void PageChanges::pairPages()
{
    const qsizetype shared = std::min(m_pagesBefore.size(), m_pagesAfter.size());
    for (qsizetype i = 0; i < shared; ++i) {
        m_objects.pair(m_pagesBefore[i].dictionary, m_pagesAfter[i].dictionary);
        const auto after = byId(annotationsOf(m_pagesAfter[i]));
        for (const QPDFObjectHandle& annotation : annotationsOf(m_pagesBefore[i])) {
            if (const auto partner = after.constFind(idOf(annotation)); partner != after.cend())
                m_objects.pair(annotation, *partner);
        }
    }
}

void PageChanges::compare(const FormChanges& form)
{
    const qsizetype difference = m_pagesAfter.size() - m_pagesBefore.size();
    if (difference != 0)
        m_changes.add(difference > 0 ? ChangeKind::PagesAdded : ChangeKind::PagesRemoved,
                      QString::number(std::abs(difference)));
    for (qsizetype i = 0; i < std::min(m_pagesBefore.size(), m_pagesAfter.size()); ++i) {
        comparePage(i);
        compareAnnotations(i, form);
    }
}

void PageChanges::comparePage(qsizetype index)
{
    const PageEntries& before = m_pagesBefore[index];
    const PageEntries& after = m_pagesAfter[index];
    std::set<std::string> keys = {"/Resources", "/MediaBox", "/CropBox", "/Rotate"};
    keys.merge(QPDFObjectHandle(before.dictionary).getKeys());
    keys.merge(QPDFObjectHandle(after.dictionary).getKeys());
    keys.erase("/Parent");
    keys.erase("/Annots");
    // The order of fields for the tab key, and a number in the logical structure: nothing to see.
    keys.erase("/Tabs");
    keys.erase("/StructParents");
    const bool same = std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return m_objects.same(before.entry(key), after.entry(key));
    });
    if (!same)
        m_changes.add(ChangeKind::PageContentChanged, pageNumber(index));
}

/// Annotations are matched by their number. One without a number stands in the page's own list and
/// must come back as it was.
void PageChanges::compareAnnotations(qsizetype index, const FormChanges& form)
{
    const Annotations before = annotationsOf(m_pagesBefore[index]);
    const Annotations after = annotationsOf(m_pagesAfter[index]);
    auto left = byId(after);
    Annotations leftInPlace;
    std::copy_if(after.cbegin(), after.cend(), std::back_inserter(leftInPlace),
                 [](const QPDFObjectHandle& annotation) { return idOf(annotation) == 0; });
    for (const QPDFObjectHandle& annotation : before) {
        const auto partner = left.constFind(idOf(annotation));
        if (partner == left.cend()) {
            if (!takeSame(annotation, leftInPlace))
                m_changes.add(ChangeKind::AnnotationRemoved, pageNumber(index));
            continue;
        }
        if (!form.knows(annotation) && !sameAnnotation(annotation, *partner))
            m_changes.add(ChangeKind::AnnotationChanged, pageNumber(index));
        left.erase(partner);
    }
    for (const QPDFObjectHandle& annotation : left.values() + leftInPlace)
        judgeNew(annotation, index, form);
}

bool PageChanges::takeSame(QPDFObjectHandle annotation, Annotations& among)
{
    const auto found = std::find_if(among.begin(), among.end(), [&](QPDFObjectHandle other) {
        return idOf(annotation) == 0 && m_objects.same(annotation, other);
    });
    if (found == among.end())
        return false;
    among.erase(found);
    return true;
}

void PageChanges::judgeNew(QPDFObjectHandle annotation, qsizetype index, const FormChanges& form)
{
    if (!isWidget(annotation))
        m_changes.add(ChangeKind::AnnotationAdded, pageNumber(index));
    else if (!form.knows(annotation))
        m_changes.add(ChangeKind::FieldAdded, pageNumber(index));
}

/// Entry by entry, since the two themselves are paired and would count as the same.
bool PageChanges::sameAnnotation(QPDFObjectHandle before, QPDFObjectHandle after)
{
    std::set<std::string> keys = before.getKeys();
    keys.merge(after.getKeys());
    return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return m_objects.same(before.getKey(key), after.getKey(key));
    });
}

} // namespace beraad::signing
