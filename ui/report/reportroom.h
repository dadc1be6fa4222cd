// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/reportdesk.h"
#include "core/signing/cards.h"
#include "ui/kit/room.h"
#include "ui/report/reportstanding.h"

#include <QTimer>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace beraad::ui {

class PlanPane;
class RecordStrip;
class ReportPanel;
class RoomStack;
class VerificationView;

/// Where the report of the round is made, looked through, signed and handed over, and where any
/// signed PDF is checked: its pages on the left, what can be done or was found on the right.
class ReportRoom final : public Room
{
    Q_OBJECT

public:
    /// Without readers those of this machine are asked.
    explicit ReportRoom(Session& session, QWidget* parent = nullptr,
                        std::shared_ptr<signing::CardReaders> readers = {});

    void enter() override;
    bool stepBack() override;
    QList<QWidget*> panes() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectParts();

    void readSoon();
    void read();
    void showStanding(const ReportStanding& standing);
    void showPages();
    void showClosed(const QString& sentence);
    void showInstead(const QString& sentence, const QString& nextStep = {},
                     void (ReportRoom::*step)() = &ReportRoom::goToSetup);
    void fail(const Error& error);

    void finalise();
    void reopen();
    void goToObjection(const Error& objection);
    void goToField(const committee::PlanRecord& record, const Error& objection);
    void goToRecord(const domain::PlanId& plan);
    void goToSetup();
    void showRecords();
    void make();
    void sign();
    void saveCopy();

    /// What there is to say about the signature under the report, in a few words on the panel.
    void watchSignature();
    void checkReport();
    void chooseFileToCheck();
    void checkFile(const QString& path);
    void check(const QString& name, const QByteArray& pdf);
    void checkAgain();
    void showReportAgain();

    publishing::ReportDesk m_desk;
    ReportStanding m_standing;
    QTimer m_readSoon;
    bool m_languageChosen = false; ///< else the language is that of the newest report
    std::shared_ptr<signing::CardReaders> m_readers;
    QString m_checkedName; ///< of what the verification is about
    QString m_recorded;    ///< SHA-256 of the report whose records the strip knows
    QByteArray m_checked;  ///< empty while it is not in view
    PlanPane* m_pane;
    RecordStrip* m_records;
    RoomStack* m_pages; ///< the pane, or why there is nothing in it
    ReportPanel* m_panel;
    VerificationView* m_verification;
    QStackedWidget* m_side;
    QSplitter* m_splitter;
};

} // namespace beraad::ui
