// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/outcomesign.h"

#include <QWidget>

namespace beraad::ui {

/// An outcome as it shows everywhere: its sign in its colour and its word behind it in the text
/// colour. Never colour alone; the word is also the accessible name.
class OutcomeBadge final : public QWidget
{
    Q_OBJECT

public:
    /// `word` is the translated name of the outcome.
    explicit OutcomeBadge(documents::OutcomeSign sign, const QString& word,
                          QWidget* parent = nullptr);

    void setOutcome(documents::OutcomeSign sign, const QString& word);
    documents::OutcomeSign sign() const { return m_sign; }
    const QString& word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int signSize() const;

    documents::OutcomeSign m_sign;
    QString m_word;
};

/// The sign alone, for table cells and lists that show the word beside it. Drawn in the colours of
/// the palette that the application has now; ask anew after a change of theme.
QIcon outcomeIcon(documents::OutcomeSign sign);

} // namespace beraad::ui
