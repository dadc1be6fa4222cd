// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/keyoptions.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/signing/cards.h"
#include "core/signing/secretprompt.h"

#include <QFileInfo>
#include <QSettings>

namespace beraad::app {

using namespace signing;

namespace {

constexpr auto kPasswordVariable = "BERAAD_PASSWORD";

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

QString moduleOf(const Options& options)
{
    const QString named = options.value(option("card-module"));
    return named.isEmpty() ? QSettings().value(kCardModuleSetting).toString() : named;
}

/// The one card whose label begins so; every label begins with nothing.
Result<Card> cardNamed(const QList<Card>& cards, const QString& label)
{
    QList<Card> fitting;
    for (const Card& card : cards) {
        if (card.label.startsWith(label, Qt::CaseInsensitive))
            fitting.append(card);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (cards.isEmpty())
        return Error(ErrorKind::CardMissing);
    QStringList labels;
    for (const Card& card : cards)
        labels.append(card.label);
    return Error(ErrorKind::NameUnknown, {label},
                 CommandLine::tr("the cards here: %1").arg(labels.join(QStringLiteral(", "))));
}

/// The certificate that is meant: the first for signatures, or one by its holder or fingerprint.
Result<Certificate> certificateNamed(const Card& card, const QString& name)
{
    for (const Certificate& certificate : card.signingCertificates()) {
        if (name.isEmpty() || certificate.holder().contains(name, Qt::CaseInsensitive) ||
            certificate.fingerprint().startsWith(name.toLower()))
            return certificate;
    }
    return Error(ErrorKind::NameUnknown, {name});
}

/// With what the card tells of the tries that are left, before one is spent.
QString pinQuestion(const Card& card)
{
    switch (card.pin) {
    case PinState::LastTry:
        return CommandLine::tr("PIN of “%1” (the last try before the card is locked):")
            .arg(card.label);
    case PinState::FewTries:
        return CommandLine::tr("PIN of “%1” (a wrong one was given before):").arg(card.label);
    case PinState::Ready:
    case PinState::Locked:
        break;
    }
    return CommandLine::tr("PIN of “%1”:").arg(card.label);
}

} // namespace

void KeyOptions::addTo(Options& options)
{
    options.add(option("key"), CommandLine::tr("Sign with this key file (.p12 or .pfx)."),
                option("file"));
    options.add(option("card"), CommandLine::tr("Sign with the smart card in the reader."));
    options.add(option("card-label"), CommandLine::tr("Which card, by the start of its label."),
                option("label"));
    options.add(option("card-module"),
                CommandLine::tr("The PKCS#11 library that reads the card, where it is not found "
                                "by itself."),
                option("file"));
    options.add(option("certificate"),
                CommandLine::tr("Which certificate on the card: part of the holder’s name, or the "
                                "start of its SHA-256."),
                option("name"));
    options.add(option("password-file"),
                CommandLine::tr("A file whose first line is the password or PIN. Without it: the "
                                "variable %1, else you are asked.")
                    .arg(QString::fromLatin1(kPasswordVariable)),
                option("file"));
}

bool KeyOptions::isUnclear() const
{
    return m_options.has(option("key")) == m_options.has(option("card"));
}

Result<SigningKey> KeyOptions::open(Console& console) const
{
    return m_options.has(option("card")) ? fromCard(console) : fromFile();
}

Result<SigningKey> KeyOptions::fromFile() const
{
    const QString path = m_options.value(option("key"));
    if (!QFileInfo::exists(path))
        return Error(ErrorKind::FileNotFound, {path});
    BERAAD_TRY(const Secret password,
               secret(CommandLine::tr("Password of “%1”:").arg(QFileInfo(path).fileName())));
    return openKeyFile(path, password);
}

Result<SigningKey> KeyOptions::fromCard(Console& console) const
{
    const std::unique_ptr<CardReaders> readers = CardReaders::ofThisMachine(moduleOf(m_options));
    BERAAD_TRY(const QList<Card> cards, readers->cards());
    BERAAD_TRY(const Card card, cardNamed(cards, m_options.value(option("card-label"))));
    BERAAD_CHECK(card.canLogIn());
    BERAAD_TRY(const Certificate certificate,
               certificateNamed(card, m_options.value(option("certificate"))));
    BERAAD_CHECK(usableForSigningAt(certificate, SystemClock().now()));
    Secret pin;
    if (card.hasPinPad) {
        console.complain(CommandLine::tr("Type the PIN of “%1” on the reader.").arg(card.label));
    } else {
        BERAAD_TRY(pin, secret(pinQuestion(card)));
    }
    return readers->logIn(card, certificate, pin);
}

Result<Secret> readSecret(const QString& passwordFile, const QString& question)
{
    if (!passwordFile.isEmpty()) {
        BERAAD_TRY(const QByteArray bytes, readFile(passwordFile));
        QString line = QString::fromUtf8(bytes.split('\n').constFirst());
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        return Secret::take(line);
    }
    if (qEnvironmentVariableIsSet(kPasswordVariable))
        return Secret(qEnvironmentVariable(kPasswordVariable));
    return askSecret(question);
}

} // namespace beraad::app
