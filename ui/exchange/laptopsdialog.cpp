// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/laptopsdialog.h"

#include "ui/exchange/authoritypassword.h"
#include "ui/exchange/packagenames.h"
#include "ui/exchange/passwordsheet.h"
#include "ui/keys/keywork.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/longtask.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/taborder.h"

#include "core/identity/directory.h"
#include "core/identity/registrar.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/wording/errorwording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using exchange::IssuedLaptops;
using exchange::LaptopsOrder;

namespace {

/// X.509 knows no longer name.
constexpr int kLongestHolder = 64;

/// What is issued, for the thread that does it.
struct Issue
{
    commands::Actor actor;
    QString authorityName; ///< of a new authority; empty: it is there
    std::shared_ptr<signing::Secret> password;
    LaptopsOrder order;
    SharedKey sender;
};

Result<signing::CertificateAuthority> authorityFor(identity::Registrar& registrar,
                                                   const Issue& issue)
{
    if (!issue.authorityName.isEmpty())
        BERAAD_CHECK(registrar.makeAuthority(issue.authorityName, *issue.password));
    return registrar.unlock(*issue.password);
}

Result<void> makeFolders(const LaptopsOrder& order)
{
    for (const exchange::LaptopOrder& laptop : order.laptops) {
        const QString folder = QFileInfo(laptop.keyFile).absolutePath();
        if (!QDir().mkpath(folder))
            return Error(ErrorKind::FileNotWritable, {folder});
    }
    return {};
}

/// Gives what was issued even where it ended early; an error when nothing was.
Result<IssuedLaptops> issueOn(const storage::Dossier& open, const Issue& issue,
                              const Progress& progress)
{
    BERAAD_TRY(const auto connection, open.alongside());
    commands::History history(*connection, issue.actor);
    identity::Registrar registrar(history);
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    BERAAD_TRY(const signing::CertificateAuthority authority, authorityFor(registrar, issue));
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled);
    BERAAD_CHECK(makeFolders(issue.order));
    const auto sender = issue.sender ? *issue.sender : std::optional<signing::SigningKey>();
    IssuedLaptops issued =
        exchange::issueLaptops(history, authority, issue.order, sender, progress);
    if (issue.sender)
        issue.sender->reset(); // a card is logged out at once
    if (issued.laptops.isEmpty() && !issued.ended)
        return issued.ended.error();
    return issued;
}

} // namespace

