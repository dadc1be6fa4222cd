// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace beraad::domain {
struct Plan;
}
namespace beraad::pdf {
class PlanReader;
}
namespace beraad::pdf {
class PlanReader;
}

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

class PlanPane;

/// The documents of a plan to look into, and a way back.
class PlanViewer final : public QWidget
{
    Q_OBJECT

public:
    /// The reader outlives it.
    explicit PlanViewer(pdf::PlanReader& reader, QWidget* parent = nullptr);

    void showDocument(const storage::Dossier& dossier, const domain::Plan& plan, int index);
    void close();

Q_SIGNALS:
    void backRequested();

private:
    PlanPane* m_pane;
};

} // namespace beraad::ui
