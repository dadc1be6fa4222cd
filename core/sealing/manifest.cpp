// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/manifest.h"

#include "core/sealing/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::sealing {

namespace {

ManifestEntry readEntry(const QJsonObject& json)
{
    ManifestEntry entry;
    entry.name = json.value("name"_L1).toString();
    entry.size = json.value("size"_L1).toInteger(-1);
    entry.sha256 = json.value("sha256"_L1).toString();
    if (json.value("optional"_L1).toBool())
        entry.need = Need::Optional;
    return entry;
}

} // namespace

QByteArray writeManifest(const Manifest& manifest)
{
    QJsonArray entries;
    for (const ManifestEntry& entry : manifest.entries) {
        QJsonObject json{
            {u"name"_s, entry.name}, {u"size"_s, entry.size}, {u"sha256"_s, entry.sha256}};
        if (entry.need == Need::Optional)
            json.insert(u"optional"_s, true);
        entries.append(json);
    }
    return QJsonDocument({{u"version"_s, int(kFormatVersion)},
                          {u"mediaType"_s, manifest.mediaType},
                          {u"package"_s, manifest.package},
                          {u"madeAt"_s, manifest.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                          {u"recipients"_s, QJsonArray::fromStringList(manifest.recipients)},
                          {u"byPassword"_s, manifest.byPassword},
                          {u"entries"_s, entries}})
        .toJson();
}

Result<Manifest> readManifest(const QByteArray& json, const QString& file)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    const int version = root.value("version"_L1).toInt();
    if (version > int(kFormatVersion))
        return Error(ErrorKind::PackageTooNew,
                     {file, QString::number(version), QString::number(kFormatVersion)});
    Manifest manifest;
    manifest.mediaType = root.value("mediaType"_L1).toString();
    manifest.package = root.value("package"_L1).toString();
    manifest.madeAt = QDateTime::fromString(root.value("madeAt"_L1).toString(), Qt::ISODateWithMs);
    for (const QJsonValue& value : root.value("recipients"_L1).toArray())
        manifest.recipients.append(value.toString());
    manifest.byPassword = root.value("byPassword"_L1).toBool();
    for (const QJsonValue& value : root.value("entries"_L1).toArray())
        manifest.entries.append(readEntry(value.toObject()));
    if (version < 1 || manifest.mediaType.isEmpty() || manifest.package.isEmpty() ||
        !manifest.madeAt.isValid())
        return Error(ErrorKind::PackageAltered, {file},
                     u"manifest: "_s + (fault.error ? fault.errorString() : u"a field"_s));
    return manifest;
}

} // namespace beraad::sealing
