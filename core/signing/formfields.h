// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::signing {

/// One node of the tree of form fields that has a name of its own or an appearance on a page.
struct FormField
{
    QPDFObjectHandle dictionary;
    QString name;           ///< fully qualified, printable
    std::string type;       ///< /FT with what it inherits, such as "/Sig"
    QPDFObjectHandle value; ///< /V with what it inherits

    bool isSignature() const { return type == "/Sig"; }
    bool isSigned() const { return isSignature() && QPDFObjectHandle(value).isDictionary(); }
};

/// All fields of the document's form with their widgets, parents first. A tree that goes in circles
/// or beyond a hundred thousand nodes is read only so far. qpdf throws out of it.
QList<FormField> formFieldsOf(QPDF& pdf);

/// An identity for an indirect object; 0 for a direct one.
inline quint64 idOf(QPDFObjectHandle object)
{
    const QPDFObjGen id = object.getObjGen();
    return (static_cast<quint64>(id.getObj()) << 32) | static_cast<quint64>(id.getGen());
}

/// A text string as it may be shown; empty when it is none.
QString textOf(QPDFObjectHandle string);

} // namespace beraad::signing
