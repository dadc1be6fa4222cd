// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptop/rounddialog.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/progressline.h"
#include "ui/kit/prompts.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/settings.h"
#include "ui/laptop/arrivedround.h"
#include "ui/laptop/signercheck.h"

#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

RoundDialog::RoundDialog(const LaptopParts& parts, const QString& package, QWidget* parent)
    : GrowingDialog(parent)
    , m_parts(parts)
    , m_arrival(std::make_shared<ArrivedRound>())
    , m_problem(new InlineMessage(this))
    , m_signer(new SignerCheck(this))
    , m_progress(new ProgressLine(this))
    , m_buttons(new QDialogButtonBox(this))
{
    m_arrival->file = package;
    setWindowTitle(tr("Open a round"));
    setMinimumWidth(76 * kStep);
    m_question = makeQuestion();
    m_place = makePlace();
    layOut();
    connect(m_signer, &SignerCheck::comparedChanged, this, &RoundDialog::updateButtons);
    goTo(Step::Key);
}

RoundDialog::~RoundDialog()
{
    // What it works on goes with it; each task waits for its end.
    qDeleteAll(findChildren<LongTask*>());
}

QString RoundDialog::run(const LaptopParts& parts, const QString& package, QWidget* window)
{
    RoundDialog dialog(parts, package, window);
    return dialog.exec() == QDialog::Accepted ? dialog.dossier() : QString();
}

void RoundDialog::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(2 * kStep);
    column->addWidget(new SectionHeading(QFileInfo(m_arrival->file).fileName(),
                                         SectionHeading::Level::Section, this));
    column->addWidget(m_problem);
    column->addWidget(m_question);
    column->addWidget(m_signer);
    column->addWidget(m_place);
    column->addStretch(1);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);
    m_buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_next = m_buttons->addButton(tr("Open"), QDialogButtonBox::ActionRole);
    m_next->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &RoundDialog::goOn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RoundDialog::reject);
}

QWidget* RoundDialog::makeQuestion()
{
    auto* question = new QWidget(this);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    auto* why = new QLabel(tr("The secretariat sealed this round for you. Your key opens it: the "
                              "file that you got from the secretariat with its password, or your "
                              "card."),
                           question);
    why->setWordWrap(true);
    m_keys = new KeyChooser(
        m_parts.prompts,
        [this](const QString& title, LongTask::Work work) { return start(title, std::move(work)); },
        m_parts.readers, question);
    const QString along = keyFileBeside(m_arrival->file);
    m_keys->setKeyFile(along.isEmpty() ? m_parts.settings.lastKeyFile() : along);
    column->addWidget(why);
    column->addWidget(m_keys, 1);
    connect(m_keys, &KeyChooser::completeChanged, this, &RoundDialog::updateButtons);
    connect(m_keys, &KeyChooser::failed, this, [this](const Error& error) {
        setWorking(false);
        m_keys->showError(error);
    });
    connect(m_keys, &KeyChooser::opened, this, [this](const SharedKey& key) {
        m_arrival->key = std::exchange(*key, std::nullopt);
        openPackage();
    });
    return question;
}

QWidget* RoundDialog::makePlace()
{
    auto* place = new QWidget(this);
    m_consequence = new QLabel(place);
    m_consequence->setWordWrap(true);
    m_path = new QLabel(place);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_elsewhere = new QPushButton(tr("Else&where…"), place);
    m_elsewhere->setAutoDefault(false);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(2 * kStep);
    m_facts->setVerticalSpacing(kHalfStep);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addLayout(m_facts);
    column->addSpacing(kStep);
    column->addWidget(m_consequence);
    column->addWidget(m_path);
    column->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    connect(m_elsewhere, &QPushButton::clicked, this, &RoundDialog::choosePlace);
    return place;
}

LongTask* RoundDialog::start(const QString& title, LongTask::Work work)
{
    auto* task = new LongTask(title, std::move(work), this);
    connect(task, &LongTask::ended, task, &QObject::deleteLater);
    task->start();
    m_progress->follow(task);
    m_task = task;
    return task;
}

void RoundDialog::goOn()
{
    m_problem->clear();
    switch (m_step) {
    case Step::Key:
        setWorking(true);
        m_keys->open();
        return;
    case Step::Signer:
        m_arrival->compared.append(m_signer->fingerprint());
        openPackage();
        return;
    case Step::Place:
        store();
        return;
    }
}

void RoundDialog::openPackage()
{
    setWorking(true);
    LongTask* task = start(tr("Opening the package"),
                           [arrival = m_arrival, &clock = m_parts.clock](const Progress& progress) {
                               return openRound(*arrival, clock, progress);
                           });
    connect(task, &LongTask::finished, this, &RoundDialog::opened);
    connect(task, &LongTask::failed, this, &RoundDialog::fail);
    connect(task, &LongTask::cancelled, this, [this] { goTo(Step::Key); });
}

void RoundDialog::opened()
{
    m_dossier = proposedDossier(*m_arrival, m_parts.settings);
    showArrived();
    showPlace();
    goTo(Step::Place);
}

