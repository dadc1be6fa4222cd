// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/history.h"

#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>

namespace beraad::commands {

namespace {

constexpr int kUndoLimit = 500;
/// How long a pause in typing may be within one undo step.
constexpr qint64 kTypingPause = 5;
constexpr int kTypedCommand = 1;

/// An edit on the stack. The stack only keeps order and phrases: History has stored the edit before
/// it is pushed, and takes it back before the stack moves, because a QUndoCommand cannot fail.
class StoredEdit final : public QUndoCommand
{
public:
    StoredEdit(Edit edit, QDateTime at)
        : QUndoCommand(phraseOf(edit.change.action))
        , m_edit(std::move(edit))
        , m_at(std::move(at))
    {
    }

    const Edit& edit() const { return m_edit; }

    int id() const override { return m_edit.typedIn.isEmpty() ? -1 : kTypedCommand; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const StoredEdit*>(other);
        if (next->m_edit.typedIn != m_edit.typedIn || m_at.secsTo(next->m_at) > kTypingPause)
            return false;
        m_edit.apply = next->m_edit.apply;
        m_edit.after = next->m_edit.after;
        m_at = next->m_at;
        return true;
    }

private:
    Edit m_edit;
    QDateTime m_at;
};

QString toText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

History::History(storage::Dossier& dossier, Actor actor, QObject* parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_actor(std::move(actor))
{
    m_stack.setUndoLimit(kUndoLimit);
    connect(&m_stack, &QUndoStack::indexChanged, this, &History::undoChanged);
}

History::~History()
{
    // The stack tells of its end while this object is half gone.
    m_stack.disconnect(this);
}

void History::setActor(const Actor& actor)
{
    m_actor = actor;
    forget();
}

void History::forget()
{
    m_stack.clear();
}

Result<void> History::store(const Edit& edit, const Edit::Step& step, const QJsonObject& before,
                            const QJsonObject& after)
{
    storage::AuditEntry entry;
    entry.who = m_actor.name;
    entry.action = domain::keyOf(edit.change.action);
    entry.subject = edit.subject;
    entry.before = toText(before);
    entry.after = toText(after);
    return storage::inTransaction(m_dossier, [&]() -> Result<void> {
        BERAAD_CHECK(step(m_dossier));
        return storage::AuditTrail(m_dossier).append(entry);
    });
}

Result<void> History::perform(const Edit& edit)
{
    BERAAD_CHECK(store(edit, edit.apply, edit.before, edit.after));
    if (edit.revert)
        m_stack.push(new StoredEdit(edit, m_dossier.clock().now()));
    Q_EMIT changed(edit.change);
    Q_EMIT stored(m_dossier.clock().now());
    return {};
}

Result<void> History::storeFirst(const Edit& edit)
{
    BERAAD_CHECK(store(edit, edit.apply, edit.before, edit.after));
    forget();
    return {};
}

Result<void> History::undo()
{
    if (!canUndo())
        return {};
    const Edit edit = static_cast<const StoredEdit*>(m_stack.command(m_stack.index() - 1))->edit();
    BERAAD_CHECK(store(edit, edit.revert, edit.after, edit.before));
    m_stack.undo();
    Q_EMIT changed(edit.change);
    Q_EMIT stored(m_dossier.clock().now());
    return {};
}

Result<void> History::redo()
{
    if (!canRedo())
        return {};
    const Edit edit = static_cast<const StoredEdit*>(m_stack.command(m_stack.index()))->edit();
    BERAAD_CHECK(store(edit, edit.apply, edit.before, edit.after));
    m_stack.redo();
    Q_EMIT changed(edit.change);
    Q_EMIT stored(m_dossier.clock().now());
    return {};
}

} // namespace beraad::commands

#include "moc_history.cpp"
