// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdraft.h"
#include "ui/kit/roomstack.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace beraad::pdf {
class PlanReader;
}

namespace beraad::ui {

class InlineMessage;
class PlanPane;

/// The letter as it will be on paper, or why there is none, and what is to be known of it: that it
/// is a long one, or no PDF/A; or one that left, as it was sent. The letter is made when its pages
/// are asked for, on a thread of the reader, so that going through the list never waits.
class LetterPreview final : public RoomStack
{
    Q_OBJECT

public:
    explicit LetterPreview(pdf::PlanReader& reader, QWidget* parent = nullptr);

    void showLetter(const publishing::LetterDraft& draft);
    /// One that left: the very file, or why there is none. `region` names to whom it went.
    void showSent(const domain::SentLetter& letter, const QString& region,
                  const Result<QByteArray>& pdf);
    void showNone(const QString& sentence);

Q_SIGNALS:
    void problemActivated();

private:
    void showProblem(const Error& problem);
    void sayInstead(const QString& sentence, const QString& remedy);
    void showPages();
    void showRemarks();

    InlineMessage* m_remarks;
    PlanPane* m_pane;
    QWidget* m_page; ///< both
    QTimer m_rest;
    std::optional<documents::LetterInput> m_shown;
    domain::LetterId m_shownSent;                ///< null: what is shown did not leave
    std::shared_ptr<std::atomic_int> m_ownPages; ///< of what is shown; counted where it is made
    int m_version = 0; ///< of what the pane shows; each gets a name of its own
};

} // namespace beraad::ui
