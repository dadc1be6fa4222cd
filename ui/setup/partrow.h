// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace beraad::ui {

class LineField;

/// One required part of a plan: whether it is there, on which pages, and a remark.
class PartRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PartRow(const domain::RequiredPart& part, QWidget* parent = nullptr);

    const domain::RequiredPartId& part() const { return m_part.id; }
    /// None: nobody has said anything of it.
    void showFound(const domain::PlanId& plan, const std::optional<domain::PlanPart>& found,
                   const QList<domain::DocumentFile>& documents);
    void setReadOnly(bool readOnly);
    void flush();
    void startOver();

Q_SIGNALS:
    /// `field` names what is being typed; empty for a choice.
    void edited(const beraad::domain::PlanPart& found, const QString& field);
    void forgotten(const beraad::domain::PlanPart& found);

private:
    void connectParts();
    void chooseState();
    void givePages(const QString& text);
    void give(const QString& field);
    void showPages();

    domain::RequiredPart m_part;
    domain::PlanPart m_found;
    QList<domain::DocumentFile> m_documents;
    QLabel* m_name;
    QComboBox* m_state;
    QComboBox* m_document;
    LineField* m_pages;
    LineField* m_remark;
};

} // namespace beraad::ui
