// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listimport.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace beraad::ui {

class MappingView;
class Session;

/// A list of regions or members before it is stored: the table, what each column holds, every
/// problem with its row and column, and what taking it in comes to. The file can be corrected and
/// read again meanwhile. Nothing is stored until all is right and the person says so.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The session stays the caller's. `table` was read from `path`.
    ImportDialog(Session& session, const QString& path, const tables::Table& table,
                 intake::TableSubject subject, QWidget* parent = nullptr);

    /// Asks for the file and opens the dialog on it; none when the person went back. Errors of
    /// readTableFile().
    static Result<ImportDialog*> ask(Session& session, intake::TableSubject subject,
                                     QWidget* parent);

    /// What was done, once it was accepted.
    QString outcome() const { return m_done; }

private:
    void layOut();
    void connectParts();
    void showAnew();
    void showOutcome();
    QString actionText() const;
    QList<int> years() const;
    void readAgain();
    void store();

    Session& m_session;
    QString m_path;
    QString m_done;
    intake::ListImport m_list;
    MappingView* m_view;
    QLabel* m_outcome;
    QDialogButtonBox* m_buttons;
    QPushButton* m_import;
    QPushButton* m_again;
};

} // namespace beraad::ui
