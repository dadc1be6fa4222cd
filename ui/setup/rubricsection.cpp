// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubricsection.h"

#include "ui/kit/formarea.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/setup/criterionform.h"
#include "ui/setup/faultlist.h"
#include "ui/setup/rubricoutline.h"
#include "ui/setup/rubricpreview.h"
#include "ui/setup/rubricsectionform.h"
#include "ui/setup/rubrictitleform.h"
#include "ui/setup/rubricversions.h"

#include "core/base/files.h"
#include "core/commands/rubricdesk.h"
#include "core/rubrics/rubricfile.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using commands::RubricDesk;
using storage::StoredRubric;

namespace {
const QString kSplitter = QStringLiteral("setup/rubric-splitter");
/// In shares: the splitter makes them fit.
const QList<int> kShares{2600, 4600, 4000};
} // namespace

RubricSection::RubricSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Rubric"), About::Round, parent)
    , m_versions(new RubricVersions(this))
    , m_outline(new RubricOutline(this))
    , m_faults(new FaultList(this))
    , m_titleForm(new RubricTitleForm(this))
    , m_sectionForm(new RubricSectionForm(this))
    , m_criterionForm(new CriterionForm(this))
    , m_preview(new RubricPreview(this))
{
    layOut();
    connectOutline();
    connectForms();
    connectVersions();
}

void RubricSection::layOut()
{
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(kStep);
    leftColumn->addWidget(m_outline, 1);
    leftColumn->addWidget(m_faults);
    auto* parts = new QSplitter(this);
    parts->addWidget(left);
    parts->addWidget(makeForms());
    parts->addWidget(m_preview);
    parts->setChildrenCollapsible(false);
    for (int i = 0; i < int(kShares.size()); ++i)
        parts->setStretchFactor(i, kShares[i]);
    Settings& settings = session().settings();
    if (!parts->restoreState(settings.layout(kSplitter)))
        parts->setSizes(kShares);
    connect(parts, &QSplitter::splitterMoved, this,
            [parts, &settings] { settings.setLayout(kSplitter, parts->saveState()); });
    column().addWidget(m_versions);
    column().addWidget(parts, 1);
    setFocusProxy(m_outline);
}

QWidget* RubricSection::makeForms()
{
    m_forms = new QStackedWidget(this);
    for (QWidget* form : {static_cast<QWidget*>(m_titleForm), static_cast<QWidget*>(m_sectionForm),
                          static_cast<QWidget*>(m_criterionForm)}) {
        auto* area = new FormArea(m_forms);
        area->column().setContentsMargins(kStep, 0, kStep, 2 * kStep);
        area->column().addWidget(form);
        m_forms->addWidget(area);
    }
    return m_forms;
}

void RubricSection::connectOutline()
{
    connect(m_outline, &RubricOutline::placeChosen, this, &RubricSection::goTo);
    connect(m_faults, &FaultList::activated, this, [this](const RubricPlace& place) {
        goTo(place);
        m_outline->setFocus(Qt::OtherFocusReason);
    });
    connect(m_outline, &RubricOutline::placeOpened, this,
            [this] { form()->setFocus(Qt::TabFocusReason); });
    connect(m_outline, &RubricOutline::sectionRequested, this,
            [this] { addHere(&RubricDraft::addSection); });
    connect(m_outline, &RubricOutline::criterionRequested, this,
            [this] { addHere(&RubricDraft::addCriterion); });
    connect(m_outline, &RubricOutline::removeRequested, this, [this] {
        flush();
        store(m_draft.remove(m_place));
    });
    connect(m_outline, &RubricOutline::moveRequested, this, [this](int step) {
        flush();
        store(m_draft.move(m_place, step));
    });
}

void RubricSection::connectForms()
{
    connect(m_titleForm, &RubricTitleForm::retitled, this, [this](const QString& title) {
        m_draft.setTitle(title);
        store(m_place, QStringLiteral("title"));
    });
    connect(m_titleForm, &RubricTitleForm::tieBreakEdited, this, [this](const QStringList& keys) {
        m_draft.setTieBreak(keys);
        store(m_place, QStringLiteral("tieBreak"));
    });
    connect(m_sectionForm, &RubricSectionForm::edited, this,
            [this](const Section& section, const QString& field) {
                m_draft.setSection(m_place, section);
                store(m_place, field);
            });
    connect(m_criterionForm, &CriterionForm::edited, this,
            [this](const Criterion& criterion, const QString& field) {
                m_draft.setCriterion(m_place, criterion, m_criterionForm->isScaleShared());
                store(m_place, field);
            });
    connect(m_criterionForm, &CriterionForm::shareScaleRequested, this, [this] {
        flush();
        m_draft.shareScale(m_place);
        store(m_place);
    });
}

void RubricSection::connectVersions()
{
    connect(m_versions, &RubricVersions::versionChosen, this, [this](const RubricId& id) {
        flush();
        m_version = id;
        refresh();
    });
    connect(m_versions, &RubricVersions::newVersionRequested, this,
            &RubricSection::startNewVersion);
    connect(m_versions, &RubricVersions::useRequested, this, &RubricSection::useInRound);
    connect(m_versions, &RubricVersions::takeOverRequested, this, &RubricSection::takeOver);
    connect(m_versions, &RubricVersions::discardRequested, this, &RubricSection::discard);
    connect(m_versions, &RubricVersions::importRequested, this, &RubricSection::importFile);
    connect(m_versions, &RubricVersions::exportRequested, this, &RubricSection::exportFile);
}

