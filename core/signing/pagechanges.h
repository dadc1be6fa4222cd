// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/formchanges.h"
#include "core/signing/pagelist.h"

namespace beraad::signing {

/// What happened to the pages and the annotations on them between two revisions.
class PageChanges
{
public:
    PageChanges(QPDF& before, QPDF& after, ObjectComparison& objects, ChangeList& changes);

    /// Tells the comparison which pages and annotations stand for each other.
    void pairPages();
    /// `form` knows the widgets that it judges itself.
    void compare(const FormChanges& form);

private:
    using Annotations = QList<QPDFObjectHandle>;

    void comparePage(qsizetype index);
    void compareAnnotations(qsizetype index, const FormChanges& form);
    bool takeSame(QPDFObjectHandle annotation, Annotations& among);
    void judgeNew(QPDFObjectHandle annotation, qsizetype index, const FormChanges& form);
    bool sameAnnotation(QPDFObjectHandle before, QPDFObjectHandle after);

    ObjectComparison& m_objects;
    ChangeList& m_changes;
    QList<PageEntries> m_pagesBefore;
    QList<PageEntries> m_pagesAfter;
};

} // namespace beraad::signing
