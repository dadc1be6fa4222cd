// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/readingbudget.h"

#include <QDialog>

class QLabel;
class QSpinBox;
class QTableWidget;

namespace beraad::ui {

class InlineMessage;

/// What the round asks of its readers and of the plenary, a value.
struct ReadingSheet
{
    QList<committee::ReaderLoad> loads;
    int pagesPerHour = 0;
    std::optional<int> days; ///< to read in before the plenary
    QDate plenary;           ///< invalid: no day is set
    int items = 0;           ///< on its agenda
    int minutes = 0;         ///< that these are planned to take
    bool mayEdit = false;

    friend bool operator==(const ReadingSheet&, const ReadingSheet&) = default;
};

/// The budget of reading and meeting: for each reader pages, the hours that they are expected to
/// take, and what is left of them until the plenary.
class ReadingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReadingDialog(QWidget* parent = nullptr);

    void showSheet(const ReadingSheet& sheet);
    void sayError(const QString& sentence);

Q_SIGNALS:
    void rateEdited(int pagesPerHour);

private:
    void layOut();
    void showReaders();
    QString readingText() const;
    QString meetingText() const;
    QString hours(int pages) const;

    ReadingSheet m_sheet;
    QSpinBox* m_rate;
    QLabel* m_reading;
    QLabel* m_meeting;
    InlineMessage* m_message;
    QTableWidget* m_readers;
};

} // namespace beraad::ui
