// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QPushButton;

namespace beraad::ui {

class InlineMessage;
class Prompts;

/// What goes behind each letter of a kind: PDFs and the region's own part of the report, by the
/// names that the letter gives them. Shows what it is told; a name is changed in its place (F2).
class AnnexList final : public QWidget
{
    Q_OBJECT

public:
    explicit AnnexList(Prompts& prompts, QWidget* parent = nullptr);

    void showAnnexes(const QList<domain::LetterAnnex>& annexes);
    /// By which name the part of the report is added; nothing: these letters bring no advice, and
    /// get none.
    void offerReportPart(const std::optional<QString>& name);
    /// What stands in the way of what was wanted.
    void sayError(const QString& sentence);

Q_SIGNALS:
    /// As the person wants them from here on.
    void wanted(const QList<beraad::domain::LetterAnnex>& annexes);

private:
    void layOut();
    void add();
    void addReportPart();
    void remove();
    void rename(int row);
    void followCurrent();
    void followOffer();

    Prompts& m_prompts;
    QList<domain::LetterAnnex> m_annexes;
    std::optional<QString> m_partName; ///< of the part of the report
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_addPart;
    QPushButton* m_remove;
    InlineMessage* m_message;
};

} // namespace beraad::ui
