// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audittrail.h"
#include "ui/setup/setupsection.h"

#include <QHash>
#include <QSet>

class QComboBox;
class QPlainTextEdit;

namespace beraad::domain {
struct Plan;
struct Region;
} // namespace beraad::domain

namespace beraad::ui {

class QuietLabel;
class RecordTable;

/// Who did what when: the audit trail, newest first, to look at and to check.
class AuditSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit AuditSection(Session& session, QWidget* parent = nullptr);

protected:
    Result<void> read() override;

private:
    void layOut();
    void fillSubjects(const QHash<QString, QString>& names);
    Result<QHash<QString, QString>> subjectNames() const;
    Result<void> nameWhatWasWritten(const domain::Plan& plan, const domain::Region& region,
                                    QHash<QString, QString>& names) const;
    Result<void> readEntries();
    void showEntry();
    void verify();

    QList<storage::AuditEntry> m_entries; ///< those that show
    QSet<qint64> m_closed;                ///< of those that show, the ones without what changed
    QHash<QString, QString> m_names;      ///< of subjects, by identity
    QComboBox* m_subject;
    RecordTable* m_table;
    QPlainTextEdit* m_detail;
    QuietLabel* m_leftOut;
};

} // namespace beraad::ui
