// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/takein.h"

#include <QWidget>

class QPushButton;

namespace beraad::ui {

class DateField;
class MatchView;
class Prompts;

/// What would be taken in, to look at and correct; nothing is stored before the person says so.
class IntakePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePanel(Prompts& prompts, QWidget* parent = nullptr);

    /// `known` are the regions of the programme; `today` is proposed as the day of receipt.
    void showFiles(const QList<intake::PreparedFile>& files, const QList<intake::RegionRow>& known,
                   const QDate& today);
    /// All of them go to this region.
    void assignAll(const domain::Region& region);
    intake::Intake intake() const;
    /// While it is stored nothing can be corrected.
    void setBusy(bool busy);

Q_SIGNALS:
    void storeRequested();
    void cancelled();

private:
    void layOut();
    void updateButton();

    MatchView* m_matches;
    DateField* m_received;
    QPushButton* m_store;
    QPushButton* m_cancel;
    bool m_isBusy = false;
};

} // namespace beraad::ui
