// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/certificatessection.h"

#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/setup/recordtable.h"

#include "core/base/files.h"
#include "core/domain/access.h"
#include "core/identity/registrar.h"
#include "core/signing/certificaterequest.h"
#include "core/signing/truststore.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/wording/formats.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using signing::Certificate;
using signing::CertificateRequest;

namespace {

RecordRow rowOfNone(const QString& id, const Member& member)
{
    return {id,
            {{member.name, {}},
             {{}, {}},
             {{}, {}},
             {{}, {}},
             {CertificatesSection::tr("none in use"), {}, true},
             {{}, {}}}};
}

RecordRow rowOf(const QString& id, const Member& member, const MemberCertificate& record,
                const QDateTime& now)
{
    const auto certificate = Certificate::fromDer(record.der);
    const QDateTime until = certificate ? certificate->validUntil() : QDateTime();
    const QString state =
        record.isInUse() ? CertificatesSection::tr("in use")
                         : CertificatesSection::tr("revoked: %1").arg(record.reason.simplified());
    return {id,
            {{member.name, {}},
             {certificate ? certificate->holder() : QString(), {}},
             {certificate ? certificate->issuer() : QString(), {}},
             {until.isValid() ? wording::longDate(until.toLocalTime().date()) : QString(), until,
              record.isInUse() && until < now},
             {state, {}},
             {record.fingerprint, {}}}};
}

/// The first in the file, as Registrar::add() takes it.
Result<Certificate> readCertificate(const QString& path, const QByteArray& bytes)
{
    signing::TrustStore read;
    if (!read.add(bytes))
        return Error(ErrorKind::CertificateUnreadable, {path});
    return read.certificates().first();
}

} // namespace

QString CertificatesSection::Line::id() const
{
    return certificate ? certificate->fingerprint : member.id.text();
}

CertificatesSection::CertificatesSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Certificates"), About::Programme, parent)
    , m_summary(new QLabel(this))
    , m_table(new RecordTable(QStringLiteral("setup/certificates"),
                              {{tr("Member"), 22},
                               {tr("In the name of"), 22},
                               {tr("Issued by"), 22},
                               {tr("Valid until"), 18},
                               {tr("State"), 24},
                               {tr("Fingerprint"), 24}},
                              0, session.settings(), this))
    , m_buttons(new QWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("Add from file…"), m_buttons))
    , m_answer(new QPushButton(tr("Answer a request…"), m_buttons))
    , m_revoke(new QPushButton(tr("Revoke…"), m_buttons))
{
    layOut();
    connect(&session, &Session::actingMemberChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_table, &RecordTable::currentIdChanged, this, &CertificatesSection::showLine);
    connect(m_add, &QPushButton::clicked, this, &CertificatesSection::addFromFile);
    connect(m_answer, &QPushButton::clicked, this, &CertificatesSection::answerRequest);
    connect(m_revoke, &QPushButton::clicked, this, &CertificatesSection::revoke);
}

void CertificatesSection::layOut()
{
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("Certificates of the members"));
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kStep);
    row->addWidget(m_add);
    row->addWidget(m_answer);
    row->addWidget(m_revoke);
    row->addStretch(1);
    column().addWidget(m_summary);
    column().addWidget(m_buttons);
    column().addWidget(m_table, 1);
    column().addStretch();
    setFocusProxy(m_table);
}

/// Whose signature counts is for those who lead and keep the dossier.
bool CertificatesSection::maySee() const
{
    const auto member = session().actingMember();
    return !member || mayAdvise(member->role);
}

Result<void> CertificatesSection::readLines()
{
    m_lines.clear();
    if (!maySee())
        return {};
    BERAAD_TRY(const auto all, storage::IdentityRecords(session().dossier()).certificates());
    for (const Member& member : session().members()) {
        bool hasOne = false;
        for (const MemberCertificate& certificate : all) {
            if (certificate.member != member.id)
                continue;
            m_lines.append({member, certificate});
            hasOne = hasOne || certificate.isInUse();
        }
        if (!hasOne)
            m_lines.append({member, std::nullopt});
    }
    return {};
}

Result<void> CertificatesSection::read()
{
    BERAAD_CHECK(readLines());
    const QDateTime now = session().clock().now();
    QList<RecordRow> rows;
    for (const Line& line : m_lines)
        rows.append(line.certificate ? rowOf(line.id(), line.member, *line.certificate, now)
                                     : rowOfNone(line.id(), line.member));
    m_table->showRows(rows);
    showSummary();
    showLine();
    return {};
}

void CertificatesSection::showSummary()
{
    m_summary->setText(
        maySee() ? tr("By these the members are known when they sign, and for these a round is "
                      "sealed. A key with its certificate is issued in Exchange; here come those "
                      "that members have themselves.")
                 : tr("The certificates of the members are for the chair and the secretary."));
    m_table->setVisible(maySee());
    m_buttons->setVisible(maySee());
}

const CertificatesSection::Line* CertificatesSection::current() const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [this](const Line& line) {
        return line.id() == m_table->currentId();
    });
    return found == m_lines.end() ? nullptr : &*found;
}

void CertificatesSection::showLine()
{
    const Line* line = current();
    m_add->setEnabled(line);
    m_answer->setEnabled(line && !m_isAnswering);
    m_revoke->setEnabled(line && line->certificate && line->certificate->isInUse());
}

