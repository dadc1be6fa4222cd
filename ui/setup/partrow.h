// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace beraad::ui {

class DateField;
class LineField;
class QuietLabel;

/// By SHA-256 of a file, of each page whether it has text that can be found.
using TextLayers = QHash<QString, QList<bool>>;

/// One required part of a plan: whether it is there, on which pages, when it came, and a remark.
/// A part on pages without a text layer says so.
class PartRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PartRow(const domain::RequiredPart& part, QWidget* parent = nullptr);

    const domain::RequiredPartId& part() const { return m_part.id; }
    /// None: nobody has said anything of it.
    void showFound(const domain::Plan& plan, const std::optional<domain::PlanPart>& found,
                   const TextLayers& text);
    void setReadOnly(bool readOnly);
    void flush();
    void startOver();

Q_SIGNALS:
    /// `field` names what is being typed; empty for a choice.
    void edited(const beraad::domain::PlanPart& found, const QString& field);
    void forgotten(const beraad::domain::PlanPart& found);

private:
    void nameParts();
    void layOut();
    void connectParts();
    void chooseState();
    void givePages(const QString& text);
    void give(const QString& field);
    void showPages();
    int pagesOfDocument() const;
    bool lacksText(const TextLayers& text) const;

    domain::RequiredPart m_part;
    domain::PlanPart m_found;
    domain::Plan m_plan;
    QLabel* m_name;
    QComboBox* m_state;
    QComboBox* m_document;
    LineField* m_pages;
    QWidget* m_more; ///< of what was looked at
    DateField* m_received;
    LineField* m_remark;
    QuietLabel* m_noText;
    bool m_isReadOnly = false;
};

} // namespace beraad::ui
