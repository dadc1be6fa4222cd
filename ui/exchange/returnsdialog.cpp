// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/returnsdialog.h"

#include "ui/exchange/changewording.h"
#include "ui/exchange/choicelist.h"
#include "ui/keys/keywork.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/longtask.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"

#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/themerecords.h"
#include "core/wording/errorwording.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using merging::Arrival;
using merging::ArrivalState;
using merging::Arrived;
using merging::Merge;

namespace {

constexpr QSize kChoosingSize{120 * kStep, 82 * kStep}; ///< two texts fit beside each other
constexpr int kPackagesBesideChoices = 3;

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    return column;
}

/// Two columns: who or what, and what happens to it.
QTreeWidget* listOf(const QString& name, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setAccessibleName(name);
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->header()->setStretchLastSection(true);
    return list;
}

void fitRows(QTreeWidget* list)
{
    list->expandAll();
    list->resizeColumnToContents(0);
    list->setColumnWidth(0, list->columnWidth(0) + 2 * kStep);
}

/// As high as its rows, and no higher than so many.
void keepLow(QTreeWidget* list, int rows)
{
    const int shown = std::clamp(list->topLevelItemCount(), 1, rows);
    list->setFixedHeight(shown * list->sizeHintForRow(0) + 2 * list->frameWidth());
}

/// The region of each plan of the round, as far as they can be read.
QHash<PlanId, Region> regionsOfPlans(storage::Dossier& dossier, const RoundId& round)
{
    QHash<PlanId, Region> regions;
    const auto plans = storage::PlanRecords(dossier).plans(round).valueOr({});
    for (const Plan& plan : plans) {
        if (const auto region = storage::ProgrammeRecords(dossier).region(plan.region))
            regions.insert(plan.id, *region);
    }
    return regions;
}

/// As far as they can be read: a field without its name can be chosen all the same.
FieldNames fieldNames(storage::Dossier& dossier, const Round& round)
{
    FieldNames names;
    if (const auto rubric = storage::ProgrammeRecords(dossier).rubric(round.rubric))
        names.rubric = *rubric;
    const auto themes = storage::ThemeRecords(dossier).themes(round.programme).valueOr({});
    for (const domain::Theme& theme : themes)
        names.themes.insert(theme.id, theme.name);
    const auto plans = storage::PlanRecords(dossier).plans(round.id).valueOr({});
    for (const Plan& plan : plans) {
        const auto earlier = commands::readEarlierAdvice(dossier, plan.id);
        if (!earlier || !*earlier)
            continue;
        for (const ImprovementPoint& point : (*earlier)->advice.improvementPoints)
            names.points.insert(point.id, point.text);
    }
    return names;
}

} // namespace

