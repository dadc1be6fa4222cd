// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "core/storage/rubricrecords.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace beraad::ui {

/// Which version of the rubric is looked at, how it stands, and the one step that fits: a new
/// version of one that is frozen, or using a draft in the round. Shows what it is told.
class RubricVersions final : public QWidget
{
    Q_OBJECT

public:
    explicit RubricVersions(QWidget* parent = nullptr);

    /// `ofRound` is the one that the round has; `shown` the one that is looked at.
    void showVersions(const QList<storage::StoredRubric>& all, const domain::RubricId& ofRound,
                      const domain::RubricId& shown);

Q_SIGNALS:
    void versionChosen(const beraad::domain::RubricId& id);
    void newVersionRequested();
    void useRequested();
    /// Everything in the draft is replaced by this.
    void takeOverRequested(const beraad::domain::Rubric& rubric);
    void discardRequested(); ///< of the draft that is looked at
    void importRequested();
    void exportRequested();

private:
    enum class Step
    {
        None,
        NewVersion,
        Use
    };
    void layOut();
    void fillMenu();

    QComboBox* m_versions;
    QLabel* m_state;
    QPushButton* m_act;
    QToolButton* m_more;
    QMenu* m_menu;
    QList<storage::StoredRubric> m_all;
    storage::StoredRubric m_current; ///< the one that is looked at
    Step m_step = Step::None;
    bool m_isOfRound = false; ///< the one that is looked at
};

} // namespace beraad::ui
