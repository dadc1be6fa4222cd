// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/kit/room.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QVBoxLayout;

namespace beraad::ui {

class InlineMessage;
class Session;

/// One part of the set-up: a heading, a place for what went wrong, and the part's own widgets. It
/// shows what is stored and shows it anew after each change; what is half typed stays.
class SetupSection : public QWidget
{
    Q_OBJECT

public:
    enum class About
    {
        Programme, ///< can always be changed
        Round      ///< can only be read once the round is final
    };

    SetupSection(Session& session, const QString& title, About about, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    /// Shows what is stored now.
    void refresh();
    /// What was typed is stored now.
    virtual void flush() {}
    /// The section goes out of view.
    virtual void leave() {}
    /// Esc: closes what is open in it; false when there is nothing.
    virtual bool stepBack() { return false; }
    virtual QList<ShortcutHint> shortcuts() const { return {}; }

Q_SIGNALS:
    void roomRequested(beraad::ui::RoomName room);
    /// To where a final round is reopened.
    void roundRequested();

protected:
    virtual Result<void> read() = 0;

    Session& session() const { return m_session; }
    /// Whether there is a round and it is final.
    bool isRoundFinal() const;
    QVBoxLayout& column() const { return *m_column; }

    /// Shows what went wrong, and again what is stored; true when nothing did.
    bool tell(const Result<void>& result);
    template <typename T> bool tell(const Result<T>& result)
    {
        return tell(result ? Result<void>() : Result<void>(result.error()));
    }
    /// Asks where to and says where it went.
    void save(const QAbstractItemView& table);
    InlineMessage& message() const { return *m_message; }

private:
    void showStanding();

    Session& m_session;
    QString m_title;
    About m_about;
    QTimer m_refreshSoon;
    InlineMessage* m_standing;
    InlineMessage* m_message;
    QVBoxLayout* m_column;
};

} // namespace beraad::ui
