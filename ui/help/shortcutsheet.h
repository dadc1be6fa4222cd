// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/room.h"

#include <QDialog>

class QAction;

namespace beraad::ui {

/// Those that have keys.
QList<ShortcutHint> hintsOf(const QList<QAction*>& actions);

/// The keys of the window and of the room it shows (F1).
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<ShortcutHint>& hints, QWidget* parent = nullptr);
};

} // namespace beraad::ui
