// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::archive {

namespace {

constexpr std::pair<Origin, const char*> kOrigins[] = {
    {Origin::Stored, "stored"},
    {Origin::Written, "written"},
    {Origin::AsSent, "asSent"},
    {Origin::Remade, "remade"},
};

/// For who opens the file without the program.
constexpr std::pair<const char*, const char*> kExplanations[] = {
    {"asSent", "a letter, made again from the records; its SHA-256 is that in the register"},
    {"remade", "a letter, made again from the records; it may differ from the file that went out, "
               "whose SHA-256 is in the register of letters"},
    {"stored", "byte for byte as it lies in the dossier"},
    {"written", "made from the records for this archive"},
};

QString wordOf(Origin origin)
{
    for (const auto& [known, word] : kOrigins) {
        if (known == origin)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

std::optional<Origin> originOf(const QString& word)
{
    for (const auto& [known, text] : kOrigins) {
        if (word == QLatin1String(text))
            return known;
    }
    return std::nullopt;
}

bool staysInside(const QString& path)
{
    const QStringList steps = path.split(u'/');
    return !path.contains(u'\\') && !steps.contains(QString()) && !steps.contains(u"."_s) &&
           !steps.contains(u".."_s);
}

bool isSha256(const QString& digits)
{
    constexpr qsizetype kDigits = 64;
    return digits.size() == kDigits && std::all_of(digits.begin(), digits.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

std::optional<ArchivedFile> readFileLine(const QJsonObject& json)
{
    const std::optional<Origin> origin = originOf(json.value("origin"_L1).toString());
    ArchivedFile file{json.value("path"_L1).toString(), json.value("bytes"_L1).toInteger(-1),
                      json.value("sha256"_L1).toString(), origin.value_or(Origin::Written)};
    if (!origin || file.bytes < 0 || !staysInside(file.path) || !isSha256(file.sha256))
        return std::nullopt;
    return file;
}

Error faultIn(const QString& file, const QString& field)
{
    return Error(ErrorKind::JsonField, {file, u"1"_s, field, u"a list between [ and ]"_s});
}

} // namespace

QByteArray writeManifest(const Manifest& manifest)
{
    QJsonArray files;
    for (const ArchivedFile& file : manifest.files)
        files.append(QJsonObject{{u"path"_s, file.path},
                                 {u"bytes"_s, file.bytes},
                                 {u"sha256"_s, file.sha256},
                                 {u"origin"_s, wordOf(file.origin)}});
    QJsonObject origins;
    for (const auto& [word, explanation] : kExplanations)
        origins.insert(QString::fromLatin1(word), QString::fromLatin1(explanation));
    const QJsonObject json{{u"format"_s, manifest.format},
                           {u"program"_s, manifest.program},
                           {u"dossier"_s, manifest.dossier},
                           {u"madeAt"_s, manifest.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"madeBy"_s, manifest.madeBy},
                           {u"trailHash"_s, manifest.trailHash},
                           {u"lettersOnlyRegistered"_s, manifest.lettersOnlyRegistered},
                           {u"origins"_s, origins},
                           {u"files"_s, files}};
    return QJsonDocument(json).toJson();
}

Result<Manifest> readManifest(const QByteArray& bytes, const QString& file)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject()) {
        const int line = 1 + int(bytes.left(fault.offset).count('\n'));
        return Error(ErrorKind::JsonSyntax, {file, QString::number(line), fault.errorString()});
    }
    const QJsonObject json = document.object();
    Manifest manifest;
    manifest.format = json.value("format"_L1).toInt();
    manifest.program = json.value("program"_L1).toString();
    manifest.dossier = json.value("dossier"_L1).toString();
    manifest.madeAt = QDateTime::fromString(json.value("madeAt"_L1).toString(), Qt::ISODateWithMs);
    manifest.madeBy = json.value("madeBy"_L1).toString();
    manifest.trailHash = json.value("trailHash"_L1).toString();
    manifest.lettersOnlyRegistered = json.value("lettersOnlyRegistered"_L1).toInt();
    if (!json.value("files"_L1).isArray())
        return faultIn(file, u"files"_s);
    const QJsonArray lines = json.value("files"_L1).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::optional<ArchivedFile> line = readFileLine(lines.at(i).toObject());
        if (!line)
            return faultIn(file, u"files[%1]"_s.arg(i));
        manifest.files.append(*line);
    }
    return manifest;
}

QByteArray writeSums(const QList<ArchivedFile>& files, const QString& manifestSha256)
{
    // Two spaces: read as text, which makes no difference but where lines end in CR LF.
    QByteArray sums;
    for (const ArchivedFile& file : files)
        sums += file.sha256.toLatin1() + "  " + file.path.toUtf8() + '\n';
    return sums + manifestSha256.toLatin1() + "  " + QByteArray(kManifestName.data()) + '\n';
}

} // namespace beraad::archive
