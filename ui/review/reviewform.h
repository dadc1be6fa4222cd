// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "ui/kit/room.h"
#include "ui/review/earlierpointrow.h"
#include "ui/review/earlierreview.h"
#include "ui/review/preadvice.h"
#include "ui/review/sheet.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace beraad::ui {

class ConclusionPanel;
class CriterionRow;
class EarlierPoints;
class FormArea;
class InlineMessage;
class ReviewPen;
class ThemesPanel;

/// The scoring form: everything that one member finds of one plan. Shows a ReviewSheet and writes
/// with a ReviewPen; knows neither dossier nor plan on screen. Showing a sheet anew leaves the
/// focus, and what is being typed, where they are.
class ReviewForm final : public QWidget
{
    Q_OBJECT

public:
    /// The pen stays the caller's and outlives the form.
    explicit ReviewForm(ReviewPen& pen, QWidget* parent = nullptr);

    void showSheet(const ReviewSheet& sheet);
    const ReviewSheet& sheet() const { return m_sheet; }
    /// What the secretariat noted, beside the member's own.
    void showPreAdvice(const PreAdviceNotes& notes);
    /// What the member found in an earlier round, likewise.
    void showEarlier(const EarlierReview& words);
    /// Where the person is in the plan, for the page of an earlier point.
    void setReading(const PlanPage& reading, int pages);
    EarlierPoints& earlierPoints() { return *m_earlier; }
    ThemesPanel& themes() { return *m_themes; }
    /// Something of the earlier round, below its improvement points; the form owns it.
    void addEarlier(QWidget* part);
    /// Why the form can only be read, with a verb for the step that changes that; an empty
    /// sentence: it can be written.
    void setReadOnly(const QString& reason, const QString& remedy);
    /// Says what went wrong; what could not be stored is not shown as if it were. Text that was
    /// typed stays where it is.
    void showError(const QString& sentence);

    void setCanAttach(bool can);
    /// The criterion that Ctrl+E attaches to: where the person was last.
    const QString& currentCriterion() const { return m_current; }
    void goToCriterion(const QString& criterion);
    /// The same for who did not ask: the focus moves only if it is in the form.
    void standAt(const QString& criterion);
    void goToNextUndone();
    /// To the first theme of which nothing is said.
    void goToThemes();
    static QKeySequence themeKeys() { return Qt::CTRL | Qt::Key_T; }
    void goTo(const Error& objection);
    /// From now on each place says what it lacks, and the end lists all of it.
    void showObjections();
    /// Back to the top, as for another review.
    void startOver();
    void flush();

    /// The keys of its rows.
    static QList<ShortcutHint> shortcuts();

Q_SIGNALS:
    void evidenceActivated(const beraad::domain::Passage& passage);
    void attachRequested(const QString& criterion);
    void versionsRequested(const QString& criterion);
    void conclusionVersionsRequested();
    void elsewhereRequested(const QString& criterion);
    void evidenceRequested();
    void finaliseRequested();
    void reopenRequested();

private:
    void layOut();
    QWidget* makeHeader();
    void build(const domain::Rubric& rubric);
    QWidget* makeSectionTitle(const domain::Section& section);
    CriterionRow* makeRow(const domain::Criterion& criterion);
    void showProgress();
    void setCurrent(const QString& criterion);
    void follow(QWidget* focused);

    ReviewPen& m_pen;
    ReviewSheet m_sheet;
    QString m_current;
    bool m_isReadOnly = false;
    bool m_saysAll = false;
    QList<CriterionRow*> m_rows;
    QHash<QString, QLabel*> m_sectionProgress; ///< by section key
    QLabel* m_title = nullptr;
    QLabel* m_version = nullptr; ///< of the rubric, where the round has a newer one
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progressBar = nullptr;
    InlineMessage* m_standing;
    InlineMessage* m_error;
    EarlierPoints* m_earlier;
    QWidget* m_sections = nullptr;
    ThemesPanel* m_themes;
    ConclusionPanel* m_conclusion;
    FormArea* m_area;
};

} // namespace beraad::ui
