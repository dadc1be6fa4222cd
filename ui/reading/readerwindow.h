// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QShortcut;

namespace beraad::ui {

/// A part of a room in a window of its own, for a second screen. The keys of the room and of the
/// window around it work here too; what they show there comes to the front. Closing it gives the
/// part back: closed().
class ReaderWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `home` is the room's widget that the part came from; it must outlive the window.
    ReaderWindow(QWidget* part, QWidget& home);

    /// The part, which leaves the window without a parent.
    QWidget* release();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void shareKeys();
    void passOn(QShortcut* theirs);

    QPointer<QWidget> m_part;
    QWidget& m_home;
};

} // namespace beraad::ui