LaptopsDialog::LaptopsDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
                             const exchange::ProgressBoard& board, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_message(new InlineMessage(this))
    , m_steps(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_reasonLabel(
          new QLabel(tr("&Why do they get a new key? The old one no longer counts."), this))
    , m_reason(new QLineEdit(this))
    , m_ownKey(new QLabel(tr("Your own new key signs them. It lies with the others."), this))
    , m_work(new KeyWork(session, this))
    , m_keys(new KeyChooser(
          session.prompts(),
          [this](const QString& title, LongTask::Work work) {
              return m_work->start(title, std::move(work));
          },
          std::move(readers), this))
    , m_sheet(new PasswordSheet(session, this))
    , m_missing(new QuietLabel({}, this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Issue laptops for round %1").arg(session.round()->number));
    resize(84 * kStep, 82 * kStep);
    const auto authority = storage::IdentityRecords(session.dossier()).authority();
    m_authority =
        new AuthorityPassword(authority && *authority ? (*authority)->madeAt : QDateTime(), this);
    const Result<void> found = findPeople(board);
    fill();
    layOut();
    if (!authority)
        fail(authority.error());
    else if (!found)
        fail(found.error());
    connect(m_list, &QListWidget::itemChanged, this, &LaptopsDialog::updateButtons);
    connect(m_reason, &QLineEdit::textChanged, this, &LaptopsDialog::updateButtons);
    connect(m_authority, &AuthorityPassword::completeChanged, this, &LaptopsDialog::updateButtons);
    connect(m_keys, &KeyChooser::completeChanged, this, &LaptopsDialog::updateButtons);
    connect(m_keys, &KeyChooser::opened, this, &LaptopsDialog::issue);
    connect(m_keys, &KeyChooser::failed, this, [this](const Error& error) {
        setWorking(false);
        m_keys->showError(error);
    });
    connect(m_issue, &QPushButton::clicked, this, &LaptopsDialog::askFolder);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &LaptopsDialog::reject);
    updateButtons();
    m_list->setFocus();
}

Result<void> LaptopsDialog::findPeople(const exchange::ProgressBoard& board)
{
    for (const domain::Member& member : m_session.members()) {
        const auto reader =
            std::find_if(board.members.begin(), board.members.end(),
                         [&](const auto& each) { return each.member.id == member.id; });
        const int reads = reader == board.members.end() ? 0 : reader->reads;
        if (reads == 0 && member.role == domain::MemberRole::Member)
            continue; // has nothing to open
        BERAAD_TRY(const auto keys, identity::certificatesOf(m_session.dossier(), member.id));
        m_people.append({member, reads, !keys.isEmpty()});
    }
    return {};
}

void LaptopsDialog::fill()
{
    m_list->setAccessibleName(tr("For whom"));
    for (const Person& person : m_people) {
        const QString reads =
            person.reads > 0 ? tr("%n plan(s)", nullptr, person.reads) : tr("reads no plan");
        const QString key = person.hasKey ? tr("has a key") : tr("no key yet");
        auto* item = new QListWidgetItem(
            QStringLiteral("%1: %2, %3").arg(person.member.name, reads, key), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(person.hasKey ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void LaptopsDialog::layOut()
{
    m_buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    m_issue = m_buttons->addButton(tr("Issue…"), QDialogButtonBox::ActionRole);
    m_issue->setDefault(true);
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(m_sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(kStep);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    column->addWidget(m_missing);
    column->addWidget(m_work);
    column->addWidget(m_buttons);
}

QWidget* LaptopsDialog::makeQuestion()
{
    auto* question = new QWidget(m_steps);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    const auto heading = [&](const QString& text) {
        column->addWidget(new SectionHeading(text, SectionHeading::Level::Section, question));
    };
    heading(tr("Who gets a key and the round"));
    column->addWidget(new QuietLabel(tr("Each gets a folder: a key file, and the round for who "
                                        "reads plans. The password of each "
                                        "key is made for you, and shown when all is done."),
                                     question));
    column->addWidget(m_list, 1);
    m_reasonLabel->setBuddy(m_reason);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    heading(tr("The password for making keys"));
    column->addWidget(m_authority);
    heading(tr("Your own key, which signs the rounds"));
    column->addWidget(m_ownKey);
    column->addWidget(m_keys);
    return question;
}

QList<LaptopsDialog::Person> LaptopsDialog::chosen() const
{
    QList<Person> people;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            people.append(m_people.at(row));
    }
    return people;
}

bool LaptopsDialog::replacesKeys() const
{
    const QList<Person> people = chosen();
    return std::any_of(people.begin(), people.end(),
                       [](const Person& person) { return person.hasKey; });
}

bool LaptopsDialog::signsWithNewKey() const
{
    const QList<Person> people = chosen();
    const auto member = m_session.actingMember();
    return member && std::any_of(people.begin(), people.end(), [&](const Person& person) {
               return person.member.id == member->id;
           });
}

LaptopsOrder LaptopsDialog::order() const
{
    LaptopsOrder order;
    order.round = m_session.roundId();
    order.reason = m_reason->text().trimmed();
    const auto names = namesOf(m_session.members());
    for (const Person& person : chosen()) {
        const QString name = names.value(person.member.id);
        const QDir folder(QDir(m_folder).filePath(name));
        const QString package = folder.filePath(packageFileName(*m_session.round(), name));
        order.laptops.append({person.member.id, folder.filePath(keyFileName(name)),
                              person.reads > 0 ? package : QString()});
    }
    return order;
}

void LaptopsDialog::askFolder()
{
    m_message->clear();
    FileQuestion question;
    question.title = tr("Folder for what %n person(s) get", nullptr, int(chosen().size()));
    m_folder = m_session.prompts().chooseFolder(question);
    if (m_folder.isEmpty())
        return;
    setWorking(true);
    if (signsWithNewKey())
        issue({});
    else
        m_keys->open();
}

void LaptopsDialog::issue(const SharedKey& sender)
{
    Issue issue{m_session.history().actor(), {}, nullptr, order(), sender};
    if (m_authority->isNew())
        issue.authorityName = m_session.programme()->name.left(kLongestHolder);
    issue.password = std::make_shared<signing::Secret>(m_authority->take());
    const auto issued = std::make_shared<IssuedLaptops>();
    LongTask* task = m_work->start(
        tr("Making keys and packages"),
        [&dossier = m_session.dossier(), issue, issued](const Progress& progress) -> Result<void> {
            BERAAD_TRY(*issued, issueOn(dossier, issue, progress));
            return {};
        });
    connect(task, &LongTask::failed, this, &LaptopsDialog::fail);
    connect(task, &LongTask::cancelled, this, [this] { fail(Error(ErrorKind::Cancelled)); });
    connect(task, &LongTask::finished, this, [this, issued] { showIssued(*issued); });
}

void LaptopsDialog::showIssued(const IssuedLaptops& issued)
{
    setWorking(false);
    m_sheet->showLaptops(issued.laptops, m_folder);
    m_steps->setCurrentWidget(m_sheet);
    m_issue->hide();
    m_missing->hide();
    m_sheet->setFocus();
    if (!issued.ended && issued.ended.error().kind() == ErrorKind::Cancelled)
        m_message->say(InlineMessage::Kind::Warning,
                       tr("You stopped this. Who stands here has a key; make what is still missing "
                          "in another go."));
    else if (!issued.ended)
        m_message->sayError(wording::sentence(issued.ended.error()));
    Q_EMIT this->issued(int(issued.laptops.size()), m_folder);
}

void LaptopsDialog::fail(const Error& error)
{
    showAuthority();
    setWorking(false);
    m_message->sayError(wording::sentence(error));
    if (error.kind() == ErrorKind::KeyWrongPassword)
        m_authority->typeAgain();
}

/// Work that ended early may have come as far as the authority: its password is then no longer to
/// be made up.
void LaptopsDialog::showAuthority()
{
    const auto authority = storage::IdentityRecords(m_session.dossier()).authority();
    if (!m_authority->isNew() || !authority || !*authority)
        return;
    auto* known = new AuthorityPassword((*authority)->madeAt, m_authority->parentWidget());
    delete m_authority->parentWidget()->layout()->replaceWidget(m_authority, known);
    m_authority->hide();
    m_authority->deleteLater();
    m_authority = known;
    m_authority->show();
    tabAsLaidOut(m_steps->widget(0));
    connect(m_authority, &AuthorityPassword::completeChanged, this, &LaptopsDialog::updateButtons);
}

void LaptopsDialog::reject()
{
    if (m_isWorking) {
        m_work->cancel();
        return;
    }
    if (m_sheet->wouldBeLost() &&
        !m_session.prompts().confirm(
            {.title = tr("Close without keeping the passwords?"),
             .text = tr("They are kept nowhere. Without a password a key is of no use, and must be "
                        "replaced."),
             .accept = tr("Close")}))
        return;
    QDialog::reject();
}

void LaptopsDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_work->startOver();
    m_steps->setEnabled(!working);
    updateButtons();
}

void LaptopsDialog::updateButtons()
{
    const bool replaces = replacesKeys();
    m_reasonLabel->setVisible(replaces);
    m_reason->setVisible(replaces);
    const bool ownKey = signsWithNewKey();
    m_ownKey->setVisible(ownKey);
    m_keys->setVisible(!ownKey);
    m_issue->setText(m_isWorking ? tr("Issuing…") : tr("Issue…"));
    m_missing->setText(m_isWorking ? QString() : missing());
    m_issue->setEnabled(!m_isWorking && missing().isEmpty());
}

/// The first of it, from top to bottom.
QString LaptopsDialog::missing() const
{
    if (chosen().isEmpty())
        return tr("Tick who gets a key.");
    if (replacesKeys() && m_reason->text().trimmed().isEmpty())
        return tr("Say why a new key takes the place of the old one.");
    if (!m_authority->isComplete())
        return m_authority->missing();
    if (!signsWithNewKey() && !m_keys->isComplete())
        return tr("Choose your own key.");
    return {};
}

} // namespace beraad::ui

#include "moc_laptopsdialog.cpp"
