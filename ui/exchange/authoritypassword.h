// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/secret.h"

#include <QDateTime>
#include <QWidget>

class QLineEdit;

namespace beraad::ui {

/// Asks for the password with which keys are made, that of the dossier's authority; the first time
/// it is made up, and typed twice. Says whose password it is: three are about in one dialog.
class AuthorityPassword final : public QWidget
{
    Q_OBJECT

public:
    /// Shorter ones are not taken when it is made up.
    static constexpr int kShortest = 10;

    /// `madeAt` is when it was made up; invalid: it must still be.
    explicit AuthorityPassword(const QDateTime& madeAt, QWidget* parent = nullptr);

    bool isNew() const { return m_isNew; }
    bool isComplete() const { return missing().isEmpty(); }
    QString missing() const; ///< what must still be done, as a sentence
    /// Empties the fields.
    signing::Secret take();
    void typeAgain(); ///< after it was wrong

Q_SIGNALS:
    void completeChanged();

private:
    QLineEdit* addField(const QString& label);

    bool m_isNew;
    QLineEdit* m_password;
    QLineEdit* m_again = nullptr; ///< only when it is new
};

} // namespace beraad::ui
