// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace beraad::ui {

/// A sentence at the place it concerns. It stays until whoever showed it clears it, never takes
/// the focus, and can offer one thing to do about it. Hidden while it has nothing to say.
class InlineMessage final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Error,   ///< the work stops here until this is solved
        Warning, ///< look at this before going on
        Note     ///< good to know
    };

    explicit InlineMessage(QWidget* parent = nullptr);

    /// `remedy` is a verb on a button ("Reopen round…"); empty: none.
    void say(Kind kind, const QString& sentence, const QString& remedy = {});
    void sayError(const QString& sentence) { say(Kind::Error, sentence); }
    void clear();

    bool isShowing() const { return !m_sentenceText.isEmpty(); }
    QString sentence() const { return m_sentenceText; }
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void remedyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QColor colour() const;
    void updateSign();

    Kind m_kind = Kind::Note;
    QString m_sentenceText;
    QLabel* m_sign;
    QLabel* m_sentence;
    QPushButton* m_remedy;
};

} // namespace beraad::ui
