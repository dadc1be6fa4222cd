// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubricversions.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"

#include "core/rubrics/shippedrubrics.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace beraad::ui {

using namespace domain;
using storage::StoredRubric;

namespace {

QString versionName(const StoredRubric& stored)
{
    return stored.isFrozen() ? RubricVersions::tr("%1, version %2")
                                   .arg(stored.rubric.title, stored.rubric.version)
                             : RubricVersions::tr("%1, version %2 (draft)")
                                   .arg(stored.rubric.title, stored.rubric.version);
}

QString reviewsOn(const StoredRubric& stored)
{
    return stored.reviews == 0 ? QString()
                               : u' ' + RubricVersions::tr("%n review(s) were made on it.", nullptr,
                                                           stored.reviews);
}

QString stateOf(const StoredRubric& stored, bool isOfRound)
{
    if (!stored.isFrozen())
        return isOfRound
                   ? RubricVersions::tr("Draft, for this round. It is frozen when the round opens: "
                                        "with the first package, the first review, or another "
                                        "phase.")
                   : RubricVersions::tr("Draft, not in use. The round goes on with it once you say "
                                        "so; reviews that were begun stay with their version.");
    if (!isOfRound)
        return RubricVersions::tr("Frozen, no longer the one of this round.") + reviewsOn(stored);
    const QString since = stored.frozenAt.isValid()
                              ? RubricVersions::tr("In use since %1, frozen.")
                                    .arg(wording::longDate(stored.frozenAt.toLocalTime().date()))
                              : RubricVersions::tr("In use, frozen.");
    return since + reviewsOn(stored);
}

} // namespace

RubricVersions::RubricVersions(QWidget* parent)
    : QWidget(parent)
    , m_versions(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    layOut();
    connect(m_versions, &QComboBox::activated, this, [this] {
        Q_EMIT versionChosen(RubricId::fromText(m_versions->currentData().toString()));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &RubricVersions::fillMenu);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_step == Step::NewVersion)
            Q_EMIT newVersionRequested();
        else
            Q_EMIT useRequested();
    });
}

void RubricVersions::layOut()
{
    m_versions->setAccessibleName(tr("Version of the rubric"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setMinimumContentsLength(36);
    keepStillUnderWheel(m_versions);
    m_more->setText(tr("More"));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAccessibleName(tr("More to do with the rubric"));
    m_more->setMenu(m_menu);
    m_state->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(kStep);
    line->addWidget(m_versions);
    line->addWidget(m_act);
    line->addWidget(m_more);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addLayout(line);
    column->addWidget(m_state);
}

/// When it is asked for: the rubrics that ship are read from their files.
void RubricVersions::fillMenu()
{
    m_menu->clear();
    QMenu* from = m_menu->addMenu(icon(QStringLiteral("edit-copy")), tr("Take over from"));
    from->setEnabled(!m_current.isFrozen());
    const auto offer = [&](const QString& name, const Rubric& rubric) {
        from->addAction(name, this, [this, rubric] { Q_EMIT takeOverRequested(rubric); });
    };
    for (const StoredRubric& stored : std::as_const(m_all)) {
        if (stored.id != m_current.id)
            offer(versionName(stored), stored.rubric);
    }
    from->addSeparator();
    for (const Rubric& rubric : rubrics::shippedRubrics())
        offer(tr("%1 (%2, with the program)").arg(rubric.title, wording::nameOf(rubric.language)),
              rubric);
    QAction* import =
        m_menu->addAction(icon(QStringLiteral("document-import")), tr("Take in a file…"), this,
                          &RubricVersions::importRequested);
    import->setEnabled(!m_current.isFrozen());
    m_menu->addAction(icon(QStringLiteral("document-export")), tr("Save as a file…"), this,
                      &RubricVersions::exportRequested);
    m_menu->addSeparator();
    QAction* discard =
        m_menu->addAction(icon(QStringLiteral("edit-delete")), tr("Discard this draft"), this,
                          &RubricVersions::discardRequested);
    discard->setEnabled(!m_current.isFrozen() && !m_isOfRound);
}

void RubricVersions::showVersions(const QList<StoredRubric>& all, const RubricId& ofRound,
                                  const RubricId& shown)
{
    m_all = all;
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    for (const StoredRubric& stored : all) {
        m_versions->addItem(versionName(stored), stored.id.text());
        if (stored.id != shown)
            continue;
        m_versions->setCurrentIndex(m_versions->count() - 1);
        const bool isOfRound = stored.id == ofRound;
        m_state->setText(stateOf(stored, isOfRound));
        if (stored.isFrozen())
            m_step = isOfRound ? Step::NewVersion : Step::None;
        else
            m_step = isOfRound ? Step::None : Step::Use;
        m_current = stored;
        m_isOfRound = isOfRound;
    }
    m_act->setVisible(m_step != Step::None);
    m_act->setText(m_step == Step::Use ? tr("Use in this round…") : tr("New version"));
}

} // namespace beraad::ui

#include "moc_rubricversions.cpp"