Result<void> RubricSection::read()
{
    const auto round = session().round();
    setEnabled(round.has_value());
    if (!round)
        return {};
    BERAAD_TRY(const QList<StoredRubric> all, RubricDesk(session().history()).rubrics());
    const auto isShown = [this](const StoredRubric& each) { return each.id == m_version; };
    if (m_round != round->id || std::none_of(all.begin(), all.end(), isShown))
        m_version = round->rubric;
    m_round = round->id;
    const auto shown = std::find_if(all.begin(), all.end(), isShown);
    if (shown == all.end())
        return Error(ErrorKind::RecordNotFound, {m_version.text()});
    m_isFrozen = shown->isFrozen();
    m_draft = RubricDraft(shown->rubric);
    m_place = m_draft.nearest(m_place);
    m_versions->showVersions(all, round->rubric, m_version);
    showDraft();
    return {};
}

void RubricSection::showDraft()
{
    const QList<RubricFault> faults = faultsOf(m_draft.rubric());
    m_outline->showDraft(m_draft, faults, m_place, m_isFrozen);
    m_faults->showFaults(m_draft.rubric(), faults);
    m_preview->showPlace(m_draft, m_place);
    showForm();
}

void RubricSection::showForm()
{
    m_titleForm->setReadOnly(m_isFrozen);
    m_sectionForm->setReadOnly(m_isFrozen);
    m_criterionForm->setReadOnly(m_isFrozen);
    if (m_place.isWhole()) {
        m_forms->setCurrentIndex(0);
        m_titleForm->showRubric(m_draft.rubric());
    } else if (m_place.isSection()) {
        m_forms->setCurrentIndex(1);
        m_sectionForm->showSection(m_draft.section(m_place));
    } else {
        m_forms->setCurrentIndex(2);
        m_criterionForm->showCriterion(m_draft.criterion(m_place), m_draft.sharing(m_place),
                                       int(m_draft.rubric().criteria().size()) - 1);
    }
}

QWidget* RubricSection::form() const
{
    if (m_place.isWhole())
        return m_titleForm;
    return m_place.isSection() ? static_cast<QWidget*>(m_sectionForm) : m_criterionForm;
}

void RubricSection::goTo(const RubricPlace& place)
{
    flush();
    m_place = m_draft.nearest(place);
    m_titleForm->startOver();
    m_sectionForm->startOver();
    m_criterionForm->startOver();
    showDraft();
}

void RubricSection::store(const RubricPlace& place, const QString& field)
{
    const QString typedIn =
        field.isEmpty()
            ? QString()
            : QStringLiteral("/%1/%2/%3").arg(place.section).arg(place.criterion).arg(field);
    if (!tell(RubricDesk(session().history()).change(m_version, m_draft.rubric(), typedIn)))
        return;
    const bool isOther = !(place == m_place);
    if (isOther)
        goTo(place);
    else
        showDraft();
}

void RubricSection::addHere(RubricPlace (RubricDraft::*add)(const RubricPlace&))
{
    flush();
    store((m_draft.*add)(m_place));
    form()->setFocus(Qt::TabFocusReason);
}

void RubricSection::takeOver(const Rubric& rubric)
{
    flush();
    if (tell(RubricDesk(session().history()).change(m_version, rubric)))
        refresh();
}

void RubricSection::importFile()
{
    const QString path =
        session().prompts().openFile({tr("Rubric"), {}, tr("Rubrics (*.json)"), {}, {}});
    if (path.isEmpty())
        return;
    const auto read = [&]() -> Result<Rubric> {
        BERAAD_TRY(const QByteArray json, readFile(path));
        return rubrics::readRubric(json, path);
    }();
    if (tell(read))
        takeOver(*read);
}

void RubricSection::exportFile()
{
    flush();
    const Rubric& rubric = m_draft.rubric();
    const QString path = session().prompts().saveFile(
        {tr("Save the rubric"),
         {},
         tr("Rubrics (*.json)"),
         QStringLiteral("%1-%2.json").arg(rubric.identifier, rubric.version),
         QStringLiteral("json")});
    if (!path.isEmpty())
        tell(writeFileAtomically(path, rubrics::writeRubric(rubric)));
}

void RubricSection::startNewVersion()
{
    const auto id = RubricDesk(session().history()).newVersion(m_version);
    if (!tell(id))
        return;
    m_version = *id;
    refresh();
    m_outline->setFocus(Qt::OtherFocusReason);
}

void RubricSection::discard()
{
    flush();
    if (!tell(RubricDesk(session().history()).discard(m_version)))
        return;
    m_version = session().round()->rubric;
    refresh();
    message().say(InlineMessage::Kind::Note, tr("The draft is discarded. Undo brings it back."));
}

void RubricSection::useInRound()
{
    flush();
    const Question question{
        tr("Use this version in round %1?").arg(session().round()->number),
        tr("From now on plans are judged by it. Reviews that were begun stay with the version they "
           "were made on. Once the round is open, this version is frozen and the step cannot be "
           "undone; send members who have a package a new one."),
        tr("Use this version")};
    if (session().prompts().confirm(question) &&
        tell(RubricDesk(session().history()).use(session().roundId(), m_version)))
        refresh();
}

void RubricSection::flush()
{
    m_titleForm->flush();
    m_sectionForm->flush();
    m_criterionForm->flush();
}

QList<ShortcutHint> RubricSection::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Insert), tr("Add a criterion")},
            {QKeySequence(Qt::CTRL | Qt::Key_Insert), tr("Add a section")},
            {QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move up; Alt+Down moves down")},
            {QKeySequence(Qt::Key_Delete), tr("Remove what is chosen in the outline")}};
}

} // namespace beraad::ui

#include "moc_rubricsection.cpp"
