// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secondopinion.h"

#include "tests/support/foreigntool.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace beraad::tests {

using namespace Qt::StringLiterals;

namespace {

struct Ranges
{
    qsizetype gapStart = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;
};

std::optional<Ranges> lastRanges(const QByteArray& pdf)
{
    const qsizetype at = pdf.lastIndexOf("/ByteRange");
    if (at < 0)
        return {};
    static const QRegularExpression form(u"\\[\\s*0\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)"_s);
    const auto match = form.match(QString::fromLatin1(pdf.mid(at, 100)));
    Ranges ranges;
    ranges.gapStart = match.captured(1).toLongLong();
    ranges.gapEnd = match.captured(2).toLongLong();
    ranges.end = ranges.gapEnd + match.captured(3).toLongLong();
    return match.hasMatch() ? std::optional(ranges) : std::nullopt;
}

/// Without the zeros behind it, by the length that stands in its first bytes.
QByteArray derIn(const QByteArray& hex)
{
    const QByteArray padded = QByteArray::fromHex(hex);
    if (padded.size() < 4 || padded[1] != '\x82')
        return padded;
    const int length = (uchar(padded[2]) << 8) + uchar(padded[3]);
    return padded.left(4 + length);
}

QString store(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test could not write its file");
    return file.fileName();
}

std::optional<QString> textOf(const std::optional<ToolOutput>& output)
{
    return output ? std::optional(output->text) : std::nullopt;
}

} // namespace

std::optional<QString> pdfsigOpinion(const QString& path)
{
    return textOf(runTool(u"pdfsig"_s, {u"-nocert"_s, path}));
}

std::optional<QString> mutoolOpinion(const QString& path)
{
    return textOf(runTool(u"mutool"_s, {u"sign"_s, u"-v"_s, path}));
}

std::optional<CmsOpinion> opensslOpinion(const QByteArray& pdf, const QString& trusted)
{
    const auto ranges = lastRanges(pdf);
    if (!ranges)
        return CmsOpinion::Nothing;
    const QTemporaryDir folder;
    const QByteArray gap = pdf.mid(ranges->gapStart, ranges->gapEnd - ranges->gapStart);
    const QString cms = store(folder, u"signature"_s, derIn(gap.mid(1, gap.size() - 2)));
    const QString content =
        store(folder, u"content"_s,
              pdf.left(ranges->gapStart) + pdf.mid(ranges->gapEnd, ranges->end - ranges->gapEnd));
    const auto output =
        runTool(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s,
                               u"DER"_s, u"-in"_s, cms, u"-content"_s, content, u"-CAfile"_s,
                               trusted, u"-out"_s, folder.filePath(u"out"_s)});
    if (!output)
        return {};
    return output->exitCode == 0 ? CmsOpinion::Good : CmsOpinion::Bad;
}

} // namespace beraad::tests
