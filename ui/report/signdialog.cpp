// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/signdialog.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"

#include "core/signing/signer.h"
#include "core/storage/dossier.h"
#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

SignDialog::SignDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
                       const domain::Round& round, const storage::StoredReport& report,
                       QWidget* parent)
    : GrowingDialog(parent)
    , m_session(session)
    , m_round(round)
    , m_report(report)
    , m_intention(new QLabel(this))
    , m_keys(new KeyChooser(session, std::move(readers), this))
    , m_outcome(new InlineMessage(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Sign the report of round %1").arg(round.number));
    setMinimumWidth(76 * kStep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(2 * kStep);
    column->addWidget(
        new SectionHeading(tr("What is signed"), SectionHeading::Level::Section, this));
    column->addWidget(makeFacts());
    column->addWidget(m_outcome);
    m_asking = makeKeys();
    column->addWidget(m_asking);
    column->addStretch(1); // what is left when the question is answered
    column->addWidget(m_buttons);
    addButtons();
    updateButtons();
    m_keys->setFocus();
}

QWidget* SignDialog::makeFacts()
{
    auto* facts = new QWidget(this);
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * kStep);
    form->setVerticalSpacing(kHalfStep);
    const auto add = [&](const QString& name, const QString& value) {
        auto* label = new QLabel(value, facts);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(name, label);
    };
    add(tr("Document"), tr("Advice report of round %1, %2")
                            .arg(m_round.number)
                            .arg(wording::nameOf(m_report.language)));
    add(tr("Made on"), wording::longDateTime(m_report.madeAt));
    add(tr("From data"), m_report.dataDigest.left(16));
    add(tr("File"), m_report.sha256.left(16));
    return facts;
}

QWidget* SignDialog::makeKeys()
{
    auto* keys = new QWidget(this);
    auto* column = new QVBoxLayout(keys);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    m_intention->setText(tr("The signature shows in the report. From then on every change to the "
                            "file can be seen. A signature cannot be undone; a new report can be "
                            "made and signed."));
    m_intention->setWordWrap(true);
    column->addWidget(m_intention);
    column->addWidget(new SectionHeading(tr("Sign with"), SectionHeading::Level::Section, keys));
    column->addWidget(m_keys, 1);
    connect(m_keys, &KeyChooser::completeChanged, this, &SignDialog::updateButtons);
    connect(m_keys, &KeyChooser::opened, this, &SignDialog::signWith);
    connect(m_keys, &KeyChooser::failed, this, &SignDialog::fail);
    return keys;
}

void SignDialog::addButtons()
{
    m_buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_sign = m_buttons->addButton(tr("Sign report"), QDialogButtonBox::ActionRole);
    m_sign->setDefault(true);
    connect(m_sign, &QPushButton::clicked, this, &SignDialog::openKey);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SignDialog::reject);
}

void SignDialog::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

void SignDialog::openKey()
{
    setWorking(true);
    m_keys->open();
}

void SignDialog::signWith(const SharedKey& key)
{
    const auto request = publishing::ReportDesk(m_session.history()).request(m_report, **key);
    if (!request)
        return fail(request.error());
    const auto pdf = storage::OutputRecords(m_session.dossier()).content(m_report.id);
    if (!pdf)
        return fail(pdf.error());
    const auto result = std::make_shared<QByteArray>();
    const signing::Certificate signer = (*key)->certificate();
    LongTask* task = m_session.start(
        tr("Signing the report"),
        [pdf = *pdf, key, request = *request, result](const Progress&) -> Result<void> {
            auto done = signing::signPdf(pdf, **key, request);
            key->reset(); // a card is logged out at once
            if (!done)
                return done.error();
            *result = std::move(done).value();
            return {};
        });
    connect(task, &LongTask::failed, this, &SignDialog::fail);
    connect(task, &LongTask::finished, this, [this, result, signer] { keep(*result, signer); });
}

void SignDialog::keep(const QByteArray& pdf, const signing::Certificate& signer)
{
    const auto stored =
        publishing::ReportDesk(m_session.history()).storeSigned(m_report, pdf, signer);
    if (!stored)
        return fail(stored.error());
    setWorking(false);
    showSigned(*stored, signer);
}

void SignDialog::showSigned(const storage::StoredReport& report, const signing::Certificate& signer)
{
    m_asking->hide();
    m_outcome->say(
        InlineMessage::Kind::Note,
        tr("%1 signed the report on %2, with a certificate of %3. The signature was "
           "verified, and the signed report is stored in the dossier.")
            .arg(signer.holder(), wording::longDateTime(report.signedAt), signer.issuer()));
    m_buttons->clear();
    QPushButton* save = m_buttons->addButton(tr("Save a copy…"), QDialogButtonBox::ActionRole);
    QPushButton* close = m_buttons->addButton(QDialogButtonBox::Close);
    close->setAutoDefault(false);
    save->setDefault(true);
    save->setFocus(Qt::OtherFocusReason);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveRequested();
        accept();
    });
    adjustSize();
}

void SignDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_asking->setEnabled(!working);
    updateButtons();
}

void SignDialog::fail(const Error& error)
{
    setWorking(false);
    m_keys->showError(error);
}

void SignDialog::updateButtons()
{
    if (!m_sign || m_asking->isHidden())
        return;
    m_sign->setText(m_isWorking ? tr("Signing…") : tr("Sign report"));
    m_sign->setEnabled(!m_isWorking && m_keys->isComplete());
}

} // namespace beraad::ui

#include "moc_signdialog.cpp"
