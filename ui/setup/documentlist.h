// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace beraad::ui {

/// The PDFs of one plan in the order of reading: add, open (Enter), replace, remove (Delete).
class DocumentList final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentList(QWidget* parent = nullptr);

    void showDocuments(const QList<domain::DocumentFile>& documents);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void addRequested();
    void openRequested(int index);
    void replaceRequested(const QString& sha256);
    void removeRequested(const QString& sha256);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateButtons();
    void removeCurrent();

    QList<domain::DocumentFile> m_documents;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_replace;
    QPushButton* m_remove;
    bool m_isReadOnly = false;
};

} // namespace beraad::ui
