// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clarification.h"

#include <QWidget>

class QVBoxLayout;

namespace beraad::ui {

/// What the region of a plan was asked and what it said, one below the other, to read beside the
/// plan. Shows what it is given; hidden while there is nothing.
class ClarificationView final : public QWidget
{
    Q_OBJECT

public:
    /// Without a heading where that is empty.
    explicit ClarificationView(const QString& heading, QWidget* parent = nullptr);

    void showClarifications(const QList<domain::Clarification>& clarifications, const QDate& today);

Q_SIGNALS:
    /// The person wants to read this answer (SHA-256).
    void documentActivated(const QString& sha256);

private:
    QWidget* makeItem(const domain::Clarification& clarification);

    QList<domain::Clarification> m_shown;
    QDate m_today;
    QWidget* m_list;
    QVBoxLayout* m_items;
};

} // namespace beraad::ui
