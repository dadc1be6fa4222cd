// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/domain/ids.h"
#include "core/domain/member.h"

#include <QJsonObject>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {

/// Who edits. On the command line there may be no member.
struct Actor
{
    QString name;
    domain::MemberId member; ///< null: nobody of the committee
    domain::MemberRole role = domain::MemberRole::Secretary;
};

/// What others should look at again.
struct Change
{
    Action action = Action::PlanChanged;
    domain::PlanId plan; ///< null where the change is not about one plan
};

/// One edit of a dossier: how to store it, how to take it back, and what the audit trail says. It
/// holds identities and values, never pointers to what is on screen.
struct Edit
{
    using Step = std::function<Result<void>(storage::Dossier&)>;

    Change change;
    QString subject; ///< identity of the record that changes
    QJsonObject before;
    QJsonObject after;
    Step apply;
    Step revert;     ///< none: cannot be undone (a signature was made, a letter went out)
    QString typedIn; ///< names the text field; typing in one field for a while is one undo step
};

/// Stores edits as they are made, each in one transaction with its audit entry, and takes them
/// back in order. An edit that fails leaves the dossier, the stack and the screen as they were.
/// Owned by who opened the dossier; same thread as the dossier.
class History : public QObject
{
    Q_OBJECT

public:
    History(storage::Dossier& dossier, Actor actor, QObject* parent = nullptr);
    ~History() override;

    storage::Dossier& dossier() const { return m_dossier; }
    const Actor& actor() const { return m_actor; }
    /// From now on somebody else edits; what was done can no longer be undone.
    void setActor(const Actor& actor);

    Result<void> perform(const Edit& edit);
    /// Stores what an edit that follows at once brings with it. Nobody is told before that edit is
    /// stored too, or rooms would show again what is just being replaced. It cannot be undone, nor
    /// can what was done before.
    Result<void> storeFirst(const Edit& edit);

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    /// What undo would take back: a phrase in the language of the window.
    QString undoPhrase() const { return m_stack.undoText(); }
    QString redoPhrase() const { return m_stack.redoText(); }
    Result<void> undo();
    Result<void> redo();
    /// After this nothing can be undone: the next edit starts a new row.
    void forget();

Q_SIGNALS:
    void changed(const beraad::commands::Change& change);
    void stored(const QDateTime& at);
    void undoChanged();

private:
    Result<void> store(const Edit& edit, const Edit::Step& step, const QJsonObject& before,
                       const QJsonObject& after);

    storage::Dossier& m_dossier;
    Actor m_actor;
    QUndoStack m_stack;
};

} // namespace beraad::commands
