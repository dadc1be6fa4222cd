// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubrics/checkedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <rapidjson/document.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace beraad::rubrics {

namespace {

constexpr auto kParseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;

/// Deeper than any file we know; keeps a file of a million brackets from eating the memory.
constexpr int kMaximumDepth = 64;

/// A phrase that follows "must be", translated where it is shown.
using Rule = const char*;
constexpr Rule kPresent = QT_TRANSLATE_NOOP("JsonRule", "present");
constexpr Rule kKnown = QT_TRANSLATE_NOOP("JsonRule", "an existing field");
constexpr Rule kFilled = QT_TRANSLATE_NOOP("JsonRule", "filled in");
constexpr Rule kAboveZero = QT_TRANSLATE_NOOP("JsonRule", "greater than 0");
constexpr Rule kZeroOrMore = QT_TRANSLATE_NOOP("JsonRule", "0 or more");
constexpr Rule kPlain = QT_TRANSLATE_NOOP("JsonRule", "made of letters, digits and . _ -");
constexpr Rule kText = QT_TRANSLATE_NOOP("JsonRule", "a text");
constexpr Rule kNumber = QT_TRANSLATE_NOOP("JsonRule", "a number");
constexpr Rule kTruth = QT_TRANSLATE_NOOP("JsonRule", "true or false");
constexpr Rule kList = QT_TRANSLATE_NOOP("JsonRule", "a list between [ and ]");
constexpr Rule kFields = QT_TRANSLATE_NOOP("JsonRule", "fields between { and }");
constexpr Rule kOther = QT_TRANSLATE_NOOP("JsonRule", "something else");
constexpr Rule kOnce = QT_TRANSLATE_NOOP("JsonRule", "given only once");
constexpr Rule kShallower = QT_TRANSLATE_NOOP("JsonRule", "nested less deeply");

int lineAt(const QByteArray& json, qsizetype offset)
{
    return 1 + int(QByteArrayView(json).first(qMin(offset, json.size())).count('\n'));
}

/// Hears the values of a file go by and keeps on which line each of them stands.
class LineIndex : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, LineIndex>
{
public:
    LineIndex(const QByteArray& json, const rapidjson::MemoryStream& stream)
        : m_json(json)
        , m_stream(stream)
    {
    }

