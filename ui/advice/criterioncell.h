// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QAbstractButton>
#include <QStringList>

namespace beraad::ui {

/// The first cell of a line of the comparison: which criterion, and in words why it asks for talk.
/// A click, Space or Enter unfolds the line; left folds it, right unfolds it, up and down go to the
/// lines beside it.
class CriterionCell final : public QAbstractButton
{
    Q_OBJECT

public:
    CriterionCell(const QString& key, const QString& title, QWidget* parent = nullptr);

    /// Short remarks under the title; with any of them the line stands out.
    void showTags(const QStringList& tags);
    const QStringList& tags() const { return m_tags; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moveRequested(int lines);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont titleFont() const;
    QString titleText() const;
    int titleHeight(int width) const;
    void paintArrow(QPainter& painter) const;

    QString m_key;
    QStringList m_tags;
};

} // namespace beraad::ui
