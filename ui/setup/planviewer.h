// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace beraad::domain {
struct Plan;
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
    explicit PlanViewer(QWidget* parent = nullptr);
    ~PlanViewer() override;

    void showDocument(const storage::Dossier& dossier, const domain::Plan& plan, int index);
    void close();

Q_SIGNALS:
    void backRequested();

private:
    std::unique_ptr<pdf::PlanReader> m_reader; ///< before the pane: it must outlive it
    PlanPane* m_pane;
};

} // namespace beraad::ui
