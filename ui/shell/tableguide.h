// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

class QAbstractItemView;
class QWidget;

namespace beraad::ui {

class Prompts;

/// Lets each table that the window shows leave as a file: by its context menu, and by a key for
/// the one that has the focus or else the first in view. One for a window, so that no room forgets
/// a table. A table of ours is one with a name for who cannot see it.
class TableGuide final : public QObject
{
    Q_OBJECT

public:
    /// The prompts stay the caller's; `window` is also the parent.
    TableGuide(Prompts& prompts, QWidget* window);

    /// Saves the table that the person is at.
    void saveCurrent();

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const beraad::Error& error);
    void noTableInView();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* current() const;
    void save(const QAbstractItemView& view);

    Prompts& m_prompts;
    QWidget* m_window;
};

} // namespace beraad::ui
