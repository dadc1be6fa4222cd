// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/changepermission.h"

#include <algorithm>

namespace beraad::signing {

namespace {

constexpr int kMostReferences = 100;

/// The parameters of one transform in a signature's /Reference array, or null.
QPDFObjectHandle transform(QPDFObjectHandle signature, const char* method)
{
    QPDFObjectHandle references =
        signature.isDictionary() ? signature.getKey("/Reference") : QPDFObjectHandle::newNull();
    const int count = references.isArray() ? references.getArrayNItems() : 0;
    for (int i = 0; i < std::min(count, kMostReferences); ++i) {
        QPDFObjectHandle reference = references.getArrayItem(i);
        if (reference.isDictionary() &&
            reference.getKey("/TransformMethod").isNameAndEquals(method))
            return reference.getKey("/TransformParams");
    }
    return QPDFObjectHandle::newNull();
}

} // namespace

ChangePermission ChangePermission::of(QPDF& pdf, QPDFObjectHandle signature)
{
    ChangePermission permission;
    QPDFObjectHandle permissions = pdf.getRoot().getKey("/Perms");
    if (permissions.isDictionary()) {
        QPDFObjectHandle parameters = transform(permissions.getKey("/DocMDP"), "/DocMDP");
        if (parameters.isDictionary() && parameters.getKey("/P").isInteger())
            permission.m_level =
                static_cast<Level>(std::clamp(parameters.getKey("/P").getIntValueAsInt(), 1, 3));
    }
    permission.readLock(signature);
    return permission;
}

void ChangePermission::readLock(QPDFObjectHandle signature)
{
    QPDFObjectHandle parameters = transform(signature, "/FieldMDP");
    if (!parameters.isDictionary())
        return;
    QPDFObjectHandle action = parameters.getKey("/Action");
    // What cannot be read locks everything.
    m_lock = action.isNameAndEquals("/Include")   ? Lock::Named
             : action.isNameAndEquals("/Exclude") ? Lock::AllButNamed
                                                  : Lock::All;
    QPDFObjectHandle names = parameters.getKey("/Fields");
    for (int i = 0; names.isArray() && i < names.getArrayNItems(); ++i)
        m_names.append(textOf(names.getArrayItem(i)));
}

/// A named field stands for all below it.
bool ChangePermission::isLocked(const QString& field) const
{
    const bool named = std::any_of(m_names.cbegin(), m_names.cend(), [&](const QString& name) {
        return field == name || field.startsWith(name + u'.');
    });
    switch (m_lock) {
    case Lock::None:
        return false;
    case Lock::All:
        return true;
    case Lock::Named:
        return named;
    case Lock::AllButNamed:
        return !named;
    }
    return true;
}

bool ChangePermission::allows(ChangeKind kind, const QString& field) const
{
    switch (kind) {
    // Proof for later that a signature was good is no change of the document (ISO
    // 32000-2, 12.8.2.2).
    case ChangeKind::TimestampAdded:
    case ChangeKind::ValidationDataAdded:
    case ChangeKind::ExtensionDeclared:
        return true;
    case ChangeKind::SignatureAdded:
    case ChangeKind::FieldFilled:
        return m_level != Level::Nothing && !isLocked(field);
    case ChangeKind::SignatureFieldAdded:
    case ChangeKind::StructureAdded:
    case ChangeKind::MetadataChanged:
        return m_level != Level::Nothing;
    case ChangeKind::AnnotationAdded:
    case ChangeKind::AnnotationChanged:
    case ChangeKind::AnnotationRemoved:
        return m_level == Level::FormsAndAnnotations;
    default:
        return false;
    }
}

} // namespace beraad::signing