    bool Default() { return enter(nextPointer()); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        m_key = QString::fromUtf8(text, length).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        return true;
    }
    bool StartObject() { return open(-1); }
    bool StartArray() { return open(0); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    const QHash<QString, int>& lines() const { return m_lines; }
    /// Where the reading was stopped by this index, and why.
    const std::optional<std::pair<QString, Rule>>& objection() const { return m_objection; }

private:
    struct Container
    {
        QString pointer;
        int nextElement; ///< -1 in an object
    };

    QString nextPointer()
    {
        if (m_open.isEmpty())
            return {};
        Container& parent = m_open.last();
        return parent.pointer + u'/' +
               (parent.nextElement < 0 ? m_key : QString::number(parent.nextElement++));
    }
    bool enter(const QString& pointer)
    {
        const auto offset = qsizetype(m_stream.Tell());
        m_line += int(QByteArrayView(m_json).sliced(m_counted, offset - m_counted).count('\n'));
        m_counted = offset;
        if (m_lines.contains(pointer))
            return object(pointer, kOnce);
        m_lines.insert(pointer, m_line);
        return true;
    }
    bool open(int firstElement)
    {
        const QString pointer = nextPointer();
        if (m_open.size() == kMaximumDepth)
            return object(m_open.first().pointer, kShallower);
        m_open.append({pointer, firstElement});
        return enter(pointer);
    }
    bool close()
    {
        m_open.removeLast();
        return true;
    }
    bool object(const QString& pointer, Rule rule)
    {
        m_objection = {pointer, rule};
        return false;
    }

    const QByteArray& m_json;
    const rapidjson::MemoryStream& m_stream;
    qsizetype m_counted = 0;
    int m_line = 1;
    QString m_key;
    QList<Container> m_open;
    QHash<QString, int> m_lines;
    std::optional<std::pair<QString, Rule>> m_objection;
};

Error syntaxError(const QByteArray& json, const QString& fileName, qsizetype offset)
{
    const qsizetype start = offset == 0 ? 0 : json.lastIndexOf('\n', offset - 1) + 1;
    const qsizetype end = json.indexOf('\n', offset);
    const QString line =
        QString::fromUtf8(json.mid(start, end < 0 ? -1 : end - start)).simplified();
    return Error(ErrorKind::JsonSyntax,
                 {fileName, QString::number(lineAt(json, offset)), line.left(60)});
}

Rule ruleForType(const QString& type)
{
    static const QHash<QString, Rule> rules{{u"string"_s, kText},
                                            {u"number"_s, kNumber},
                                            {u"boolean"_s, kTruth},
                                            {u"array"_s, kList},
                                            {u"object"_s, kFields}};
    return rules.value(type, kOther);
}

Rule ruleForKeyword(const QString& keyword, const QJsonObject& schema)
{
    if (keyword == "type"_L1)
        return ruleForType(schema["type"_L1].toString());
    if (keyword == "minimum"_L1)
        return schema["exclusiveMinimum"_L1].toBool() ? kAboveZero : kZeroOrMore;
    static const QHash<QString, Rule> rules{
        {u"required"_s, kPresent},     {u"additionalProperties"_s, kKnown},
        {u"minLength"_s, kFilled},     {u"minItems"_s, kFilled},
        {u"minProperties"_s, kFilled}, {u"exclusiveMinimum"_s, kAboveZero},
        {u"pattern"_s, kPlain}};
    return rules.value(keyword, kOther);
}

/// "nl" | "en": needs no translation.
QString oneOf(const QJsonArray& values)
{
    QStringList quoted;
    for (const QJsonValue& value : values)
        quoted += u'"' + value.toString() + u'"';
    return quoted.join(" | "_L1);
}

/// Where and how a file breaks its schema.
struct Violation
{
    QString pointer;
    QString keyword;
    QJsonObject schema; ///< the part of the schema that was broken
};

QString stringified(const rapidjson::Pointer& pointer)
{
    rapidjson::StringBuffer buffer;
    pointer.Stringify(buffer);
    return QString::fromUtf8(buffer.GetString(), qsizetype(buffer.GetSize()));
}

QJsonObject partOf(const QJsonObject& root, const QString& pointer)
{
    QJsonObject part = root;
    const auto steps = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : steps)
        part = part[step].toObject();
    const QString reference = part["$ref"_L1].toString();
    return reference.isEmpty() ? part : partOf(root, reference.mid(1));
}

std::optional<Violation> findViolation(const QByteArray& json, const QByteArray& schema)
{
    rapidjson::Document schemaTree;
    schemaTree.Parse(schema.constData(), size_t(schema.size()));
    const rapidjson::SchemaDocument compiled(schemaTree);
    rapidjson::SchemaValidator validator(compiled);
    rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
    rapidjson::Reader().Parse<kParseFlags>(stream, validator);
    if (validator.IsValid())
        return std::nullopt;
    return Violation{stringified(validator.GetInvalidDocumentPointer()),
                     QString::fromLatin1(validator.GetInvalidSchemaKeyword()),
                     partOf(QJsonDocument::fromJson(schema).object(),
                            stringified(validator.GetInvalidSchemaPointer()))};
}

/// rapidjson names the object that misses a field; people want to know which field.
QString firstMissing(const Violation& violation, const QHash<QString, int>& lines)
{
    for (const QJsonValue& name : violation.schema["required"_L1].toArray()) {
        const QString pointer = violation.pointer + u'/' + name.toString();
        if (!lines.contains(pointer))
            return pointer;
    }
    return violation.pointer;
}

/// "/sections/0/key" as people write it: sections[0].key
QString fieldName(const QString& pointer)
{
    static const QRegularExpression element(u"/(\\d+)(?=/|$)"_s);
    QString name = pointer;
    name.replace(element, u"[\\1]"_s).replace(u'/', u'.');
    name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    if (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"{ }"_s : name;
}

QByteArray withoutByteOrderMark(const QByteArray& json)
{
    return json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
}

} // namespace

Result<CheckedJson> CheckedJson::parse(const QByteArray& bytes, const QString& fileName,
                                       const QByteArray& schema)
{
    const QByteArray json = withoutByteOrderMark(bytes);
    rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
    LineIndex index(json, stream);
    const auto parsed = rapidjson::Reader().Parse<kParseFlags>(stream, index);
    CheckedJson checked(fileName, index.lines());
    if (const auto& objection = index.objection())
        return checked.fieldError(objection->first, QString::fromLatin1(objection->second));
    if (!parsed)
        return syntaxError(json, fileName, qsizetype(parsed.Offset()));

    if (const auto violation = findViolation(json, schema)) {
        const bool isMissing = violation->keyword == "required"_L1;
        const QJsonArray values = violation->schema["enum"_L1].toArray();
        return checked.fieldError(
            isMissing ? firstMissing(*violation, index.lines()) : violation->pointer,
            violation->keyword == "enum"_L1
                ? oneOf(values)
                : QString::fromLatin1(ruleForKeyword(violation->keyword, violation->schema)));
    }
    checked.m_root = QJsonDocument::fromJson(json).object();
    return checked;
}

int CheckedJson::line(const QString& pointer) const
{
    for (QString place = pointer; !place.isEmpty(); place.truncate(place.lastIndexOf(u'/'))) {
        const auto found = m_lines.find(place);
        if (found != m_lines.end())
            return *found;
    }
    return m_lines.value(QString(), 1);
}

Error CheckedJson::fieldError(const QString& pointer, const QString& rule) const
{
    return Error(ErrorKind::JsonField,
                 {m_fileName, QString::number(line(pointer)), fieldName(pointer), rule});
}

} // namespace beraad::rubrics
