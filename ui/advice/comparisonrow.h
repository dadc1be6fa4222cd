// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/comparison.h"

#include <QWidget>

namespace beraad::ui {

class CriterionCell;
class JointFindingView;

/// One criterion over all readers: folded, what each judged; unfolded, also why and on which
/// passages. A line that asks for talk stands out by a bar, a tint and words.
class ComparisonRow final : public QWidget
{
    Q_OBJECT

public:
    ComparisonRow(const domain::Criterion& criterion, const Comparison& comparison,
                  QWidget* parent = nullptr);

    const QString& key() const { return m_criterion.key; }
    bool isOpen() const;
    void setOpen(bool open);
    /// Takes the focus to the line.
    CriterionCell& handle() const { return *m_cell; }
    /// What the readers find together, below; made when it is first asked for.
    JointFindingView& joint();
    bool hasJoint() const { return m_joint != nullptr; }

Q_SIGNALS:
    void evidenceActivated(const beraad::domain::Passage& passage);
    void opened(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeCell(const ReaderColumn& reader);
    void showMore(bool more);

    domain::Criterion m_criterion;
    bool m_standsOut;
    CriterionCell* m_cell;
    QList<QWidget*> m_more; ///< what unfolds
    JointFindingView* m_joint = nullptr;
};

} // namespace beraad::ui
