// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beraad::ui {

/// What stands in the way of a step, as sentences to click: each leads to the place it concerns.
/// Hidden while nothing does.
class ObjectionList final : public QWidget
{
    Q_OBJECT

public:
    /// `lead` stands above them: "This is still missing:".
    explicit ObjectionList(const QString& lead, QWidget* parent = nullptr);

    void showObjections(const domain::Objections& objections);
    const domain::Objections& objections() const { return m_shown; }

Q_SIGNALS:
    void activated(const beraad::Error& objection);

private:
    QWidget* makeLine(const Error& objection);

    domain::Objections m_shown;
    QVBoxLayout* m_lines;
};

} // namespace beraad::ui
