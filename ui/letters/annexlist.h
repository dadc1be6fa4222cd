// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace beraad::ui {

class InlineMessage;
class Prompts;

/// What goes behind each letter of a kind: PDFs, by the names that the letter gives them. Shows
/// what it is told; a name is changed in its place (F2).
class AnnexList final : public QWidget
{
    Q_OBJECT

public:
    explicit AnnexList(Prompts& prompts, QWidget* parent = nullptr);

    void showAnnexes(const QList<domain::LetterAnnex>& annexes);
    /// What stands in the way of what was wanted.
    void sayError(const QString& sentence);

Q_SIGNALS:
    /// As the person wants them from here on.
    void wanted(const QList<beraad::domain::LetterAnnex>& annexes);

private:
    void layOut();
    void add();
    void remove();
    void rename(int row);
    void followCurrent();

    Prompts& m_prompts;
    QList<domain::LetterAnnex> m_annexes;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    InlineMessage* m_message;
};

} // namespace beraad::ui
