// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/markmodel.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QListView;
class QModelIndex;
class QAction;
class QPushButton;
class QToolButton;

namespace beraad::ui {

class NoteEdit;

enum class MarkExport
{
    Csv,
    Text,
    Copy ///< of the PDF, with the marks on it
};

/// The marks on a plan as a list to step through, with the note of the chosen one under it to
/// write in. Stores nothing: it tells what the person wants and is shown what became of it.
class MarkPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkPanel(QWidget* parent = nullptr);

    void showMarks(const QList<MarkEntry>& entries);
    void choose(const domain::MarkId& mark);
    /// Chooses it and puts the cursor in its note.
    void writeNote(const domain::MarkId& mark);
    /// Gives out now what was typed.
    void flush();

Q_SIGNALS:
    void activated(const beraad::domain::Mark& mark);
    /// The mark as the person changed it: its note, or with whom it is shared.
    void changed(const beraad::domain::Mark& mark);
    void removeRequested(const beraad::domain::MarkId& mark);
    void exportRequested(beraad::ui::MarkExport format);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    QWidget* makeDetail();
    void showChosen();
    const MarkEntry* chosen() const;
    void change(const std::function<void(domain::Mark&)>& edit);
    void activate(const QModelIndex& index);

    MarkModel* m_model;
    QListView* m_list;
    QLabel* m_nothing;
    QToolButton* m_export;
    QAction* m_asTable = nullptr;
    QAction* m_asText = nullptr;
    NoteEdit* m_note;
    QCheckBox* m_shared;
    QPushButton* m_remove;
    QWidget* m_detail;       ///< holds the three above
    domain::MarkId m_chosen; ///< whose note is in the field
};

} // namespace beraad::ui
