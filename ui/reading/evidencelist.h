// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/quotebutton.h"

#include "core/domain/review.h"

#include <QWidget>

class QVBoxLayout;

namespace beraad::ui {

/// The evidence under one criterion: a click goes to the passage, a cross takes it away. What is
/// shown anew leaves the focus on the piece that had it.
class EvidenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget* parent = nullptr);

    void showEvidence(const QList<domain::Evidence>& evidence);
    void setReadOnly(bool readOnly);
    int count() const { return int(m_shown.size()); }

Q_SIGNALS:
    void activated(const beraad::domain::Passage& passage);
    void removeRequested(const beraad::domain::EvidenceId& evidence);
    void bearingPicked(const beraad::domain::EvidenceId& evidence,
                       std::optional<beraad::domain::Bearing> bearing);
    void quoteRequested(const beraad::domain::Passage& passage);

private:
    void rebuild();
    QWidget* makeLine(const domain::Evidence& evidence);
    QuoteButton* makeQuote(const domain::Evidence& evidence, QWidget* line);
    /// The place of the piece that has the focus; none when none has.
    std::optional<int> focusedPlace() const;

    QList<domain::Evidence> m_shown;
    bool m_isReadOnly = false;
    QVBoxLayout* m_lines;
    QList<QuoteButton*> m_quotes;
};

} // namespace beraad::ui
