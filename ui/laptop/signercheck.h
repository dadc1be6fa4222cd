// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace beraad::ui {

/// A sender that nobody here knows: the person compares the fingerprint with what the secretariat
/// gave by another way, and only then goes on.
class SignerCheck final : public QWidget
{
    Q_OBJECT

public:
    explicit SignerCheck(QWidget* parent = nullptr);

    void show(const QString& holder, const QString& fingerprint);
    bool isCompared() const;
    const QString& fingerprint() const { return m_whole; }

Q_SIGNALS:
    void comparedChanged();

private:
    QString m_whole;
    QLabel* m_sentence;
    QLabel* m_fingerprint;
    QCheckBox* m_compared;
};

} // namespace beraad::ui
