// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/formfields.h"

#include "core/signing/certificate.h"

#include <QSet>

namespace beraad::signing {

namespace {

constexpr qsizetype kMostFields = 100'000;

/// What a child inherits from its parent (ISO 32000-1, 12.7.3.1).
FormField childOf(const FormField& parent, QPDFObjectHandle dictionary)
{
    FormField field = parent;
    field.dictionary = dictionary;
    if (dictionary.getKey("/FT").isName())
        field.type = dictionary.getKey("/FT").getName();
    if (dictionary.hasKey("/V"))
        field.value = dictionary.getKey("/V");
    if (const QString part = textOf(dictionary.getKey("/T")); !part.isEmpty())
        field.name = parent.name.isEmpty() ? part : parent.name + u'.' + part;
    return field;
}

} // namespace

QString textOf(QPDFObjectHandle string)
{
    return string.isString() ? printable(QString::fromStdString(string.getUTF8Value())) : QString();
}

QList<FormField> formFieldsOf(QPDF& pdf)
{
    QList<FormField> fields;
    QList<std::pair<QPDFObjectHandle, FormField>> open;
    QSet<quint64> seen;
    const auto openKids = [&open](QPDFObjectHandle list, const FormField& parent) {
        if (!list.isArray())
            return;
        for (int i = list.getArrayNItems() - 1; i >= 0; --i)
            open.append({list.getArrayItem(i), parent});
    };
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    if (form.isDictionary())
        openKids(form.getKey("/Fields"), {{}, {}, {}, QPDFObjectHandle::newNull()});
    while (!open.isEmpty() && fields.size() < kMostFields) {
        const auto [dictionary, parent] = open.takeLast();
        const quint64 id = idOf(dictionary);
        if (!QPDFObjectHandle(dictionary).isDictionary() || (id && seen.contains(id)))
            continue;
        seen.insert(id);
        fields.append(childOf(parent, dictionary));
        openKids(fields.last().dictionary.getKey("/Kids"), fields.last());
    }
    return fields;
}

} // namespace beraad::signing
