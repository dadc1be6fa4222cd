// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/scorehistory.h"
#include "core/domain/rubric.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace beraad::ui {

/// How one criterion was judged before: when, by whom, what; the newest first. An earlier version
/// can be brought back, as an edit like any other. Not modal; goes with the window that opens it.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const domain::Criterion& criterion,
                   const QList<commands::ScoreVersion>& versions, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void restoreRequested(const beraad::domain::Score& score);

private:
    void fill(const domain::Criterion& criterion);
    /// None: nothing is chosen, or what holds now.
    std::optional<domain::Score> chosen() const;
    void restore();

    QList<commands::ScoreVersion> m_versions;
    bool m_isReadOnly = false;
    QTreeWidget* m_list;
    QPushButton* m_restore;
};

} // namespace beraad::ui
