// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/laptops.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace beraad::ui {

class InlineMessage;
class Session;

/// The passwords of the keys that were just made: to look at, to copy, and as a slip on paper for
/// each person. They are nowhere else.
class PasswordSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordSheet(Session& session, QWidget* parent = nullptr);

    void showLaptops(const QList<exchange::IssuedLaptop>& laptops, const QString& folder);
    /// Whether the passwords still stand here alone.
    bool wouldBeLost() const { return !m_laptops.isEmpty() && !m_isKept; }

private:
    void saveSlips();
    void copy();

    Session& m_session;
    QList<exchange::IssuedLaptop> m_laptops;
    bool m_isKept = false;
    QLabel* m_intro;
    QTableWidget* m_table;
    InlineMessage* m_message;
};

} // namespace beraad::ui
