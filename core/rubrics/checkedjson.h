// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>

namespace beraad::rubrics {

/// A JSON file that keeps to its schema (JSON Schema draft 4) and still knows on which line each
/// value stands, so that checks beyond the schema can name line and field too. Values are named by
/// JSON pointer (RFC 6901): "/sections/0/key". Errors are JsonSyntax and JsonField.
class CheckedJson
{
public:
    static Result<CheckedJson> parse(const QByteArray& json, const QString& fileName,
                                     const QByteArray& schema);

    const QJsonObject& root() const { return m_root; }
    /// The line of the value, counted from 1; for a value that is not there that of what would
    /// hold it.
    int line(const QString& pointer) const;
    /// JsonField on this value. `rule` is a phrase that follows "must be", marked for translation
    /// in the context "JsonRule".
    Error fieldError(const QString& pointer, const QString& rule) const;

private:
    CheckedJson(const QString& fileName, QHash<QString, int> lines)
        : m_fileName(fileName)
        , m_lines(std::move(lines))
    {
    }

    QString m_fileName;
    QHash<QString, int> m_lines;
    QJsonObject m_root;
};

} // namespace beraad::rubrics
