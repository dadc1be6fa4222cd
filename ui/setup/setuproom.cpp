// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuproom.h"

#include "ui/kit/hairline.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/setup/archivesection.h"
#include "ui/setup/auditsection.h"
#include "ui/setup/certificatessection.h"
#include "ui/setup/intakesection.h"
#include "ui/setup/interestssection.h"
#include "ui/setup/memberssection.h"
#include "ui/setup/observationssection.h"
#include "ui/setup/planssection.h"
#include "ui/setup/programmesection.h"
#include "ui/setup/readerssection.h"
#include "ui/setup/regionssection.h"
#include "ui/setup/roundsection.h"
#include "ui/setup/rubricsection.h"
#include "ui/setup/themessection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>

namespace beraad::ui {

namespace {

const QString kSectionLayout = QStringLiteral("setup/section");
const QString kRoundKey = QStringLiteral("round");
const QString kArchiveKey = QStringLiteral("archive");
const QString kInterestsKey = QStringLiteral("interests");
const QString kObservationsKey = QStringLiteral("observations");
const QString kMembersKey = QStringLiteral("members");
const QKeySequence kNext(Qt::CTRL | Qt::Key_PageDown);
const QKeySequence kPrevious(Qt::CTRL | Qt::Key_PageUp);

} // namespace

SetupRoom::SetupRoom(Session& session, QWidget* parent)
    : Room(RoomName::Setup, session, parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_observations(new ObservationsSection(session))
    , m_archive(new ArchiveSection(session))
{
    addSection(QStringLiteral("programme"), QStringLiteral("documentinfo"),
               new ProgrammeSection(session));
    addSection(kRoundKey, QStringLiteral("view-calendar"), new RoundSection(session));
    addSection(QStringLiteral("rubric"), QStringLiteral("view-list-tree"),
               new RubricSection(session));
    addSection(QStringLiteral("themes"), QStringLiteral("tag"), new ThemesSection(session));
    addSection(kMembersKey, QStringLiteral("user"), new MembersSection(session));
    addSection(QStringLiteral("certificates"), QStringLiteral("view-certificate"),
               new CertificatesSection(session));
    addSection(QStringLiteral("regions"), QStringLiteral("globe"), new RegionsSection(session));
    addSection(QStringLiteral("intake"), QStringLiteral("dialog-ok-apply"),
               new IntakeSection(session));
    addSection(QStringLiteral("plans"), QStringLiteral("document-multiple"),
               new PlansSection(session));
    addSection(QStringLiteral("readers"), QStringLiteral("view-list-details"),
               new ReadersSection(session));
    addSection(kInterestsKey, QStringLiteral("view-visible"), new InterestsSection(session));
    addSection(kObservationsKey, QStringLiteral("document-edit"), m_observations);
    addSection(QStringLiteral("audit"), QStringLiteral("view-history"), new AuditSection(session));
    addSection(kArchiveKey, QStringLiteral("document-save"), m_archive);
    layOut();
    addShortcuts();
    m_list->setCurrentRow(firstSection());
    m_stack->setCurrentIndex(m_list->currentRow());
    connect(m_list, &QListWidget::currentRowChanged, this, &SetupRoom::showSection);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { current()->setFocus(Qt::ShortcutFocusReason); });
}

void SetupRoom::addSection(const QString& key, const QString& iconName, SetupSection* section)
{
    m_keys << key;
    m_list->addItem(new QListWidgetItem(icon(iconName), section->title()));
    m_stack->addWidget(section);
    connect(section, &SetupSection::roomRequested, this, &SetupRoom::roomRequested);
    connect(section, &SetupSection::roundRequested, this,
            [this] { m_list->setCurrentRow(int(m_keys.indexOf(kRoundKey))); });
}

void SetupRoom::layOut()
{
    m_list->setAccessibleName(tr("Sections of the set-up"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({kIconSize, kIconSize});
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * 20 + 4 * kStep);
    m_list->setSpacing(kHalfStep / 2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_stack, 1);
}

void SetupRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, int step) {
        auto* shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { move(step); });
    };
    add(kNext, 1);
    add(kPrevious, -1);
}

/// Where the person was; in a dossier in which nobody can read yet, the members.
int SetupRoom::firstSection() const
{
    if (session().members().size() < 2)
        return int(m_keys.indexOf(kMembersKey));
    const QString remembered = QString::fromUtf8(session().settings().layout(kSectionLayout));
    return qMax(0, int(m_keys.indexOf(remembered)));
}

SetupSection* SetupRoom::current() const
{
    return static_cast<SetupSection*>(m_stack->currentWidget());
}

void SetupRoom::showSection(int index)
{
    current()->flush();
    current()->leave();
    m_stack->setCurrentIndex(index);
    current()->refresh();
    session().settings().setLayout(kSectionLayout, m_keys.at(index).toUtf8());
}

void SetupRoom::move(int step)
{
    const int count = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
    current()->setFocus(Qt::ShortcutFocusReason);
}

void SetupRoom::enter()
{
    current()->refresh();
}

void SetupRoom::leave()
{
    current()->leave();
}

void SetupRoom::flush()
{
    current()->flush();
}

bool SetupRoom::stepBack()
{
    return current()->stepBack();
}

QList<QWidget*> SetupRoom::panes()
{
    return {m_list, current()};
}

void SetupRoom::makeArchive()
{
    m_list->setCurrentRow(int(m_keys.indexOf(kArchiveKey)));
    m_archive->makeArchive();
}

void SetupRoom::showObjection(const Error& objection)
{
    m_list->setCurrentRow(int(m_keys.indexOf(kObservationsKey)));
    if (m_observations->goTo(objection.arguments().value(2)))
        return;
    m_list->setCurrentRow(int(m_keys.indexOf(kInterestsKey)));
    current()->setFocus(Qt::OtherFocusReason);
}

QList<ShortcutHint> SetupRoom::shortcuts() const
{
    return QList<ShortcutHint>{{kNext, tr("Next section")}, {kPrevious, tr("Previous section")}} +
           current()->shortcuts();
}

} // namespace beraad::ui

#include "moc_setuproom.cpp"
