// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchedcard/softcard.h"

#include "tests/support/foreigntool.h"

#include <QDir>
#include <QFile>

namespace beraad::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSoftHsm = "/usr/lib/softhsm/libsofthsm2.so"_L1;

void store(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test could not write %s", qPrintable(path));
}

void run(const QString& program, const QStringList& arguments)
{
    const auto output = runTool(program, arguments);
    if (!output || output->exitCode != 0)
        qFatal("%s failed: %s", qPrintable(program),
               output ? qPrintable(output->text) : "not installed");
}

} // namespace

bool SoftCards::areAvailable()
{
    return QFile::exists(kSoftHsm) && runTool(u"softhsm2-util"_s, {u"--version"_s}) &&
           runTool(u"pkcs11-tool"_s, {u"--help"_s});
}

SoftCards::SoftCards()
    : m_library(module())
{
    QDir(m_folder.path()).mkdir(u"tokens"_s);
    const QString settings = m_folder.filePath(u"softhsm2.conf"_s);
    store(settings, "directories.tokendir = "_ba + QFile::encodeName(m_folder.path()) +
                        "/tokens\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", QFile::encodeName(settings));
    const auto watched =
        reinterpret_cast<decltype(&beraadWatchedCard)>(m_library.resolve("beraadWatchedCard"));
    if (!watched)
        qFatal("the watched card was not loaded: %s", qPrintable(m_library.errorString()));
    m_watched = watched();
}

QString SoftCards::module()
{
    return QString::fromUtf8(BERAAD_WATCHED_CARD);
}

void SoftCards::add(const QString& label)
{
    run(u"softhsm2-util"_s, {u"--init-token"_s, u"--free"_s, u"--label"_s, label, u"--pin"_s,
                             QString::fromLatin1(kPin), u"--so-pin"_s, u"12345678"_s});
}

void SoftCards::putKey(const QString& label, const QString& id, const TestIdentity& identity,
                       KeyUse use)
{
    QStringList more;
    if (use == KeyUse::PinEachTime)
        more << u"--always-auth"_s;
    write(label, id, u"privkey"_s, identity.privateKeyPem(), more);
}

void SoftCards::putCertificate(const QString& label, const QString& id,
                               const signing::Certificate& certificate)
{
    write(label, id, u"cert"_s, certificate.der(), {});
}

void SoftCards::write(const QString& label, const QString& id, const QString& type,
                      const QByteArray& bytes, const QStringList& more)
{
    const QString path = m_folder.filePath(u"object"_s);
    store(path, bytes);
    run(u"pkcs11-tool"_s,
        QStringList{u"--module"_s, kSoftHsm, u"--token-label"_s, label, u"--login"_s, u"--pin"_s,
                    QString::fromLatin1(kPin), u"--write-object"_s, path, u"--type"_s, type,
                    u"--id"_s, id, u"--label"_s, u"object "_s + id, u"--usage-sign"_s,
                    u"--usage-decrypt"_s, u"--usage-derive"_s} +
            more);
    QFile::remove(path);
}

} // namespace beraad::tests
