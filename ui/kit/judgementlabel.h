// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

namespace beraad::ui {

/// One judgement to read: a sign for how far the criterion is met (a tick, a half disc, a cross)
/// and the word or the points behind it. Never colour alone; the word is the accessible name.
class JudgementLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit JudgementLabel(QWidget* parent = nullptr);

    void showJudgement(const domain::Scale& scale, const domain::Judgement& judgement);
    /// A draft steps back: it does not count yet.
    void setQuiet(bool quiet);
    const QString& word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    std::optional<domain::Standing> m_standing;
    bool m_isQuiet = false;
};

} // namespace beraad::ui