void RoundDialog::showArrived()
{
    const exchange::RoundContents& contents = m_arrival->package->contents();
    const sealing::SealedFile& file = m_arrival->package->file();
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString& name, const QString& value) {
        auto* label = new QLabel(value);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        m_facts->addRow(name, label);
    };
    add(tr("Programme"), contents.programme.name);
    add(tr("Round"), tr("%1, with %n plan(s) to read", nullptr, int(contents.plans.size()))
                         .arg(contents.round.number));
    add(tr("For"), contents.member.name);
    add(tr("From"), file.signer().holder());
    add(tr("Made on"), wording::longDateTime(file.manifest().madeAt));
    switch (m_arrival->package->ownWork()) {
    case exchange::OwnWorkState::None:
        break;
    case exchange::OwnWorkState::Read:
        add(tr("Your work"), tr("What you handed in comes along, for where it is missing"));
        break;
    case exchange::OwnWorkState::TooNew:
        add(tr("Your work"),
            tr("What you handed in comes along as a newer version of Beraad writes it, and this "
               "one cannot read that. To have it here, cancel, install the newer version and open "
               "this file again. What you have here stays as it is."));
        break;
    }
}

void RoundDialog::showPlace()
{
    const bool isThere = QFileInfo::exists(m_dossier);
    m_consequence->setText(
        isThere ? tr("You have a dossier of this programme. Plans and assignments in it are "
                     "brought up to date; what you wrote stays as it is.")
                : tr("A dossier of your own is made for it, in which you read and judge. It will "
                     "lie here:"));
    m_path->setText(QDir::toNativeSeparators(m_dossier));
    m_elsewhere->setVisible(!isThere);
    m_next->setText(isThere ? tr("Update dossier") : tr("Make dossier"));
}

void RoundDialog::choosePlace()
{
    const QFileInfo proposed(m_dossier);
    const QString path = m_parts.prompts.saveFile({.title = tr("Where will your dossier lie?"),
                                                   .folder = proposed.absolutePath(),
                                                   .filter = tr("Dossiers (*.beraad)"),
                                                   .suggested = proposed.fileName(),
                                                   .suffix = QStringLiteral("beraad")});
    if (path.isEmpty())
        return;
    m_dossier = QFileInfo(path).absoluteFilePath();
    showPlace();
}

void RoundDialog::store()
{
    if (!m_parts.release(m_dossier))
        return;
    setWorking(true);
    LongTask* task =
        start(tr("Storing the plans"), [arrival = m_arrival, path = m_dossier,
                                        &clock = m_parts.clock](const Progress& progress) {
            return storeRound(*arrival, path, clock, progress);
        });
    connect(task, &LongTask::finished, this, &RoundDialog::stored);
    connect(task, &LongTask::failed, this, &RoundDialog::fail);
    connect(task, &LongTask::cancelled, this, [this] { goTo(Step::Place); });
}

void RoundDialog::stored()
{
    const exchange::RoundContents& contents = m_arrival->package->contents();
    const QString member = contents.member.id.text();
    m_parts.settings.setOwnDossier(contents.programme.id.text(), member, m_dossier);
    m_parts.settings.setActingMember(m_dossier, member);
    if (!m_keys->keyFile().isEmpty())
        m_parts.settings.setKeyFile(member,
                                    keepKeyFile(m_keys->keyFile(), m_arrival->file, m_dossier));
    m_isWorking = false;
    accept();
}

void RoundDialog::goTo(Step step)
{
    m_step = step;
    if (step == Step::Key)
        m_arrival->key.reset(); // a card is logged out
    m_question->setVisible(step == Step::Key);
    m_signer->setVisible(step == Step::Signer);
    m_place->setVisible(step == Step::Place);
    setWorking(false);
    if (step == Step::Key) {
        m_next->setText(tr("Open"));
        m_keys->setFocus();
    } else if (step == Step::Signer) {
        m_next->setText(tr("Trust and open"));
        m_signer->setFocus();
    } else {
        m_next->setFocus();
    }
}

void RoundDialog::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_question->setEnabled(!isWorking);
    m_signer->setEnabled(!isWorking);
    m_place->setEnabled(!isWorking);
    updateButtons();
}

void RoundDialog::fail(const Error& error)
{
    if (error.kind() == ErrorKind::PackageSignerUnknown && m_step == Step::Key) {
        m_signer->show(error.arguments().value(1), error.arguments().value(2));
        return goTo(Step::Signer);
    }
    goTo(m_step == Step::Place ? Step::Place : Step::Key);
    m_problem->sayError(wording::sentence(error));
}

void RoundDialog::updateButtons()
{
    if (!m_next)
        return;
    const bool isReady = m_step == Step::Key      ? m_keys->isComplete()
                         : m_step == Step::Signer ? m_signer->isCompared()
                                                  : true;
    m_next->setEnabled(!m_isWorking && isReady);
}

void RoundDialog::reject()
{
    if (m_isWorking && m_task)
        m_task->cancel();
    else
        QDialog::reject();
}

} // namespace beraad::ui

#include "moc_rounddialog.cpp"
