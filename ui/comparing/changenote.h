// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versions/pointchanges.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace beraad::ui {

/// What an improvement point of the earlier round is told about this plan.
struct PointNote
{
    QString sentence;
    std::optional<versions::ChangeAt> first; ///< where it leads; none: nowhere

    friend bool operator==(const PointNote&, const PointNote&) = default;
};
using PointNotes = QHash<domain::ImprovementPointId, PointNote>;

class LinkLine;
class QuietLabel;

/// The line under an improvement point; it leads there where something changed. Hidden while
/// nothing is known.
class ChangeNote final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeNote(QWidget* parent = nullptr);

    void showNote(const PointNote& note);
    QString sentence() const { return m_note.sentence; }

Q_SIGNALS:
    void requested(const beraad::versions::ChangeAt& change);

private:
    PointNote m_note;
    LinkLine* m_link;
    QuietLabel* m_words;
};

} // namespace beraad::ui