ReturnsDialog::ReturnsDialog(Session& session, std::shared_ptr<signing::CardReaders> readers,
                             QStringList files, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_files(std::move(files))
    , m_pages(new QStackedWidget(this))
    , m_work(new KeyWork(session, this))
    , m_keys(new KeyChooser(
          session.prompts(),
          [this](const QString& title, LongTask::Work work) {
              return m_work->start(title, std::move(work));
          },
          std::move(readers), this))
    , m_message(new InlineMessage(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_next(nullptr)
{
    setWindowTitle(tr("Take in %n return package(s)", nullptr, int(m_files.size())));
    resize(96 * kStep, 72 * kStep);
    m_buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_next = m_buttons->addButton(tr("Open packages"), QDialogButtonBox::ActionRole);
    m_next->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    column->setSpacing(2 * kStep);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(m_work);
    column->addWidget(m_buttons);
    m_pages->addWidget(makeAsking());
    connect(m_keys, &KeyChooser::completeChanged, this, &ReturnsDialog::updateButtons);
    connect(m_keys, &KeyChooser::opened, this, &ReturnsDialog::openPackages);
    connect(m_keys, &KeyChooser::failed, this, [this](const Error& error) {
        setWorking(false);
        m_keys->showError(error);
    });
    m_fillSoon.setSingleShot(true);
    m_fillSoon.setInterval(0);
    connect(&m_fillSoon, &QTimer::timeout, this, &ReturnsDialog::fillChanges);
    connect(m_next, &QPushButton::clicked, this, [this] { m_merge ? takeIn() : openKey(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ReturnsDialog::reject);
    updateButtons();
    m_keys->setFocus();
}

QWidget* ReturnsDialog::makeAsking()
{
    auto* page = new QWidget(m_pages);
    QVBoxLayout* column = columnOf(page);
    auto* intention =
        new QLabel(tr("The packages are addressed to you and open with your key. You see what they "
                      "change before anything is stored."),
                   page);
    intention->setWordWrap(true);
    column->addWidget(intention);
    column->addWidget(new SectionHeading(tr("Open with"), SectionHeading::Level::Section, page));
    column->addWidget(m_keys, 1);
    return page;
}

void ReturnsDialog::reject()
{
    if (m_isWorking)
        m_work->cancel();
    else
        QDialog::reject();
}

void ReturnsDialog::openKey()
{
    m_message->clear();
    setWorking(true);
    m_keys->open();
}

void ReturnsDialog::openPackages(const SharedKey& key)
{
    const auto opened = std::make_shared<QList<Arrival>>();
    LongTask* task = m_work->start(
        tr("Opening packages"),
        [&dossier = m_session.dossier(), files = m_files, key,
         opened](const Progress& progress) -> Result<void> {
            BERAAD_TRY(const auto connection, dossier.alongside());
            for (const QString& file : files) {
                const QString name = QFileInfo(file).fileName();
                const Progress step =
                    stepOf(progress, int(opened->size()), int(files.size()), name);
                opened->append(
                    {name, exchange::ReturnPackage::open(*connection, file, {&**key, {}}, step)});
                if (progress.isCancelled())
                    return Error(ErrorKind::Cancelled);
            }
            key->reset(); // a card is logged out at once
            return {};
        });
    connect(task, &LongTask::failed, this, &ReturnsDialog::fail);
    connect(task, &LongTask::cancelled, this, [this] { setWorking(false); });
    connect(task, &LongTask::finished, this, [this, opened] { preview(*opened); });
}

void ReturnsDialog::preview(const QList<Arrival>& arrivals)
{
    setWorking(false);
    m_arrivals = arrivals;
    Result<Merge> merge = Merge::workOut(m_session.dossier(), m_session.roundId(), arrivals);
    if (!merge)
        return fail(merge.error());
    m_merge.emplace(std::move(*merge));
    m_work->hide();      // all that takes time is done
    m_choices = nullptr; // of an earlier preview
    QWidget* before = m_pages->currentWidget();
    QWidget* page = makePreview();
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (m_pages->count() > 2) // an earlier preview
        before->deleteLater();
    updateButtons();
    if (!m_choices)
        return m_next->setFocus(Qt::OtherFocusReason);
    const QRect room = screen()->availableGeometry();
    QRect place({}, size().expandedTo(kChoosingSize).boundedTo(room.size()));
    place.moveCenter(geometry().center());
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    setGeometry(place);
    m_choices->focusFirst();
}

QString ReturnsDialog::memberName(const MemberId& id) const
{
    const auto& members = m_session.members();
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == members.end() ? QString() : found->name;
}

QWidget* ReturnsDialog::makeArrived()
{
    QTreeWidget* list = listOf(tr("Packages"), m_pages);
    list->setRootIsDecorated(false);
    for (const Arrived& arrived : m_merge->arrived()) {
        const QString name = memberName(arrived.member);
        auto* item =
            new QTreeWidgetItem(list, {name.isEmpty() ? arrived.file : name, stateWords(arrived)});
        item->setToolTip(0, arrived.file);
        item->setToolTip(1, item->text(1));
    }
    fitRows(list);
    if (!m_merge->choices().isEmpty())
        keepLow(list, kPackagesBesideChoices);
    return list;
}

QWidget* ReturnsDialog::makeChanges()
{
    m_changes = listOf(tr("What changes"), m_pages);
    fillChanges();
    return m_changes;
}

/// What is chosen may make a review complete or not, and so final or a draft.
void ReturnsDialog::fillChanges()
{
    if (!m_changes)
        return;
    m_changes->clear();
    const auto regions = regionsOfPlans(m_session.dossier(), m_session.roundId());
    const auto rank = [&](const merging::ChangedPlan& change) {
        return std::pair(memberName(change.member), regions.value(change.plan).number);
    };
    QList<merging::ChangedPlan> changes = m_merge->changes();
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    QHash<MemberId, QTreeWidgetItem*> members;
    for (const merging::ChangedPlan& change : std::as_const(changes)) {
        QTreeWidgetItem*& member = members[change.member];
        if (!member)
            member = new QTreeWidgetItem(m_changes, {memberName(change.member)});
        const Region region = regions.value(change.plan);
        new QTreeWidgetItem(member,
                            {tr("%1 %2").arg(region.number).arg(region.name), changeWords(change)});
    }
    for (QTreeWidgetItem* member : members)
        member->setText(1, tr("%n plan(s)", nullptr, member->childCount()));
    fitRows(m_changes);
}

/// Both values of each field; beside them how many are left, and a way through for who trusts the
/// laptop that was used last.
QWidget* ReturnsDialog::makeChoices()
{
    ChoiceList::Names names;
    names.fields = fieldNames(m_session.dossier(), *m_session.round());
    names.regions = regionsOfPlans(m_session.dossier(), m_session.roundId());
    for (const Member& member : m_session.members())
        names.members.insert(member.id, member.name);
    auto* part = new QWidget(m_pages);
    m_choices = new ChoiceList(m_merge->choices(), names);
    connect(m_choices, &ChoiceList::chosen, this, [this](qsizetype choice, qsizetype alternative) {
        m_merge->choose(choice, alternative);
        m_fillSoon.start();
        showLeft();
    });
    auto* area = new QScrollArea(part);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_choices);
    m_left = new QuietLabel({}, part);
    m_newest = new QPushButton(tr("Choose the &newest of each"), part);
    m_newest->setAutoDefault(false);
    connect(m_newest, &QPushButton::clicked, m_choices, &ChoiceList::chooseNewest);
    auto* row = new QHBoxLayout;
    row->setSpacing(kStep);
    row->addWidget(m_left, 1);
    row->addWidget(m_newest);
    QVBoxLayout* column = columnOf(part);
    column->addWidget(area, 1);
    column->addLayout(row);
    showLeft();
    return part;
}

void ReturnsDialog::showLeft()
{
    const int left = m_choices->left();
    m_left->setText(left > 0 ? tr("%n field(s) still to choose.", nullptr, left)
                             : tr("All is chosen."));
    m_newest->setEnabled(left > 0);
    updateButtons();
}

QWidget* ReturnsDialog::makePreview()
{
    auto* page = new QWidget(m_pages);
    QVBoxLayout* column = columnOf(page);
    const auto addPart = [&](const QString& title, QWidget* part, int stretch) {
        column->addWidget(new SectionHeading(title, SectionHeading::Level::Section, page));
        column->addWidget(part, stretch);
    };
    addPart(tr("Packages"), makeArrived(), m_merge->choices().isEmpty() ? 1 : 0);
    if (!m_merge->choices().isEmpty())
        addPart(
            tr("Two laptops of one member differ. What you do not choose stays in the history."),
            makeChoices(), 3);
    if (!m_merge->changes().isEmpty())
        addPart(tr("What changes"), makeChanges(), m_merge->choices().isEmpty() ? 2 : 1);
    return page;
}

void ReturnsDialog::takeIn()
{
    if (m_merge->isEmpty())
        return accept(); // there was nothing to take in, so nothing to undo
    const int packages = int(
        std::count_if(m_merge->arrived().begin(), m_merge->arrived().end(),
                      [](const Arrived& arrived) { return arrived.state == ArrivalState::New; }));
    const Result<void> done = m_merge->perform(m_session.history());
    if (!done && done.error().kind() == ErrorKind::MergeOutdated)
        preview(m_arrivals);
    if (!done)
        return fail(done.error());
    Q_EMIT takenIn(packages);
    accept();
}

void ReturnsDialog::fail(const Error& error)
{
    setWorking(false);
    m_message->sayError(wording::sentence(error));
}

void ReturnsDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_work->startOver();
    m_pages->setEnabled(!working);
    updateButtons();
}

void ReturnsDialog::updateButtons()
{
    if (!m_merge) {
        m_next->setText(m_isWorking ? tr("Opening…") : tr("Open packages"));
        m_next->setEnabled(!m_isWorking && m_keys->isComplete());
        return;
    }
    m_next->setText(m_merge->isEmpty() ? tr("Close") : tr("Take in"));
    m_next->setEnabled(!m_choices || m_choices->left() == 0);
    m_buttons->button(QDialogButtonBox::Cancel)->setVisible(!m_merge->isEmpty());
}

} // namespace beraad::ui

#include "moc_returnsdialog.cpp"
