// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;

namespace beraad::ui {

/// One thing to choose. `detail` explains it in a tool tip.
struct Choice
{
    QString word;
    QString detail;
    QIcon sign;
    QString key = {}; ///< a character that picks it too, beside its digit
};

/// A few choices of which one or none holds, as words beside each other that flow over as many
/// lines as they need. Arrows move the choice, a digit or its key picks one, Backspace takes it
/// back. Shows what it is told; choosing is a wish that whoever listens stores.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Look
    {
        Radio, ///< quiet, for many rows under each other
        Button ///< for the one choice that a form is about
    };

    ChoiceRow(const QList<Choice>& choices, Look look, QWidget* parent = nullptr);

    /// Others to choose from; none is chosen then.
    void setChoices(const QList<Choice>& choices);
    std::optional<int> chosen() const;
    /// None: nothing is chosen.
    void showChosen(std::optional<int> index);
    QAbstractButton* button(int index) const;
    /// Picks the choice with this key (Choice::key); false when there is none, or it may not be
    /// changed.
    bool pickByKey(const QString& key);
    /// What is chosen stays readable and the rest steps back.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The person chose this one, or took the choice back.
    void picked(std::optional<int> index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// The buttons' arrow keys: in the order of the choices, over the ends of the lines.
    bool eventFilter(QObject* button, QEvent* event) override;

private:
    void pick(std::optional<int> index);
    void pickBeside(int step);
    void keepOneTabStop();

    Look m_look;
    QButtonGroup* m_group;
    QStringList m_keys; ///< by index
    bool m_isReadOnly = false;
};

} // namespace beraad::ui
