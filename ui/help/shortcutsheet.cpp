// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutsheet.h"

#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad::ui {

QList<ShortcutHint> hintsOf(const QList<QAction*>& actions)
{
    QList<ShortcutHint> hints;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            hints.append({action->shortcut(), action->text().remove(u'&').remove(u'…')});
    }
    return hints;
}

ShortcutSheet::ShortcutSheet(const QList<ShortcutHint>& hints, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* keys = new QWidget;
    auto* grid = new QGridLayout(keys);
    grid->setHorizontalSpacing(3 * kStep);
    for (int row = 0; row < hints.size(); ++row) {
        auto* key = new QLabel(hints[row].keys.toString(QKeySequence::NativeText), keys);
        QFont bold = key->font();
        bold.setBold(true);
        key->setFont(bold);
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(hints[row].meaning, keys), row, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(int(hints.size()), 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(keys);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(60 * kStep, qMin(keys->sizeHint().height() + 12 * kStep, 80 * kStep));
}

} // namespace beraad::ui

#include "moc_shortcutsheet.cpp"
