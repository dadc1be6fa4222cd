// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace beraad::ui {

class Fold;
class QuietLabel;

/// What somebody wrote in an earlier round.
struct EarlierWords
{
    QString head; ///< "Round 1: met"; empty: nothing was written
    QString text; ///< the words below it

    friend bool operator==(const EarlierWords&, const EarlierWords&) = default;
};

/// What a reader found in an earlier round, to be unfolded beside what the reader finds now. Only
/// to be read; hidden where nothing was written.
class EarlierFold final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierFold(QWidget* parent = nullptr);

    void showWords(const EarlierWords& words);

private:
    Fold* m_fold;
    QuietLabel* m_text;
};

} // namespace beraad::ui
