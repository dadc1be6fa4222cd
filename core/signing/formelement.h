// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::signing {

/// Gives a new visible field of a tagged document its place in what is read aloud (ISO 32000-1,
/// 14.8.4.5), and the page the order of its structure for the tab key. Returns the objects that it
/// changed beside field and page. A document that was signed before stays as it is, since what is
/// read aloud was signed too, and so does one whose structure is not written as plainly as ours.
/// qpdf throws out of it.
QList<QPDFObjectHandle> addFormElement(QPDF& pdf, QPDFObjectHandle page, QPDFObjectHandle field);

} // namespace beraad::signing
