// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/changelist.h"
#include "core/signing/objectcomparison.h"

#include <QHash>

namespace beraad::signing {

/// What happened to the fields of a form between two revisions.
class FormChanges
{
public:
    FormChanges(QPDF& before, QPDF& after, ObjectComparison& objects, ChangeList& changes);

    /// Tells the comparison which fields stand for each other.
    void pairFields();
    void compare();

    /// The widget is one of the form's fields in the later revision, so it was judged here.
    bool knows(QPDFObjectHandle widget) const { return m_idsAfter.contains(idOf(widget)); }

private:
    void compareForm();
    void compareEntry(const std::string& key, QPDFObjectHandle before, QPDFObjectHandle after);
    bool onlyAdds(QPDFObjectHandle before, QPDFObjectHandle after);
    void compareField(const FormField& before, const FormField& after);
    void compareSignature(const FormField& before, const FormField& after, bool looksTheSame);
    void judgeNew(const FormField& field);

    QPDF& m_before;
    QPDF& m_after;
    ObjectComparison& m_objects;
    ChangeList& m_changes;
    QList<FormField> m_fieldsBefore;
    QList<FormField> m_fieldsAfter;
    QHash<quint64, qsizetype> m_idsAfter; ///< index into m_fieldsAfter
    QSet<quint64> m_matched;
};

} // namespace beraad::signing
