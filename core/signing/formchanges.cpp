// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/formchanges.h"

namespace beraad::signing {

namespace {

/// Where a field hangs in the form and on its page; those are compared on their own.
bool isPlaceInTree(const std::string& key)
{
    return key == "/Kids" || key == "/Parent" || key == "/P";
}

/// What filling in a field changes: its value and how that looks.
bool isFilledIn(const std::string& key)
{
    return key == "/V" || key == "/AP" || key == "/AS" || key == "/I" || key == "/RV" ||
           key == "/DA" || key == "/M";
}

bool isTimestamp(QPDFObjectHandle signature)
{
    return signature.isDictionary() &&
           signature.getKey("/SubFilter").isNameAndEquals("/ETSI.RFC3161");
}

/// A field that shows nothing: without an extent or without an appearance.
bool isInvisible(QPDFObjectHandle field)
{
    QPDFObjectHandle box = field.getKey("/Rect");
    if (!field.hasKey("/AP") || !box.isRectangle())
        return true;
    const QPDFObjectHandle::Rectangle r = box.getArrayAsRectangle();
    return r.llx == r.urx || r.lly == r.ury;
}

bool doesSomething(QPDFObjectHandle field)
{
    return field.hasKey("/A") || field.hasKey("/AA");
}

} // namespace

FormChanges::FormChanges(QPDF& before, QPDF& after, ObjectComparison& objects, ChangeList& changes)
    : m_before(before)
    , m_after(after)
    , m_objects(objects)
    , m_changes(changes)
    , m_fieldsBefore(formFieldsOf(before))
    , m_fieldsAfter(formFieldsOf(after))
{
    for (qsizetype i = 0; i < m_fieldsAfter.size(); ++i) {
        if (const quint64 id = idOf(m_fieldsAfter[i].dictionary))
            m_idsAfter.insert(id, i);
    }
}

void FormChanges::pairFields()
{
    m_objects.pair(m_before.getRoot().getKey("/AcroForm"), m_after.getRoot().getKey("/AcroForm"));
    for (const FormField& field : m_fieldsBefore) {
        const quint64 id = idOf(field.dictionary);
        const auto partner = m_idsAfter.constFind(id);
        if (partner == m_idsAfter.cend())
            continue;
        m_matched.insert(id);
        m_objects.pair(field.dictionary, m_fieldsAfter[*partner].dictionary);
    }
}

void FormChanges::compare()
{
    compareForm();
    for (const FormField& field : m_fieldsBefore) {
        const quint64 id = idOf(field.dictionary);
        // A field inside another object is compared with that object and cannot be changed alone.
        if (id && m_matched.contains(id))
            compareField(field, m_fieldsAfter[m_idsAfter.value(id)]);
        else
            m_changes.add(ChangeKind::FieldRemoved, field.name);
    }
    for (const FormField& field : m_fieldsAfter) {
        const quint64 id = idOf(field.dictionary);
        if (!id || !m_matched.contains(id))
            judgeNew(field);
    }
}

void FormChanges::compareForm()
{
    QPDFObjectHandle before = m_before.getRoot().getKey("/AcroForm");
    QPDFObjectHandle after = m_after.getRoot().getKey("/AcroForm");
    if (!before.isDictionary())
        before = QPDFObjectHandle::newDictionary();
    if (!after.isDictionary())
        after = QPDFObjectHandle::newDictionary();
    std::set<std::string> keys = before.getKeys();
    keys.merge(after.getKeys());
    for (const std::string& key : keys)
        compareEntry(key, before.getKey(key), after.getKey(key));
}

void FormChanges::compareEntry(const std::string& key, QPDFObjectHandle before,
                               QPDFObjectHandle after)
{
    // The fields are compared one by one; the flags say only that there are signatures.
    if (key == "/Fields" || key == "/SigFlags" || m_objects.same(before, after))
        return;
    // Defaults for fields that are drawn anew; those that were there must stay as they are.
    const bool isDefault = key == "/DR" || key == "/DA" || key == "/Q";
    if (isDefault && (before.isNull() || onlyAdds(before, after)))
        return;
    m_changes.add(ChangeKind::FormChanged, printable(QString::fromStdString(key)));
}

/// Resources stand two deep: kinds, and in each kind names.
bool FormChanges::onlyAdds(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (!before.isDictionary() || !after.isDictionary())
        return false;
    for (const std::string& kind : before.getKeys()) {
        QPDFObjectHandle old = before.getKey(kind);
        QPDFObjectHandle now = after.getKey(kind);
        // A field is drawn anew with the fonts of the form, but not with its pictures.
        if (kind == "/XObject" || m_objects.same(old, now))
            continue;
        if (!old.isDictionary() || !now.isDictionary())
            return false;
        for (const std::string& name : old.getKeys()) {
            if (!m_objects.same(old.getKey(name), now.getKey(name)))
                return false;
        }
    }
    return true;
}

void FormChanges::compareField(const FormField& before, const FormField& after)
{
    QPDFObjectHandle old = before.dictionary;
    QPDFObjectHandle now = after.dictionary;
    std::set<std::string> keys = old.getKeys();
    keys.merge(now.getKeys());
    bool filled = false;
    for (const std::string& key : keys) {
        if (isPlaceInTree(key) || m_objects.same(old.getKey(key), now.getKey(key)))
            continue;
        if (isFilledIn(key))
            filled = true;
        else
            m_changes.add(ChangeKind::FieldChanged, before.name);
    }
    if (before.name != after.name || before.type != after.type)
        m_changes.add(ChangeKind::FieldChanged, before.name);
    if (before.isSignature())
        compareSignature(before, after, !filled);
    else if (filled)
        m_changes.add(ChangeKind::FieldFilled, before.name);
}

void FormChanges::compareSignature(const FormField& before, const FormField& after,
                                   bool looksTheSame)
{
    if (before.isSigned()) {
        if (!looksTheSame)
            m_changes.add(ChangeKind::SignatureReplaced, before.name);
    } else if (after.isSigned()) {
        m_changes.add(isTimestamp(after.value) ? ChangeKind::TimestampAdded
                                               : ChangeKind::SignatureAdded,
                      before.name);
    } else if (!looksTheSame) {
        m_changes.add(ChangeKind::FieldChanged, before.name);
    }
}

void FormChanges::judgeNew(const FormField& field)
{
    if (!field.isSignature() || doesSomething(field.dictionary))
        m_changes.add(ChangeKind::FieldAdded, field.name);
    else if (field.isSigned())
        m_changes.add(isTimestamp(field.value) ? ChangeKind::TimestampAdded
                                               : ChangeKind::SignatureAdded,
                      field.name);
    else if (isInvisible(field.dictionary))
        m_changes.add(ChangeKind::SignatureFieldAdded, field.name);
    else
        m_changes.add(ChangeKind::FieldAdded, field.name);
}

} // namespace beraad::signing