bool CertificatesSection::isRight(const Certificate& certificate, const Member& member) const
{
    return session().prompts().confirm(
        {.title = tr("Add this certificate for %1?").arg(member.name),
         .text = tr("It is in the name of %1, issued by %2 and valid until %3. Its fingerprint is "
                    "%4: compare it with %5 first. What is signed with it counts as theirs.")
                     .arg(certificate.holder(), certificate.issuer(),
                          wording::longDate(certificate.validUntil().toLocalTime().date()),
                          certificate.fingerprint(), member.name),
         .accept = tr("Add certificate")});
}

void CertificatesSection::addFromFile()
{
    const Line* line = current();
    if (!line)
        return;
    const Member member = line->member;
    FileQuestion question;
    question.title = tr("Certificate of %1").arg(member.name);
    question.filter = tr("Certificates (*.pem *.crt *.cer *.der)");
    const QString path = session().prompts().openFile(question);
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readFile(path);
    if (!tell(bytes))
        return;
    const Result<Certificate> certificate = readCertificate(path, *bytes);
    if (!tell(certificate) || !isRight(*certificate, member))
        return;
    if (tell(identity::Registrar(session().history()).add(member.id, *bytes, path))) {
        m_table->setCurrentId(certificate->fingerprint());
        refresh();
    }
}

bool CertificatesSection::isRight(const CertificateRequest& request, const Member& member) const
{
    return session().prompts().confirm(
        {.title = tr("Issue a certificate for %1?").arg(member.name),
         .text = tr("The request says that it comes from %1. The fingerprint of its key is %2: "
                    "compare it by telephone with the one that %3 sees.")
                     .arg(request.holder(), request.keyFingerprint(), member.name),
         .accept = tr("They are the same")});
}

void CertificatesSection::answerRequest()
{
    const Line* line = current();
    if (!line)
        return;
    const Member member = line->member;
    const auto authority = storage::IdentityRecords(session().dossier()).authority();
    if (!tell(authority) ||
        (!*authority && !tell(Result<void>(Error(ErrorKind::AuthorityMissing)))))
        return;
    FileQuestion question;
    question.title = tr("Request of %1").arg(member.name);
    question.filter = tr("Requests (*.pem *.csr)");
    const QString path = session().prompts().openFile(question);
    if (path.isEmpty())
        return;
    const Result<QByteArray> pem = readFile(path);
    if (!tell(pem))
        return;
    const auto request = CertificateRequest::fromPem(*pem, path);
    if (!tell(request) || !isRight(*request, member))
        return;
    auto password = session().prompts().askText(
        {tr("Issue a certificate"),
         tr("This is the password that the secretariat made up when the first keys were made."),
         tr("Password for making keys"),
         tr("Go on"),
         {},
         TextQuestion::Form::Secret});
    if (!password || password->isEmpty())
        return;
    FileQuestion target;
    target.title = tr("Where will the certificate for %1 lie?").arg(member.name);
    target.filter = tr("Certificates (*.pem)");
    target.suggested = QFileInfo(path).completeBaseName() + QStringLiteral("-answer.pem");
    target.suffix = QStringLiteral("pem");
    const QString answer = session().prompts().saveFile(target);
    if (!answer.isEmpty())
        answerTo(answer, *request, member, std::move(*password));
}

/// By a connection of its own: the password opens the authority slowly.
void CertificatesSection::answerTo(const QString& path, const CertificateRequest& request,
                                   const Member& member, QString password)
{
    m_isAnswering = true;
    showLine();
    const auto secret = std::make_shared<signing::Secret>(signing::Secret::take(password));
    LongTask* task = session().start(
        tr("Issuing a certificate"),
        [open = &session().dossier(), actor = session().history().actor(), path, request,
         member = member.id, secret](const Progress& progress) -> Result<void> {
            BERAAD_TRY(const auto connection, open->alongside());
            commands::History history(*connection, actor);
            identity::Registrar registrar(history);
            BERAAD_TRY(const auto authority, registrar.unlock(*secret));
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled);
            return registrar.answerTo(path, authority, member, request);
        });
    connect(task, &LongTask::ended, this, [this] {
        m_isAnswering = false;
        refresh();
    });
    connect(task, &LongTask::failed, this,
            [this](const Error& error) { tell(Result<void>(error)); });
    connect(task, &LongTask::finished, this, [this, path, name = member.name] {
        message().say(InlineMessage::Kind::Note,
                      tr("The certificate is in %1. Send it to %2, who puts it beside the key.")
                          .arg(QDir::toNativeSeparators(path), name));
    });
}

void CertificatesSection::revoke()
{
    const Line* line = current();
    if (!line || !line->certificate)
        return;
    const auto reason = session().prompts().askText(
        {tr("Revoke a certificate of %1").arg(line->member.name),
         tr("What is signed with it from now on is not accepted, and nothing is sealed for it. "
            "This cannot be undone."),
         tr("Why"),
         tr("Revoke"),
         {},
         TextQuestion::Form::Line});
    if (!reason)
        return;
    if (tell(identity::Registrar(session().history())
                 .revoke({line->certificate->fingerprint, *reason})))
        refresh();
}

} // namespace beraad::ui

#include "moc_certificatessection.cpp"
