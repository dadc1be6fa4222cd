// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace beraad::ui {

/// One cited passage as a line to click: the quote as far as it fits, and the page.
class QuoteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuoteButton(const domain::Passage& passage, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_quote;
    QString m_page;
};

/// The evidence under one criterion: a click goes to the passage, a cross takes it away.
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

private:
    void rebuild();
    QWidget* makeLine(const domain::Evidence& evidence);

    QList<domain::Evidence> m_shown;
    bool m_isReadOnly = false;
    QVBoxLayout* m_lines;
};

} // namespace beraad::ui
