// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/publishing/letterdesk.h"

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace beraad::ui {

class InlineMessage;
class LetterModel;
class RegisterModel;
class SectionHeading;
class Settings;

/// The letters of a round with their language and date, what can be done with those that are
/// ticked, and the register of what went out. Shows what it is told; each button is a wish.
class LetterList final : public QWidget
{
    Q_OBJECT

public:
    LetterList(Settings& settings, const QDate& today, QWidget* parent = nullptr);
    ~LetterList() override;

    void showLetters(const domain::Round& round, const QList<publishing::LetterDraft>& drafts,
                     const QList<domain::SentLetter>& registered);
    /// While letters are being made nothing else can be done with them.
    void setWorking(bool working);
    void say(const QString& sentence);
    void sayError(const QString& sentence);
    void clearMessage();

    Language language() const;
    QDate date() const;
    QList<publishing::LetterDraft> chosen() const;
    const publishing::LetterDraft* current() const; ///< null: none
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    void currentChanged();
    void termsChanged(); ///< another language or date
    void saveRequested();
    void printRequested();
    void problemActivated(); ///< of the current letter

private:
    QWidget* makeTop();
    QWidget* makeTerms();
    QWidget* makeLetters();
    QWidget* makeActions();
    /// `widths` of its columns are in characters.
    QTableView* makeTable(QAbstractItemModel* model, const QString& name, const QList<int>& widths);
    void updateChoice();

    Settings& m_settings;
    LetterModel* m_model;
    RegisterModel* m_register;
    bool m_isWorking = false;
    SectionHeading* m_heading = nullptr;
    QTabBar* m_tabs = nullptr;
    QComboBox* m_language = nullptr;
    QDateEdit* m_date = nullptr;
    InlineMessage* m_openRound = nullptr;
    InlineMessage* m_message = nullptr;
    QCheckBox* m_all = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_registerTable = nullptr;
    QStackedWidget* m_pages = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace beraad::ui
