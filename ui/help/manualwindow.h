// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/member.h"

#include <QWidget>

class QTabBar;
class QTextBrowser;

namespace beraad::ui {

/// The manual: a page for each role, in a window of its own that stays open beside the work.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(Language language, QWidget* parent = nullptr);

    void showPage(domain::MemberRole role);
    domain::MemberRole page() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCurrent();

    Language m_language;
    QTabBar* m_roles;
    QTextBrowser* m_text;
};

} // namespace beraad::ui
