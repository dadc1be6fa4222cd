// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/formfields.h"
#include "core/signing/verification.h"

#include <qpdf/QPDF.hh>

namespace beraad::signing {

/// What may be changed after a signature: the level of the document's certification (DocMDP, ISO
/// 32000-1, 12.8.2.2) and the fields that the signature itself locks (FieldMDP, 12.8.2.4).
class ChangePermission
{
public:
    /// What the revision `pdf` and its signature `signature` say. Without a certification the level
    /// is that of forms: a signature alone does not forbid filling in and signing further.
    static ChangePermission of(QPDF& pdf, QPDFObjectHandle signature);

    bool allows(ChangeKind kind, const QString& field) const;

private:
    enum class Level
    {
        Nothing = 1,
        Forms = 2,
        FormsAndAnnotations = 3
    };
    enum class Lock
    {
        None,
        All,
        Named,
        AllButNamed
    };

    bool isLocked(const QString& field) const;
    void readLock(QPDFObjectHandle signature);

    Level m_level = Level::Forms;
    Lock m_lock = Lock::None;
    QStringList m_names;
};

} // namespace beraad::signing
