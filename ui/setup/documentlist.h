// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake.h"
#include "core/domain/plan.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QPushButton;

namespace beraad::ui {

/// The PDFs of one plan in the order of reading: add, open (Enter), replace, remove (Delete). Below
/// them, in grey, the earlier versions that were replaced, which can be opened only.
class DocumentList final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentList(QWidget* parent = nullptr);

    void showDocuments(const QList<domain::DocumentFile>& documents);
    void showReplaced(const QList<domain::ReplacedDocument>& replaced);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void addRequested();
    void openRequested(int index);
    void openReplacedRequested(const QString& sha256);
    void replaceRequested(const QString& sha256);
    void removeRequested(const QString& sha256);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAll();
    void addLine(const QString& text, const QString& fileName, bool isReplaced);
    void openCurrent();
    /// The place of the current document; none: an earlier version is current, or nothing.
    std::optional<int> currentDocument() const;
    void updateButtons();
    void removeCurrent();

    QList<domain::DocumentFile> m_documents;
    QList<domain::ReplacedDocument> m_replaced;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_replace;
    QPushButton* m_remove;
    bool m_isReadOnly = false;
};

} // namespace beraad::ui
