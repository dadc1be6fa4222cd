// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/citable.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace beraad::ui {

/// The passages that carry a text, as lines to click, and a menu that cites more of what the
/// readers found. Shows what is stored and gives wishes.
class CitationField final : public QWidget
{
    Q_OBJECT

public:
    explicit CitationField(QWidget* parent = nullptr);

    void showPassages(const QList<CitablePassage>& cited, const QList<CitablePassage>& citable);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The citations as the person wants them now.
    void changed(const QList<beraad::domain::Citation>& citations);
    void activated(const beraad::domain::Passage& passage);

private:
    void showCited();
    void fillMenu();
    void toggle(const domain::Citation& citation);
    bool isCited(const domain::Citation& citation) const;
    void updateParts();

    QList<CitablePassage> m_cited;
    QList<CitablePassage> m_citable;
    bool m_isReadOnly = false;
    QVBoxLayout* m_lines;
    QToolButton* m_cite;
};

} // namespace beraad::ui
