// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/jointsheet.h"

#include <QToolButton>

namespace beraad::ui {

/// Says whose the minority view on a joint finding is; for who words it, a menu to choose among the
/// readers. Hidden while there is no such view, and for who only reads where nobody is named.
class MinorityHolders final : public QToolButton
{
    Q_OBJECT

public:
    explicit MinorityHolders(QWidget* parent = nullptr);

    void showLine(const JointLine& line);

Q_SIGNALS:
    /// The holders as the person wants them now.
    void changed(const QList<beraad::domain::MemberId>& holders);

private:
    void fillMenu();
    void toggle(const domain::MemberId& reader);

    QList<domain::MemberId> m_holders;
    QList<domain::Member> m_readers;
};

} // namespace beraad::ui
