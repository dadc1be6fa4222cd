// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;
class QTextCursor;

namespace beraad::spelling {
class Speller;
}

namespace beraad::ui {

class NoteEdit;
class Session;

/// Checks the spelling of each NoteEdit that the person comes to: marks what the dictionary does
/// not know, and offers in its context menu what may have been meant, the language of the texts,
/// and to leave off. The dictionary is read on another thread when the person first comes to one;
/// without a dictionary nothing happens. Names in the dossier count as words. One for a window.
class SpellingGuide final : public QObject
{
    Q_OBJECT

public:
    /// The session stays the caller's and outlives the guide; fields inside `window` are checked.
    SpellingGuide(Session& session, QWidget* window);

private:
    void load();
    void take(const std::shared_ptr<spelling::Speller>& speller);
    Language language() const;
    QStringList names() const;
    void follow(QWidget* focused);
    void extend(NoteEdit& field, QMenu& menu, const QTextCursor& place);
    void addSuggestions(NoteEdit& field, QMenu& menu, const QTextCursor& place);
    void addChoices(QMenu& menu);

    Session& m_session;
    QWidget* m_window;
    std::shared_ptr<spelling::Speller> m_speller;
    QList<QPointer<NoteEdit>> m_fields;
};

} // namespace beraad::ui
