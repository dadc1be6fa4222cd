// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/signing/cards.h"
#include "ui/keys/keychooser.h"
#include "ui/kit/growingdialog.h"
#include "ui/kit/longtask.h"

#include <QPointer>

#include <functional>
#include <memory>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace beraad::ui {

class InlineMessage;
class ProgressLine;
class Prompts;
class Settings;
class SignerCheck;
struct ArrivedRound;

/// What is needed to open a package; outlives the dialog.
struct LaptopParts
{
    Settings& settings;
    Prompts& prompts;
    const Clock& clock;
    std::shared_ptr<signing::CardReaders> readers;
    /// The window lets go of this dossier when it has it open; false: the person wants to go on
    /// there.
    std::function<bool(const QString& dossier)> release;
};

/// Opens the package of a round on a member's laptop: asks for the key, shows from whom it is and
/// where it will lie, and makes or updates the member's own dossier. Nothing is stored before the
/// last button.
class RoundDialog final : public GrowingDialog
{
    Q_OBJECT

public:
    RoundDialog(const LaptopParts& parts, const QString& package, QWidget* parent = nullptr);
    ~RoundDialog() override;

    /// Where the dossier lies, once the dialog was accepted.
    const QString& dossier() const { return m_dossier; }

    /// The first cancels what is going on, and then the question.
    void reject() override;

    /// Shows the dialog over `window`; the path of the dossier, or an empty string when the person
    /// went back.
    static QString run(const LaptopParts& parts, const QString& package, QWidget* window);

private:
    enum class Step
    {
        Key,
        Signer,
        Place
    };

    void layOut();
    QWidget* makeQuestion();
    QWidget* makePlace();
    LongTask* start(const QString& title, LongTask::Work work);
    void goOn();
    void openPackage();
    void opened();
    void showArrived();
    void showPlace();
    void choosePlace();
    void store();
    void stored();
    void goTo(Step step);
    void setWorking(bool isWorking);
    void fail(const Error& error);
    void updateButtons();

    LaptopParts m_parts;
    std::shared_ptr<ArrivedRound> m_arrival;
    QString m_dossier;
    Step m_step = Step::Key;
    bool m_isWorking = false;
    QPointer<LongTask> m_task;
    InlineMessage* m_problem;
    QWidget* m_question = nullptr;
    KeyChooser* m_keys = nullptr;
    SignerCheck* m_signer;
    QWidget* m_place = nullptr;
    QFormLayout* m_facts = nullptr;
    QLabel* m_path = nullptr;
    QLabel* m_consequence = nullptr;
    QPushButton* m_elsewhere = nullptr;
    ProgressLine* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_next = nullptr;
};

} // namespace beraad::ui
