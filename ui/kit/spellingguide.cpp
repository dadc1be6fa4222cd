// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spellingguide.h"

#include "ui/kit/noteedit.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/spellingmarks.h"

#include "core/spelling/speller.h"
#include "core/spelling/words.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/wording/domainwording.h"

#include <QActionGroup>
#include <QApplication>
#include <QFutureWatcher>
#include <QMenu>
#include <QTextBlock>
#include <QTextCursor>
#include <QtConcurrentRun>

namespace beraad::ui {

namespace {

constexpr int kSuggestions = 5;
using Loaded = std::shared_ptr<spelling::Speller>;

/// The word at a place as a selection; without a selection where there is none.
QTextCursor wordAt(QTextCursor place)
{
    const QTextBlock block = place.block();
    const int inBlock = place.position() - block.position();
    for (const spelling::Word& word : spelling::findWords(block.text())) {
        if (inBlock < word.start || inBlock > word.end())
            continue;
        place.setPosition(block.position() + word.start);
        place.setPosition(block.position() + word.end(), QTextCursor::KeepAnchor);
        return place;
    }
    place.clearSelection();
    return place;
}

} // namespace

SpellingGuide::SpellingGuide(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
    const auto nameAnew = [this] {
        if (m_speller)
            m_speller->setNames(names());
    };
    connect(&session, &Session::membersChanged, this, nameAnew);
    connect(&session, &Session::roundChanged, this, nameAnew);
}

Language SpellingGuide::language() const
{
    return m_session.settings().spellingLanguage().value_or(wording::Phrases().language());
}

void SpellingGuide::load()
{
    take(nullptr);
    if (!m_session.settings().checksSpelling())
        return;
    auto* watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcher<Loaded>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Loaded loaded = watcher->result();
        // Meanwhile the person may have asked for another language, or for none.
        if (loaded && loaded->language() == language() && m_session.settings().checksSpelling())
            take(loaded);
    });
    watcher->setFuture(QtConcurrent::run(&spelling::Speller::load, language()));
}

void SpellingGuide::take(const Loaded& speller)
{
    m_speller = speller;
    if (m_speller)
        m_speller->setNames(names());
    for (const QPointer<NoteEdit>& field : std::as_const(m_fields)) {
        if (field)
            field->document()->findChild<SpellingMarks*>()->setSpeller(m_speller);
    }
}

/// What no dictionary has. A name that cannot be read now is marked, and that is all.
QStringList SpellingGuide::names() const
{
    QStringList names;
    for (const domain::Member& member : m_session.members())
        names << member.name << member.organisation;
    if (!m_session.programme())
        return names;
    names << m_session.programme()->name;
    const auto regions =
        storage::ProgrammeRecords(m_session.dossier()).regions(m_session.programme()->id);
    if (!regions)
        return names;
    for (const domain::Region& region : *regions) {
        names << region.name << region.leadApplicant.organisation << region.leadApplicant.contact
              << region.leadApplicant.city;
        for (const domain::Partner& partner : region.partners)
            names << partner.name;
    }
    return names;
}

void SpellingGuide::follow(QWidget* focused)
{
    auto* field = qobject_cast<NoteEdit*>(focused);
    if (!field || !m_window->isAncestorOf(field) || m_fields.contains(field))
        return;
    m_fields.removeIf([](const QPointer<NoteEdit>& each) { return each.isNull(); });
    // Not before somebody writes: reading a dictionary would keep the first page waiting.
    if (m_fields.isEmpty() && !m_speller)
        load();
    m_fields.append(field);
    (new SpellingMarks(*field))->setSpeller(m_speller);
    connect(field, &NoteEdit::menuRequested, this,
            [this, field](QMenu& menu, const QTextCursor& place) { extend(*field, menu, place); });
}

void SpellingGuide::extend(NoteEdit& field, QMenu& menu, const QTextCursor& place)
{
    if (m_speller && !field.isReadOnly())
        addSuggestions(field, menu, place);
    menu.addSeparator();
    addChoices(menu);
}

void SpellingGuide::addSuggestions(NoteEdit& field, QMenu& menu, const QTextCursor& place)
{
    const QTextCursor word = wordAt(place);
    if (!word.hasSelection() || m_speller->knows(word.selectedText()))
        return;
    QList<QAction*> actions;
    const QStringList meant = m_speller->suggestions(word.selectedText(), kSuggestions);
    for (const QString& suggestion : meant) {
        auto* action = new QAction(suggestion, &menu);
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, &field, [&field, word, suggestion] {
            QTextCursor(word).insertText(suggestion);
            field.flush();
        });
        actions << action;
    }
    if (actions.isEmpty()) {
        actions << new QAction(tr("No suggestions"), &menu);
        actions.first()->setEnabled(false);
    }
    QAction* first = menu.actions().value(0);
    menu.insertActions(first, actions);
    menu.insertSeparator(first);
}

void SpellingGuide::addChoices(QMenu& menu)
{
    Settings& settings = m_session.settings();
    QMenu* choices = menu.addMenu(tr("Spelling"));
    auto* group = new QActionGroup(choices);
    for (const Language each : {Language::Dutch, Language::English}) {
        QAction* action = choices->addAction(wording::nameOf(each), this, [this, each] {
            m_session.settings().setSpellingLanguage(each);
            m_session.settings().setChecksSpelling(true);
            load();
        });
        action->setCheckable(true);
        action->setChecked(settings.checksSpelling() && language() == each);
        group->addAction(action);
    }
    QAction* off = choices->addAction(tr("Do not check"), this, [this] {
        m_session.settings().setChecksSpelling(false);
        load();
    });
    off->setCheckable(true);
    off->setChecked(!settings.checksSpelling());
    group->addAction(off);
}

} // namespace beraad::ui

#include "moc_spellingguide.cpp"
