// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace beraad::ui {

/// A version as a line. All texts are translated.
struct ShownVersion
{
    QDateTime since; ///< UTC
    QString who;
    QString choice; ///< the judgement or the recommendation
    QString words;  ///< what was written beside it
};

/// How a criterion was judged before, or how the review ended: when, by whom, what; the newest
/// first. An earlier version can be brought back, as an edit like any other. Not modal; goes with
/// the window that opens it.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The oldest version first, what holds now last; `choice` and `words` head those columns.
    VersionsDialog(const QString& title, const QString& choice, const QString& words,
                   const QList<ShownVersion>& versions, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// In the order in which they were given.
    void restoreRequested(int index);

private:
    void fill(const QList<ShownVersion>& versions);
    /// None: nothing is chosen, or what holds now.
    std::optional<int> chosen() const;
    void restore();

    bool m_isReadOnly = false;
    QTreeWidget* m_list;
    QPushButton* m_restore;
};

} // namespace beraad::ui
