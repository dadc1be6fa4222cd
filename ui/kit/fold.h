// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

namespace beraad::ui {

/// Something that is there on demand: a line with an arrow, and below it what it unfolds to.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    explicit Fold(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const { return m_button->text(); }
    /// What unfolds; the fold owns it. Call once.
    void setContent(QWidget* content);
    bool isOpen() const { return m_button->isChecked(); }
    void setOpen(bool open) { m_button->setChecked(open); }

Q_SIGNALS:
    void opened(bool open);

private:
    void show(bool open);

    QToolButton* m_button;
    QWidget* m_content = nullptr;
};

} // namespace beraad::ui
