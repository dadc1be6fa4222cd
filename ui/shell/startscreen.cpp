// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startscreen.h"

#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/progressline.h"
#include "ui/kit/sectionheading.h"
#include "ui/shell/recentdelegate.h"

#include "core/wording/formats.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

constexpr int kWidest = 96 * kStep; ///< on a large screen the page stays one page

QPushButton* addButton(QVBoxLayout* layout, const QString& text, const QString& iconName,
                       const QKeySequence& keys)
{
    auto* button = new QPushButton(icon(iconName), text);
    button->setShortcut(keys);
    button->setToolTip(keys.isEmpty() ? QString() : keys.toString(QKeySequence::NativeText));
    button->setAutoDefault(true);
    layout->addWidget(button);
    return button;
}

} // namespace

StartScreen::StartScreen(const QList<RecentDossier>& recent, Offers offers, QMenu* menu,
                         QWidget* parent)
    : QWidget(parent)
    , m_problem(new InlineMessage(this))
    , m_beginning(makeBeginning(offers))
    , m_progress(new ProgressLine(this))
{
    auto* page = new QWidget(this);
    page->setMaximumWidth(kWidest);
    auto* rows = new QVBoxLayout(page);
    rows->setSpacing(2 * kStep);
    rows->addStretch(1);
    rows->addWidget(makeHeading(menu));
    rows->addWidget(m_problem);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * kStep);
    columns->addWidget(makeRecent(recent), 1);
    columns->addWidget(m_beginning);
    rows->addLayout(columns, 6);
    rows->addStretch(2);

    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(page, 100);
    centre->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(centre, 1);
    whole->addWidget(m_progress);
    connect(m_problem, &InlineMessage::remedyRequested, this, &StartScreen::remedyRequested);
}

QWidget* StartScreen::makeHeading(QMenu* menu)
{
    auto* part = new QWidget(this);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        new SectionHeading(QStringLiteral("Beraad"), SectionHeading::Level::Room, part), 1);
    auto* button = new QToolButton(part);
    button->setText(tr("Menu"));
    button->setIcon(icon(QStringLiteral("application-menu")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Menu (%1)").arg(QKeySequence(Qt::Key_F10).toString()));
    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, button,
            &QToolButton::showMenu);
    layout->addWidget(button);
    return part;
}

QWidget* StartScreen::makeBeginning(Offers offers)
{
    auto* part = new QWidget(this);
    part->setMinimumWidth(24 * kStep);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SectionHeading(tr("Begin"), SectionHeading::Level::Section, part));
    QPushButton* open = addButton(layout, tr("&Open dossier…"), QStringLiteral("document-open"),
                                  QKeySequence::Open);
    connect(open, &QPushButton::clicked, this, &StartScreen::browseRequested);
    setFocusProxy(open); // until there are recent dossiers
    if (offers.newDossier) {
        QPushButton* make = addButton(layout, tr("&New dossier…"), QStringLiteral("document-new"),
                                      QKeySequence::New);
        connect(make, &QPushButton::clicked, this, &StartScreen::newRequested);
    }
    if (offers.demonstration) {
        QPushButton* demo = addButton(layout, tr("Open the &demonstration"),
                                      QStringLiteral("view-presentation"), {});
        demo->setToolTip(tr("A programme of fictional regions, to look around in"));
        connect(demo, &QPushButton::clicked, this, &StartScreen::demonstrationRequested);
    }
    layout->addStretch();
    return part;
}

QWidget* StartScreen::makeRecent(const QList<RecentDossier>& recent)
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* heading = new SectionHeading(tr("Recent dossiers"), SectionHeading::Level::Section, part);
    layout->addWidget(heading);
    if (recent.isEmpty()) {
        auto* word = new QLabel(tr("Dossiers that you open stand here. A dossier is one file in "
                                   "which all plans, reviews and advice of a programme are kept."),
                                part);
        word->setWordWrap(true);
        word->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        word->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(word, 1);
        return part;
    }
    m_recent = new QListWidget(part);
    m_recent->setAccessibleName(heading->text());
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const RecentDossier& dossier : recent) {
        auto* item = new QListWidgetItem(dossier.name, m_recent);
        item->setToolTip(QDir::toNativeSeparators(dossier.path));
        item->setData(RecentDelegate::PathRole, dossier.path);
        item->setData(RecentDelegate::DateRole,
                      wording::longDate(dossier.lastOpened.toLocalTime().date()));
    }
    m_recent->setCurrentRow(0);
    connect(m_recent, &QListWidget::itemActivated, this, &StartScreen::openCurrent);
    // As high as what is in it, no higher.
    m_recent->setMaximumHeight(m_recent->sizeHintForRow(0) * m_recent->count() +
                               2 * m_recent->frameWidth());
    layout->addWidget(m_recent, 1);
    layout->addStretch();
    setFocusProxy(m_recent);
    return part;
}

void StartScreen::openCurrent()
{
    if (const QListWidgetItem* item = m_recent->currentItem())
        Q_EMIT openRequested(item->data(RecentDelegate::PathRole).toString());
}

void StartScreen::sayError(const QString& sentence, const QString& remedy)
{
    m_problem->say(InlineMessage::Kind::Error, sentence, remedy);
}

void StartScreen::sayNote(const QString& sentence)
{
    m_problem->say(InlineMessage::Kind::Note, sentence);
}

void StartScreen::clearError()
{
    m_problem->clear();
}

void StartScreen::setBusy(bool isBusy)
{
    m_beginning->setEnabled(!isBusy);
    if (m_recent)
        m_recent->setEnabled(!isBusy);
}

void StartScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_recent && m_recent->hasFocus() &&
        m_recent->currentItem())
        Q_EMIT forgetRequested(m_recent->currentItem()->data(RecentDelegate::PathRole).toString());
    else
        QWidget::keyPressEvent(event);
}

} // namespace beraad::ui

#include "moc_startscreen.cpp"
