// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/secret.h"

#include <QWidget>

class QLineEdit;

namespace beraad::ui {

/// Asks for the password of the dossier's authority; the first time it is made up, and typed twice.
class AuthorityPassword final : public QWidget
{
    Q_OBJECT

public:
    /// Shorter ones are not taken when it is made up.
    static constexpr int kShortest = 10;

    explicit AuthorityPassword(bool isNew, QWidget* parent = nullptr);

    bool isNew() const { return m_isNew; }
    bool isComplete() const;
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
