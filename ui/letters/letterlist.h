// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/publishing/letterdraft.h"

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace beraad::ui {

class DateField;
class InlineMessage;
class LetterModel;
class RegisterModel;
class SectionHeading;
class Settings;

/// What a person wants done with letters.
enum class LetterWish
{
    Prepare,
    Release,
    Print,
    SaveFiles,
    SaveOneFile,
    Hold,
    NotePhoned,  ///< the current one
    OpenAsSent,  ///< the current one, as it left
    SaveAsSent,  ///< that of the register
    CameOut,     ///< the current one
    DidNotCome,  ///< the current one
    ChangeWords, ///< and the look
    SaveLabels,
    SavePostingList
};

/// The letters of a round with what all of them have in common, what can be done with those that
/// are ticked, and the register of what went out. Shows what it is told; each button is a wish. The
/// one button that stands out is for the step that the ticked letters wait for.
class LetterList final : public QWidget
{
    Q_OBJECT

public:
    LetterList(Settings& settings, const QDate& today, QWidget* parent = nullptr);

    void showLetters(const domain::Round& round, const QList<publishing::LetterDraft>& drafts,
                     const QList<domain::SentLetter>& registered);
    /// Whom the register speaks of, by the plan's identity.
    void setRegions(const QHash<QString, QString>& regions) { m_regions = regions; }
    void showEmbargo(const QDate& until);
    /// While letters leave nothing else can be done with them.
    void setWorking(bool working);
    void say(const QString& sentence);
    void sayError(const QString& sentence);
    void clearMessage();

    publishing::LetterGroup group() const;
    Language language() const;
    QDate date() const;
    QList<publishing::LetterDraft> chosen() const;
    /// For whom labels are made: those that are ticked; when none is, as after all have left, each
    /// whose address is complete.
    QList<publishing::LetterDraft> toAddress() const;
    const publishing::LetterDraft* current() const; ///< null: none
    /// Of the register, while that is shown; null: none.
    const domain::SentLetter* currentSent() const;
    QString regionOf(const domain::SentLetter& letter) const;
    bool isRegisterShown() const;
    /// Goes to the register, to what was sent last of the current letter.
    void showRegister();
    /// Of what is shown: letters or register.
    QTableView* table() const { return isRegisterShown() ? m_registerTable : m_table; }

Q_SIGNALS:
    void currentChanged(); ///< another letter, or one of the register
    void termsChanged();   ///< other letters, another language or date
    void embargoPicked(const QDate& until);
    void wished(beraad::ui::LetterWish wish);
    void problemActivated(); ///< of the current letter

private:
    QWidget* makeTop();
    QWidget* makeTerms();
    QWidget* makeLetters();
    QWidget* makeRegister();
    QWidget* makeActions();
    QMenu* makeMenu();
    /// `widths` of its columns are in characters.
    QTableView* makeTable(QAbstractItemModel* model, const QString& name, const QString& layout,
                          const QList<int>& widths);
    LetterWish nextStep() const;
    void fillRegister(const QList<domain::SentLetter>& registered);
    void updateSaveSent();
    void updateChoice();
    void updateMenu();

    Settings& m_settings;
    LetterModel* m_model;
    RegisterModel* m_register;
    QHash<QString, QString> m_regions;
    bool m_isWorking = false;
    SectionHeading* m_heading = nullptr;
    QTabBar* m_tabs = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_language = nullptr;
    QDateEdit* m_date = nullptr;
    DateField* m_embargo = nullptr;
    InlineMessage* m_openRound = nullptr;
    InlineMessage* m_message = nullptr;
    QCheckBox* m_all = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_registerTable = nullptr;
    QPushButton* m_saveSent = nullptr;
    QStackedWidget* m_pages = nullptr;
    QPushButton* m_more = nullptr;
    QHash<int, QAction*> m_actions; ///< of the menu, by wish
    QPushButton* m_save = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace beraad::ui
